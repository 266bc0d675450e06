import { codePaths, codeRoute } from '../../_calendar.ts';

export const getStaticPaths = codePaths(1);
export const GET = codeRoute;
