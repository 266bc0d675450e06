import { isLocalized, isWording, readField, type Shape } from '#schema/read-field.ts';

/** One line for a folded group: its first three telling values, those that must be there first. */
export function summaryOf(shape: Shape): string {
  const fields = Object.entries(shape).map(([name, schema]) => ({
    name,
    field: readField(schema),
  }));
  const telling = fields.filter(({ field }) => !field.shape || isLocalized(field));
  return telling
    .filter(({ field }) => field.type !== 'array')
    .toSorted((a, b) => Number(b.field.required) - Number(a.field.required))
    .slice(0, 3)
    .map(({ name, field }) =>
      isWording(field)
        ? `{{${name}.zh}} {{${name}.fr}}`
        : isLocalized(field)
          ? `{{${name}.zh}}`
          : `{{${name}}}`,
    )
    .join(' — ');
}
