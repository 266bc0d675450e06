import { callsTableSchema } from '#output/data/schemas.ts';
import { json } from './_json.ts';

export const GET = () => json(callsTableSchema());
