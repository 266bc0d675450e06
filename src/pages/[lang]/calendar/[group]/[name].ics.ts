import { calendarPaths, calendarRoute } from '../../../_calendar.ts';

export const getStaticPaths = calendarPaths(2);
export const GET = calendarRoute;
