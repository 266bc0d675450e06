/** French. Calendars, feeds and open data. */
export const calendars = {
  calendars: {},
};
