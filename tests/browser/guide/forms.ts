import { locales } from '#i18n/locales.ts';
import { deadlines, example, place, structure } from './example.ts';
import { Form } from './form.ts';
import { around, boxOf } from './marks.ts';
import { resize, screen, shoot, type Guide } from './guide.ts';

/** What the editor says of a report that lacks something. */
export async function forget(guide: Guide): Promise<void> {
  const { page } = guide;
  const form = await open(guide, '#/collections/news/new');
  await resize(page, 640);
  await form.field('title').locator('input').fill(example[guide.lang].title.zh);
  await page.locator('button.primary', { hasText: guide.said.save }).click();
  const toast = page.locator('.toast', { has: page.locator('button') }).last();
  await toast.waitFor();
  await shoot(guide, 'missing', [toast, form.field('title', 'fr')], { ...screen, height: 640 });
}

export async function addPerson(guide: Guide): Promise<void> {
  const { page, lang, labels } = guide;
  const { id, name, title } = example[lang].host;
  const form = await open(guide, '#/collections/people/new');
  await resize(page, 2200);
  for (const code of locales) await form.field(`name.${code}`).locator('input').fill(name[code]);
  await form.pick('native', labels[lang]);
  await form.pick('civility', labels.sir);
  await form.add('roles');
  await form.choose('roles.0.organisation', structure[lang]);
  for (const code of locales)
    await form.field(`roles.0.title.${code}`).locator('input').fill(title[code]);
  const slug = page.locator('[role=complementary], aside, .sidebar').getByRole('textbox').first();
  await slug.fill(id);
  const { y, height } = await around([form.field('roles.0.title')]);
  await shoot(
    guide,
    'person',
    [form.control('name'), form.control('native'), form.control('roles'), slug],
    {
      ...screen,
      height: y + height,
    },
  );
}

export async function addTerm(guide: Guide): Promise<void> {
  const { page, labels } = guide;
  const form = await open(guide, '#/collections/_singletons/entries/terms');
  await resize(page, 3400);
  const add = form.field('terms').locator('.toolbar button.tertiary').last();
  await add.click();
  const item = page.locator('section[data-key-path$=".id"]').last();
  const path = (await item.getAttribute('data-key-path'))?.replace('.id', '') ?? '';
  await form.field(`${path}.id`).locator('input').fill(place.id);
  await form.choose(`${path}.kind`, labels.place);
  for (const code of locales)
    await form.field(`${path}.name.${code}`).locator('input').fill(place[code]);
  const fields = ['id', 'kind', 'name'].map((name) => form.field(`${path}.${name}`));
  const controls = ['id', 'kind', 'name'].map((name) => form.control(`${path}.${name}`));
  await shoot(guide, 'term', controls, await around(fields, 24));
}

/** Two sides, each with its hour: what is typed is of the computer's zone, which stands below. */
export async function openCall(guide: Guide): Promise<void> {
  const { page, lang, labels } = guide;
  const form = await open(guide, '#/collections/calls/new');
  await resize(page, 6400);
  await form.field('opens').locator('input').fill('2030-06-03T09:00');
  await form.pick('deadlineModel', labels.single);
  for (const [index, { id, side, at, name }] of deadlines.entries()) {
    const path = `deadlines.${index}`;
    await form.add('deadlines');
    await form.field(`${path}.id`).locator('input').fill(id);
    await form.field(`${path}.at`).locator('input').fill(at[lang]);
    await form.field(`${path}.label`).locator('[role=checkbox]').first().click();
    for (const code of locales)
      await form.field(`${path}.label.${code}`).locator('input').fill(name[code]);
    await form.pick(`${path}.side`, labels[side === 'cn' ? 'chinese' : 'french']);
  }
  const parts = ['id', 'at', 'label', 'side'].map((name) => `deadlines.0.${name}`);
  const paths = ['opens', 'deadlineModel', ...parts];
  await shoot(
    guide,
    'deadline',
    paths.map((path) => form.control(path)),
    await around(paths.map((path) => form.field(path))),
  );
}

/** The way in on the published site: the key of whoever writes. */
export async function signIn(guide: Guide): Promise<void> {
  const { page } = guide;
  const way = page.locator('.buttons button.secondary').first();
  await way.waitFor();
  await way.click();
  const dialogue = page.locator('[role=dialog], dialog').locator('visible=true').first();
  await dialogue.waitFor();
  const key = dialogue.locator('input').first();
  await key.waitFor();
  const { x, y, width, height } = await boxOf(key);
  const clip = { x: x - 24, y: y - 150, width: width + 48, height: height + 240 };
  await shoot(guide, 'token', [key], clip);
}

async function open({ page }: Guide, hash: string): Promise<Form> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.locator('section[data-key-path]').first().waitFor();
  await page.waitForTimeout(500);
  return new Form(page);
}
