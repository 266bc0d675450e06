import { graph } from '#output/data/graph.ts';
import { getSite } from '#content.ts';
import { json } from './_json.ts';

export const GET = async () => json(graph(await getSite()));
