import { calendarPaths, calendarRoute } from '../../_calendar.ts';

export const getStaticPaths = calendarPaths(1);
export const GET = calendarRoute;
