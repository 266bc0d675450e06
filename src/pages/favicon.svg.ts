import { mark } from '#output/mark.ts';

export const GET = () => new Response(mark(), { headers: { 'Content-Type': 'image/svg+xml' } });
