/**
 * What a text field holds, on its way to the form: Sveltia's field hands it on a tenth of a second
 * after each change. Here it does so at once, and a save waits until nothing is on its way.
 */
export function handOn() {
  const begun = new WeakSet<object>();
  const underway = new Set<symbol>();

  return {
    /** Before a field hands on. Its first text is still being read when it opens: it has its time. */
    soon: async (field: object) => {
      const one = Symbol('change');
      underway.add(one);
      await pause(begun.has(field) ? 0 : 100);
      begun.add(field);
      // What is done with it is done before the next task, or has begun to be on its way in turn: from
      // a passage to the text that it stands in.
      void pause(0).then(() => underway.delete(one));
    },
    settled: async () => {
      do await pause(5);
      while (underway.size > 0);
    },
  };
}

const pause = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));
