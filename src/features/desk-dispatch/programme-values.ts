import { applicantKinds } from '#api/dispatch/contract.ts';
import type { ProgrammePlan } from '#api/dispatch/programme-contract.ts';

/** The languages of a programme, side by side. */
export const sides = ['ja', 'en'] as const;
type Pair = { ja: string; en: string };

/** One row of a list of a programme, as its form holds it: texts in two languages, and what else it says. */
export type ListRow = { key: string; texts: Record<string, Pair>; more: Record<string, string> };

/** The lists of a programme: where each stands in the plan, its texts, and its other fields. */
export const programmeLists = {
  eligibility: { path: 'eligibility', texts: ['text'], more: ['required', 'referral'] },
  documents: { path: 'documents', texts: ['label'], more: ['required'] },
  guide: { path: 'about.interviewGuide', texts: ['question', 'hint'], more: [] },
  survey: { path: 'about.survey', texts: ['question'], more: ['kind'] },
  referrals: { path: 'about.referrals', texts: ['name', 'text'], more: ['telephone'] },
} as const;
export type ProgrammeList = keyof typeof programmeLists;

export const longTexts = ['acceptedText', 'declinedText', 'closingText'] as const;
export const applicantKindNames = Object.keys(applicantKinds) as Array<keyof typeof applicantKinds>;

/** The rows of one list of a plan. */
export function rowsOf(plan: ProgrammePlan, list: ProgrammeList): ListRow[] {
  const { texts, more } = programmeLists[list];
  const { about } = plan;
  const items: ReadonlyArray<Record<string, unknown>> = {
    eligibility: plan.eligibility,
    documents: plan.documents,
    guide: about.interviewGuide,
    survey: about.survey,
    referrals: about.referrals,
  }[list];
  return items.map((item) => ({
    key: String(item.key),
    texts: Object.fromEntries(texts.map((name) => [name, item[name] as Pair])),
    more: Object.fromEntries(more.map((name) => [name, wordOf(item[name])])),
  }));
}

const wordOf = (value: unknown): string =>
  typeof value === 'boolean' ? (value ? 'yes' : '') : String(value ?? '');

/**
 * The plan as the form has it; what the form does not hold stays as it is. A row whose texts were emptied is left out,
 * and a new one gets a key that no other row of its list has.
 */
export function planOf(plan: ProgrammePlan, form: FormData): ProgrammePlan {
  const said = (name: string): string =>
    String(form.get(name) ?? '')
      .replace(/\r\n?/g, '\n')
      .trim();
  const pair = (name: string): Pair => ({ ja: said(`${name}.ja`), en: said(`${name}.en`) });
  const rows = (list: ProgrammeList) => typedRows(form, list, said, pair);
  const named = applicantKindNames.flatMap((kind) => {
    const desk = said(`about.referralOf.${kind}`);
    return desk ? [[kind, desk] as const] : [];
  });
  return {
    ...plan,
    name: pair('name'),
    opensOn: said('opensOn'),
    closesOn: said('closesOn'),
    applicants: form.getAll('applicants').map(String) as ProgrammePlan['applicants'],
    sessions: Number(said('sessions')),
    places: Number(said('places')),
    visitMinutes: Number(said('visitMinutes')),
    eligibility: rows('eligibility').map(({ key, texts, more }) => ({
      key,
      text: texts.text as Pair,
      required: more.required === 'yes',
      ...(more.referral ? { referral: more.referral } : {}),
    })),
    documents: rows('documents').map(({ key, texts, more }) => ({
      key,
      label: texts.label as Pair,
      required: more.required === 'yes',
    })),
    about: {
      ...plan.about,
      summary: pair('about.summary'),
      referralOf: Object.fromEntries(named),
      referrals: rows('referrals').map(({ key, texts, more }) => ({
        key,
        name: texts.name as Pair,
        text: texts.text as Pair,
        telephone: more.telephone ?? '',
      })),
      interviewGuide: rows('guide').map(({ key, texts }) => ({
        key,
        question: texts.question as Pair,
        hint: texts.hint as Pair,
      })),
      survey: rows('survey').map(({ key, texts, more }) => ({
        key,
        question: texts.question as Pair,
        kind: more.kind === 'scale' ? 'scale' : 'text',
      })),
      acceptedText: pair('about.acceptedText'),
      declinedText: pair('about.declinedText'),
      closingText: pair('about.closingText'),
      contactBusinessDays: Number(said('about.contactBusinessDays')),
      decisionBusinessDays: Number(said('about.decisionBusinessDays')),
    },
  };
}

function typedRows(
  form: FormData,
  list: ProgrammeList,
  said: (name: string) => string,
  pair: (name: string) => Pair,
): ListRow[] {
  const { path, texts, more } = programmeLists[list];
  const places = [...form.keys()]
    .filter((name) => name.startsWith(`${path}.`) && name.endsWith('.key'))
    .map((name) => name.slice(0, -'.key'.length));
  const taken = new Set(places.map((place) => said(`${place}.key`)));
  return places.flatMap((place) => {
    const written = Object.fromEntries(texts.map((name) => [name, pair(`${place}.${name}`)]));
    if (Object.values(written).every(({ ja, en }) => ja === '' && en === '')) return [];
    return [
      {
        key: said(`${place}.key`) || newKey(taken),
        texts: written,
        more: Object.fromEntries(more.map((name) => [name, said(`${place}.${name}`)])),
      },
    ];
  });
}

function newKey(taken: Set<string>): string {
  let number = 1;
  while (taken.has(`item_${number}`)) number += 1;
  taken.add(`item_${number}`);
  return `item_${number}`;
}
