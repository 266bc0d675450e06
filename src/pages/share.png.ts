import { shareImage } from '#output/mark.ts';
import { png } from '#output/raster.ts';

export const GET = () => png(shareImage());
