import { codePaths, codeRoute } from '../../_calendar.ts';

export const getStaticPaths = codePaths(0);
export const GET = codeRoute;
