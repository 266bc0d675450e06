/**
 * Names that a new picture may not take: those in its folder, those that the same save puts there,
 * and either in small letters, as Windows and macOS hold `IMG.JPG` and `img.jpg` for one file. Sveltia
 * numbers the new one (`photo-1.jpg`) where it finds its name here.
 */
export function taken(
  names: readonly string[],
  saving: readonly { path: string }[],
  folder: string,
): string[] {
  const beside = saving.flatMap(({ path }) => {
    const at = path.lastIndexOf('/');
    return path.slice(0, Math.max(at, 0)) === folder ? [path.slice(at + 1)] : [];
  });
  return [...names, ...beside].flatMap((name) => [name, name.toLowerCase()]);
}
