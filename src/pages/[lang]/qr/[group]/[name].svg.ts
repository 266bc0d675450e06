import { codePaths, codeRoute } from '../../../_calendar.ts';

export const getStaticPaths = codePaths(2);
export const GET = codeRoute;
