import { readFileSync } from 'node:fs';

/**
 * Opens every style sheet with the one statement that orders the layers. Sheets are split and
 * loaded in the order of imports, and the first mention of a layer fixes its place: a component
 * imported before the layout would otherwise end up below the reset.
 */
export function cssLayers() {
  return {
    name: 'portal-css-layers',
    enforce: 'pre' as const,
    transform: (code: string, id: string) =>
      /\.css($|\?)|[?&]lang\.css/.test(id) && code.includes('@layer')
        ? { code: layers + code, map: null }
        : undefined,
  };
}

const layers = readFileSync(new URL('../styles/layers.css', import.meta.url), 'utf8');

/** The statement alone. */
export const layersStatement = layers.replace(/\/\*.*?\*\//gs, '').trim();
