import { describe, expect, it } from 'vitest';
import { findings, news } from './pair.ts';

const zhFile = 'news/paire/index.zh.mdx';

describe('a translation', () => {
  const long =
    '双方就科技合作、人才培养和市场开拓深入交换意见，一致认为合作前景广阔，应当尽快落实各项安排。'.repeat(
      3,
    );
  const french =
    'Les deux parties ont longuement parlé de coopération technologique, de formation et d’ouverture de marchés, et sont convenues de mettre vite en œuvre ce qui a été décidé. '.repeat(
      3,
    );

  it('as long as it should be is not remarked on', async () => {
    expect(await findings(news(long, french))).toEqual([]);
  });

  it('much too short, or much too long, is', async () => {
    const rules = async (zh: string, fr: string) =>
      (await findings(news(zh, fr))).map(({ rule, severity }) => [rule, severity]);
    expect(await rules(long, french.slice(0, 90))).toEqual([['translation.length', 'warning']]);
    expect(await rules(long, french.repeat(3))).toEqual([['translation.length', 'warning']]);
  });

  it('that says it is a summary may leave out, not contradict', async () => {
    const words = 'mode: summary\n';
    const rules = async (fr: string) =>
      (await findings(news(`${long}\n\n2024年8月，37家企业参加。`, fr, { words }))).map(
        ({ rule, severity }) => [rule, severity],
      );
    expect(await rules('Une réunion utile.')).toEqual([
      ['facts.date.missing', 'info'],
      ['facts.number.missing', 'info'],
    ]);
    expect(await rules('En août 2023, une réunion utile a réuni 37 entreprises.')).toEqual([
      ['facts.date.contradiction', 'error'],
    ]);
  });

  it('lacks a paragraph', async () => {
    const [one, two] = [
      '双方就37名学员的培养问题交换了意见，并商定建立定期磋商机制。',
      '与会代表随后参观了孵化器和共享实验室，并与创业团队座谈，了解项目进展。',
    ];
    const found = await findings(
      news(
        `${one}\n\n${two}`,
        'Les deux parties ont parlé de la formation de 37 stagiaires et sont convenues de se consulter.',
      ),
    );
    expect(found.map(({ rule, file, line }) => [rule, file, line])).toEqual([
      ['translation.passage', zhFile, 11],
    ]);
  });

  it('left in the other language within a text', async () => {
    const found = await findings(
      news(
        '双方就人才培养问题交换了意见。',
        'Les deux parties ont échangé. 双方就人才培养问题交换了意见。 Puis elles se sont quittées, satisfaites de leur entretien et décidées à se revoir.',
      ),
    );
    expect(found.map(({ rule }) => rule)).toContain('translation.untranslated');
  });
});
