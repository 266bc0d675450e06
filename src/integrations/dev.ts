import type { AstroIntegration } from 'astro';
import { serveDev } from '#dev/server.ts';

/** What only `npm run dev` shows (`src/dev/`): nothing of it is there in any other command. */
export function dev(): AstroIntegration {
  return {
    name: 'portal-dev',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        // It serves those who write components, and would stand where the panel stands.
        updateConfig({ devToolbar: { enabled: false } });
        injectScript('page', `import '/src/dev/browser/start.ts';`);
        injectRoute({
          pattern: '/dev/[lang]/[collection]/[id]',
          entrypoint: new URL('../dev/pair/page.astro', import.meta.url),
        });
      },
      'astro:server:setup': ({ server }) => serveDev(server),
    },
  };
}
