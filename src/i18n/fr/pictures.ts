/** French. The pictures of relations and their tables. */
export const pictures = {
  pictures: {},
};
