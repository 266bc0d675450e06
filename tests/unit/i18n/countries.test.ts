import { expect, it } from 'vitest';
import { countryName } from '#i18n/countries.ts';
import { fromCountry } from '#i18n/fr/countries.ts';

it.each([
  ['FR', '法国', 'de France'],
  ['CN', '中国', 'de Chine'],
  ['BE', '比利时', 'de Belgique'],
  ['DE', '德国', 'd’Allemagne'],
  ['GB', '英国', 'du Royaume-Uni'],
  ['CA', '加拿大', 'du Canada'],
  ['NL', '荷兰', 'des Pays-Bas'],
  ['US', '美国', 'des États-Unis'],
  ['MX', '墨西哥', 'du Mexique'],
  ['KR', '韩国', 'de Corée du Sud'],
  ['IL', '以色列', 'd’Israël'],
  ['CU', '古巴', 'de Cuba'],
  ['SG', '新加坡', 'de Singapour'],
  ['YE', '也门', 'du Yémen'],
  ['HK', '中国香港特别行政区', 'de la R.A.S. chinoise de Hong Kong'],
])('%s is %s, and one comes %s', (code, zh, fr) => {
  expect(countryName(code, 'zh')).toBe(zh);
  expect(fromCountry(code, countryName(code, 'fr'))).toBe(fr);
});
