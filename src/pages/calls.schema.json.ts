import { callsSchema } from '#output/data/schemas.ts';
import { json } from './_json.ts';

export const GET = () => json(callsSchema(), 'application/schema+json');
