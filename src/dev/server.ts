import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ViteDevServer } from 'vite';
import { isLocale } from '#i18n/locales.ts';
import { checkProgress, type CheckState } from '#loading/progress.ts';
import type { Review } from '#output/staff/page.ts';
import { isShelved, readShelf } from '#source/shelf.ts';
import { isOwnRequest } from './editor.ts';
import { answer, type Answer } from './panel/answer.ts';
import { siteNow } from './site.ts';

/** Answers the panel, tells it when the check begins and ends, and guards the door to the editor. */
export function serveDev({ middlewares, environments, httpServer }: ViteDevServer): void {
  middlewares.use('/__open-in-editor', ownOnly);
  middlewares.use('/dev/panel.json', ownOnly);
  middlewares.use('/dev/panel.json', (request, response) => {
    const found = panelOf(new URL(request.url ?? '', 'http://localhost').searchParams);
    response.statusCode = found ? 200 : 503;
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.end(JSON.stringify(found ?? {}));
  });
  const progress = checkProgress();
  const tell = (state: CheckState) => environments.client.hot.send('portal:check', { state });
  progress.on('change', tell);
  httpServer?.once('close', () => progress.off('change', tell));
}

function ownOnly({ headers }: IncomingMessage, response: ServerResponse, next: () => void): void {
  if (isOwnRequest(headers)) return next();
  response.statusCode = 403;
  response.end();
}

function panelOf(query: URLSearchParams): Answer | undefined {
  const known = siteNow();
  if (!known) return undefined;
  const isUnknown = !isShelved('review');
  const lang = query.get('lang');
  return answer(
    {
      path: query.get('path') ?? '/',
      lang: isLocale(lang) ? lang : 'zh',
      key: query.get('key') ?? undefined,
    },
    {
      known,
      issues: isUnknown ? [] : readShelf<Review>('review').report.issues,
      state: checkProgress().state,
      isUnknown,
    },
  );
}
