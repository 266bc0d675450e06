/** French. Who offers what someone else seeks. */
export const matches = {
  matches: {},
};
