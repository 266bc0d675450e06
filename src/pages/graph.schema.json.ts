import { graphSchema } from '#output/data/schemas.ts';
import { json } from './_json.ts';

export const GET = () => json(graphSchema(), 'application/schema+json');
