/** French. The page of a call. */
export const callPage = {
  callPage: {
    /** Without JavaScript: the day for which the states on the page were worked out. */
    stateOn: (date: string) => `État au ${date}`,
  },
};
