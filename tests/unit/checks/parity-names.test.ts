import { describe, expect, it } from 'vitest';
import { findings, news, registry } from './pair.ts';

describe('people and organisations', () => {
  const zh = '部长朱红宇会见了邵晖一行，河流城市联盟参加。';
  const fr =
    'M. Zhu Hongyu, directeur, a reçu Shao Hui. L’Alliance des villes fluviales y a pris part.';
  const of = async (a: string, b: string) =>
    (await findings(news(a, b), registry)).map(({ rule, severity, values }) => [
      rule,
      severity,
      values?.at(-1),
    ]);

  it('agree in any order of the names', async () => {
    expect(await of(zh, fr)).toEqual([]);
    expect(await of(zh, fr.replace('Zhu Hongyu', 'Hongyu Zhu'))).toEqual([]);
    expect(await of(zh, fr.replace('Zhu Hongyu', 'ZHU Hongyu'))).toEqual([]);
  });

  it.each([
    [
      'a person exchanged',
      zh,
      fr.replace('Shao Hui', 'Claire Duboisset'),
      ['facts.person.contradiction', 'error', 'Claire Duboisset'],
    ],
    [
      'a person left out',
      zh,
      fr.replace('a reçu Shao Hui', 'l’a reçu'),
      ['facts.person.missing', 'warning', '邵晖'],
    ],
    [
      'a spelling that is no reading',
      zh,
      fr.replace('Shao Hui', 'Shao Hai'),
      ['names.reading', 'error', 'Shao Hai'],
    ],
    [
      'a letter too many',
      zh,
      fr.replace('Shao Hui', 'Shaoo Hui'),
      ['names.reading', 'error', 'Shaoo Hui'],
    ],
    [
      'a French name misspelt',
      zh.replace('邵晖', '克莱尔·杜布瓦'),
      fr.replace('Shao Hui', 'Claire Duboiset'),
      ['names.spelling', 'error', 'Claire Duboiset'],
    ],
    [
      'a form known to be wrong',
      zh,
      fr.replace('Zhu Hongyu', 'Zhu Hong Yu'),
      ['names.forbidden', 'error', 'Zhu Hong Yu'],
    ],
    [
      'a civility against the registry',
      zh,
      fr.replace('M. Zhu', 'Mme Zhu'),
      ['names.civility', 'error', 'Zhu Hongyu'],
    ],
    [
      'a civility that nobody gave',
      zh,
      fr.replace('Shao Hui', 'Mme Shao Hui'),
      ['names.civility', 'warning', 'Shao Hui'],
    ],
    [
      'a Chinese civility against the registry',
      zh.replace('朱红宇', '朱红宇女士'),
      fr,
      ['names.civility', 'error', '朱红宇'],
    ],
    [
      'an office against the registry',
      zh,
      fr.replace('directeur', 'président'),
      ['names.office', 'error', 'Zhu Hongyu'],
    ],
    [
      'a Chinese office against the registry',
      zh.replace('部长', '会长'),
      fr,
      ['names.office', 'error', '朱红宇'],
    ],
    [
      'an organisation left out',
      zh,
      fr.replace('L’Alliance des villes fluviales y a pris part.', 'La rencontre a été utile.'),
      ['facts.organisation.missing', 'warning', '河流城市联盟'],
    ],
  ])('%s', async (_, a, b, expected) => {
    expect(await of(a, b)).toEqual([expected]);
  });

  it('need not be registered to be read', async () => {
    const chinese = '市长张伟在会上致辞。';
    expect(await of(chinese, 'M. Zhang Wei, maire, a pris la parole.')).toEqual([]);
    expect(await of(chinese, 'M. Zhang Wai, maire, a pris la parole.')).toEqual([
      ['names.reading', 'error', 'Zhang Wai'],
    ]);
    expect(await of(chinese, 'Le maire a pris la parole.')).toEqual([
      ['facts.person.missing', 'warning', '张伟'],
    ]);
  });

  it('of the registry are spelt as they are read', async () => {
    const record = 'name: { zh: 石槙琦, fr: Shi Jianqi }\nnative: zh\n';
    const found = await findings({ 'people/shi-jianqi.yml': record });
    expect(found).toMatchObject([
      { rule: 'names.reading', severity: 'error', file: 'people/shi-jianqi.yml', line: 1 },
    ]);
    expect(found[0]?.message.fr).toContain('槙 se lit dian ou zhen');
    expect(await findings({ 'people/shi-zhenqi.yml': record.replace('Jianqi', 'Zhenqi') })).toEqual(
      [],
    );
  });
});
