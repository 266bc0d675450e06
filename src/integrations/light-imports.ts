/**
 * A dynamic import as browsers have it. Vite adds a helper of a kilobyte and more that asks early for
 * the parts and the styles of what is imported: ours has no styles and two parts, and the helper
 * would stand on every page.
 */
export function lightImports() {
  return {
    name: 'portal-light-imports',
    enforce: 'pre' as const,
    // Astro sets this for the client after the configuration is read.
    configEnvironment: (name: string) =>
      name === 'client' ? { build: { modulePreload: false as const } } : undefined,
    load: (id: string) =>
      id === '\0vite/preload-helper.js'
        ? { code: 'export const __vitePreload = (load) => load();', map: null }
        : undefined,
  };
}
