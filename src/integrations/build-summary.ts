import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { locales } from '#i18n/locales.ts';
import { lastCounts } from '#loading/report.ts';

/** Times the steps of a build, and says at its end what was made and what took how long. */
export function buildSummary(): AstroIntegration {
  const steps = new Map<Step, number>();
  let since = performance.now();
  const end = (step: Step) => {
    const now = performance.now();
    steps.set(step, now - since);
    since = now;
  };
  return {
    name: 'portal-summary',
    hooks: {
      'astro:build:start': () => end('content'),
      'astro:build:generated': () => end('pages'),
      'astro:build:done': ({ dir, pages, logger }) => {
        // Stands last: what came before in this hook is the sitemap and the headers.
        end('sitemap');
        const size = weigh(fileURLToPath(dir));
        const { warning } = lastCounts();
        for (const line of summary({ pages: pages.length, size, steps, warning }))
          logger.info(line);
      },
    },
  };
}

function summary({ pages, size, steps, warning }: Facts): string[] {
  const slowest = [...steps].sort(([, a], [, b]) => b - a);
  return locales.map((lang) => {
    const { format } = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
    return sentences[lang]({
      pages: format(pages),
      files: format(size.files),
      megabytes: format(size.bytes / 1e6),
      warning: format(warning),
      steps: slowest.map(([step, ms]) => `${names[step][lang]} ${format(ms / 1000)}\u00A0s`),
    });
  });
}

function weigh(dir: string): { files: number; bytes: number } {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((item) =>
    item.isFile(),
  );
  const sizes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

const sentences = {
  zh: (say: Said) =>
    `共${say.pages}页、${say.files}个文件、${say.megabytes} MB；提醒${say.warning}条。用时：${say.steps.join('，')}。`,
  fr: (say: Said) =>
    `${say.pages} pages, ${say.files} fichiers, ${say.megabytes} Mo. Avertissements : ${say.warning}. Durées : ${say.steps.join(', ')}.`.replaceAll(
      ' :',
      '\u00A0:',
    ),
};

const names = {
  content: { zh: '读取内容', fr: 'contenu' },
  pages: { zh: '生成页面', fr: 'pages' },
  sitemap: { zh: '站点地图', fr: 'plan du site' },
} as const;

type Said = Record<'pages' | 'files' | 'megabytes' | 'warning', string> & {
  steps: string[];
};
type Step = keyof typeof names;
type Facts = {
  pages: number;
  size: { files: number; bytes: number };
  steps: ReadonlyMap<Step, number>;
  warning: number;
};
