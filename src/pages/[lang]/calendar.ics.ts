import { calendarPaths, calendarRoute } from '../_calendar.ts';

export const getStaticPaths = calendarPaths(0);
export const GET = calendarRoute;
