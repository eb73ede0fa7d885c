import { applicantKinds } from '#api/dispatch/contract.ts';
import type { ProgrammePlan } from '#api/dispatch/programme-contract.ts';

/** The languages of a text, side by side. Staff have two; what applicants read may be in plain Japanese too. */
export const sides = { forStaff: ['ja', 'en'], forApplicants: ['ja', 'en', 'easy'] } as const;
export type Side = (typeof sides.forApplicants)[number];
type Written = { ja: string; en: string; easy?: string };

/** One row of a list of a programme, as its form holds it: texts in their languages, and what else it says. */
export type ListRow = { key: string; texts: Record<string, Written>; more: Record<string, string> };

/** The lists of a programme: where each stands in the plan, who reads it, its texts, and its other fields. */
export const programmeLists = {
  eligibility: {
    path: 'eligibility',
    read: 'forApplicants',
    texts: ['text'],
    more: ['required', 'referral'],
  },
  documents: { path: 'documents', read: 'forApplicants', texts: ['label'], more: ['required'] },
  guide: { path: 'about.interviewGuide', read: 'forStaff', texts: ['question', 'hint'], more: [] },
  survey: { path: 'about.survey', read: 'forApplicants', texts: ['question'], more: ['kind'] },
  referrals: {
    path: 'about.referrals',
    read: 'forApplicants',
    texts: ['name', 'text'],
    more: ['telephone'],
  },
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
    texts: Object.fromEntries(texts.map((name) => [name, item[name] as Written])),
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
  const rows = (list: ProgrammeList) => typedRows(form, list, said);
  const named = applicantKindNames.flatMap((kind) => {
    const desk = said(`about.referralOf.${kind}`);
    return desk ? [[kind, desk] as const] : [];
  });
  return {
    ...plan,
    name: written(said, 'name', 'forApplicants'),
    opensOn: said('opensOn'),
    closesOn: said('closesOn'),
    applicants: form.getAll('applicants').map(String) as ProgrammePlan['applicants'],
    sessions: Number(said('sessions')),
    places: Number(said('places')),
    visitMinutes: Number(said('visitMinutes')),
    eligibility: rows('eligibility').map(({ key, texts, more }) => ({
      key,
      text: texts.text as Written,
      required: more.required === 'yes',
      ...(more.referral ? { referral: more.referral } : {}),
    })),
    documents: rows('documents').map(({ key, texts, more }) => ({
      key,
      label: texts.label as Written,
      required: more.required === 'yes',
    })),
    about: {
      ...plan.about,
      summary: written(said, 'about.summary', 'forApplicants'),
      referralOf: Object.fromEntries(named),
      referrals: rows('referrals').map(({ key, texts, more }) => ({
        key,
        name: texts.name as Written,
        text: texts.text as Written,
        telephone: more.telephone ?? '',
      })),
      interviewGuide: rows('guide').map(({ key, texts }) => ({
        key,
        question: texts.question as Written,
        hint: texts.hint as Written,
      })),
      survey: rows('survey').map(({ key, texts, more }) => ({
        key,
        question: texts.question as Written,
        kind: more.kind === 'scale' ? 'scale' : 'text',
      })),
      acceptedText: written(said, 'about.acceptedText', 'forStaff'),
      declinedText: written(said, 'about.declinedText', 'forStaff'),
      closingText: written(said, 'about.closingText', 'forStaff'),
      contactBusinessDays: Number(said('about.contactBusinessDays')),
      decisionBusinessDays: Number(said('about.decisionBusinessDays')),
    },
  };
}

function typedRows(form: FormData, list: ProgrammeList, said: (name: string) => string): ListRow[] {
  const { path, read, texts, more } = programmeLists[list];
  const places = [...form.keys()]
    .filter((name) => name.startsWith(`${path}.`) && name.endsWith('.key'))
    .map((name) => name.slice(0, -'.key'.length));
  const taken = new Set(places.map((place) => said(`${place}.key`)));
  return places.flatMap((place) => {
    const typed = Object.fromEntries(texts.map((name) => [name, written(said, `${place}.${name}`, read)]));
    if (Object.values(typed).every((text) => Object.values(text).every((one) => one === ''))) return [];
    return [
      {
        key: said(`${place}.key`) || newKey(taken),
        texts: typed,
        more: Object.fromEntries(more.map((name) => [name, said(`${place}.${name}`)])),
      },
    ];
  });
}

/** A text in the languages in which its form asks for it. */
function written(said: (name: string) => string, name: string, read: keyof typeof sides): Written {
  const text = { ja: said(`${name}.ja`), en: said(`${name}.en`) };
  return read === 'forStaff' ? text : { ...text, easy: said(`${name}.easy`) };
}

function newKey(taken: Set<string>): string {
  let number = 1;
  while (taken.has(`item_${number}`)) number += 1;
  taken.add(`item_${number}`);
  return `item_${number}`;
}
