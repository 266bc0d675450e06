import { locales } from '#i18n/locales.ts';
import { alternative, association, example, place, promise, structure } from './example.ts';
import { Form } from './form.ts';
import { resize, screen, shoot, type Guide } from './guide.ts';
import { around } from './marks.ts';

/** From the first page to the list of collections. */
export async function enter(guide: Guide): Promise<void> {
  const { page, labels } = guide;
  const start = page.locator('.buttons .primary');
  await start.waitFor();
  const words = page.locator('.buttons + *, .buttons > div').first();
  await shoot(guide, 'start', [start], await around([page.locator('h1'), start, words], 24));
  await start.click();
  await page.locator('[role=row]').first().waitFor();
  await resize(page, 480);
  const collection = page.locator('[role=treeitem]', { hasText: labels.news }).first();
  const create = page.locator('button.primary');
  await shoot(guide, 'lists', [collection, create, page.locator('[role=row]').last()], {
    ...screen,
    height: 470,
  });
}

/** The words of a report, with the facts that every one must have. */
export async function writeWords(guide: Guide): Promise<void> {
  const { page, lang, labels } = guide;
  const { id, title, summary, body } = example[lang];
  const form = new Form(page);
  await page.locator('button.primary').click();
  await resize(page, 4600);
  for (const code of locales) {
    await form.field('title', code).locator('input').fill(title[code]);
    await form.field('summary', code).locator('textarea').fill(summary[code]);
    await form.field('body', code).locator('[contenteditable=true]').click();
    await page.keyboard.type(body[code]);
  }
  await form.pick('original', labels[lang]);
  await form.pick('kind', labels.meeting);
  await form.field('date').locator('input').fill('2030-05-20');
  const slug = page.locator('[role=complementary], aside, .sidebar').getByRole('textbox').first();
  await slug.fill(id);
  const save = page.locator('button.primary', { hasText: guide.said.save });
  const head = await around([form.field('summary'), form.field('summary', 'fr'), save]);
  await shoot(guide, 'words', [form.chip('zh'), form.chip('fr'), slug, save], {
    ...screen,
    height: head.y + head.height,
  });
  await shoot(
    guide,
    'text',
    [form.field('body').getByRole('button', { name: guide.said.insert }).first()],
    await around([form.field('body'), form.field('body', 'fr')], 4),
  );
}

export async function nameWhoWasThere(guide: Guide): Promise<void> {
  const { page, lang, labels } = guide;
  const { host, guest } = example[lang];
  const form = new Form(page);
  await form.choose('venue', structure[lang]);
  await form.choose('place', place.fr);
  for (const [index, { name }] of [host, guest].entries()) {
    await form.add('people');
    await form.choose(`people.${index}.person`, name.fr);
    await form.pick(`people.${index}.side`, index === 0 ? labels.host : labels.guest);
  }
  await form.choose('partners', association[lang]);
  await form.choose('partners', structure[lang]);
  const more = form.field('people').locator('.toolbar button.tertiary').last();
  await shoot(
    guide,
    'people',
    [
      form.control('people.0.person'),
      form.control('people.0.side'),
      more,
      form.control('people', 'fr'),
    ],
    await around([form.field('people'), form.field('people', 'fr')]),
  );
}

export async function notePromise(guide: Guide): Promise<void> {
  const { page, lang } = guide;
  const form = new Form(page);
  await form.add('commitments');
  await form.field('commitments.0.id').locator('input').fill(promise.id);
  await form.choose('commitments.0.by', structure[lang]);
  await form.choose('commitments.0.to', association[lang]);
  for (const code of locales)
    await form
      .field(`commitments.0.text.${code}`)
      .locator('input, textarea')
      .fill(promise.text[code]);
  await form.field('commitments.0.due').locator('input').fill(promise.due);
  const parts = ['id', 'by', 'to', 'text', 'due'].map((name) => `commitments.0.${name}`);
  await shoot(
    guide,
    'promise',
    parts.map((path) => form.control(path)),
    await around(
      parts.map((path) => form.field(path)),
      24,
    ),
  );
}

export async function addPicture(guide: Guide): Promise<void> {
  const form = new Form(guide.page);
  await form
    .field('cover')
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: guide.picture });
  await form.field('cover').locator('img').first().waitFor();
  for (const code of locales)
    await form.field('coverAlt', code).locator('input').fill(alternative[code]);
  await shoot(
    guide,
    'picture',
    [form.control('cover'), form.control('coverAlt')],
    await around([form.field('cover'), form.field('coverAlt')]),
  );
}

export async function save(guide: Guide): Promise<void> {
  const { page, said } = guide;
  await resize(page, 480);
  await page.locator('button.primary', { hasText: said.save }).click();
  await page.locator('button.primary', { hasText: said.create }).waitFor();
  const toast = page.locator('.toast').first();
  await toast.waitFor();
  await shoot(guide, 'saved', [toast, page.locator('[role=row]', { hasText: '2030-05-20' })], {
    ...screen,
    height: 480,
  });
}
