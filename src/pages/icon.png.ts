import { mark } from '#output/mark.ts';
import { png } from '#output/raster.ts';

export const GET = () => png(mark({ size: 360 }));
