/** Data as a file that people can read as well. */
export const json = (value: unknown, type = 'application/json') =>
  new Response(`${JSON.stringify(value, null, 2)}\n`, { headers: { 'Content-Type': type } });
