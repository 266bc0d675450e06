/** A place across a drawing that is as wide as the window lets it: hundredths of its width. */
export const across = (x: number): string => `${Math.round(x * 100) / 100}%`;
