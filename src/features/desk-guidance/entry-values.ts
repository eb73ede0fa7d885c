import { languages } from '#api/core/language.ts';
import type { DeskEntry, EntryKind } from '#api/guidance/desk-contract.ts';
import { tongues } from '../../language.ts';
import { instantText } from '../desk-seminars/plan-values.ts';

/** What a form of an entry holds, as typed. The name of a field is its path in the contract: `texts.ja.question`. */
export type EntryValues = URLSearchParams;

type TextField = { name: string; long?: boolean; required?: boolean };

/** The texts of each kind, in the order in which they are written. */
export const textFields: Readonly<Record<EntryKind, readonly TextField[]>> = {
  faq: [
    { name: 'question', required: true },
    { name: 'answer', long: true, required: true },
    { name: 'words' },
  ],
  news: [
    { name: 'title', required: true },
    { name: 'body', long: true, required: true },
  ],
  notice: [{ name: 'text', required: true }],
  referral: [
    { name: 'name', required: true },
    { name: 'forWhom', required: true },
    { name: 'hours' },
    { name: 'languages' },
    { name: 'source' },
  ],
  case_study: [
    { name: 'title', required: true },
    { name: 'happened', long: true, required: true },
    { name: 'handled', long: true, required: true },
    { name: 'learned', long: true, required: true },
    { name: 'prevents', long: true, required: true },
  ],
};

/** The languages of a text, each named in itself: first those that an office owes its readers. */
export const textTongues = languages.flatMap((each) => tongues.filter(({ language }) => language === each));

/** What is the same in every language. `many` may be chosen more than once; a `moment` is a day and a time. */
const factFields: Readonly<Record<EntryKind, ReadonlyArray<{ path: string; is?: 'many' | 'moment' }>>> = {
  faq: [{ path: 'facts.group' }],
  news: [],
  notice: [
    { path: 'facts.fromAt', is: 'moment' },
    { path: 'facts.untilAt', is: 'moment' },
    { path: 'facts.link' },
  ],
  referral: [
    { path: 'facts.needs', is: 'many' },
    { path: 'facts.area.kind' },
    { path: 'facts.area.name.ja' },
    { path: 'facts.area.name.en' },
    { path: 'facts.area.prefecture.ja' },
    { path: 'facts.area.prefecture.en' },
    { path: 'facts.telephone' },
    { path: 'facts.url' },
    { path: 'facts.checkedOn' },
  ],
  case_study: [{ path: 'facts.sector' }, { path: 'facts.side' }, { path: 'facts.examples', is: 'many' }],
};

/** An entry as its form shows it; instants as wall times of the office. */
export function valuesOf(
  entry: Pick<DeskEntry, 'facts' | 'texts' | 'position'>,
  timeZone: string,
): EntryValues {
  const values = new URLSearchParams({ position: String(entry.position) });
  const put = (path: string, value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) values.append(path, String(each));
    else if (value !== null && typeof value === 'object')
      for (const [name, inner] of Object.entries(value)) put(`${path}.${name}`, inner);
    else if (typeof value === 'string') values.set(path, value);
  };
  put('facts', entry.facts);
  put('texts', entry.texts);
  for (const path of ['facts.fromAt', 'facts.untilAt']) {
    const at = values.get(path);
    if (!at) continue;
    const local = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
    values.set(`${path}.day`, local.toPlainDate().toString());
    values.set(`${path}.time`, local.toPlainTime().toString({ smallestUnit: 'minute' }));
  }
  return values;
}

/** What was typed, in the shape of the contract: whether it fits is for the API to say, in sentences. */
export function inputOf(kind: EntryKind, values: EntryValues, timeZone: string): Record<string, unknown> {
  const input: Record<string, unknown> = {
    kind,
    slug: values.get('slug') ?? '',
    position: values.get('position') || '0',
    facts: {},
    texts: { ja: {}, en: {}, easy: {} },
  };
  for (const { path, is } of factFields[kind]) {
    if (is === 'many') setAt(input, path, values.getAll(path));
    else if (is === 'moment')
      setAt(
        input,
        path,
        instantText(values.get(`${path}.day`) ?? '', values.get(`${path}.time`) ?? '', timeZone),
      );
    else setAt(input, path, values.get(path) ?? '');
  }
  for (const { name } of textFields[kind])
    for (const tongue of languages)
      setAt(input, `texts.${tongue}.${name}`, values.get(`texts.${tongue}.${name}`) ?? '');
  return input;
}

/** Only with the paths of the tables above. */
function setAt(input: Record<string, unknown>, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop() ?? '';
  let inner = input;
  for (const name of names) {
    inner[name] ??= {};
    inner = inner[name] as Record<string, unknown>;
  }
  inner[last] = value;
}
