import { expect, test } from 'vitest';
import { demonstrationProgramme } from '#api/demonstration-programme.ts';
import { applicantKindNames, longTexts, planOf, programmeLists, rowsOf } from './programme-values.ts';

const plan = demonstrationProgramme(2026);

/** What the form of a plan sends when nothing is changed. */
function formOf(): FormData {
  const form = new FormData();
  const both = (name: string, text: Readonly<Record<string, string | undefined>>): void => {
    for (const [side, words] of Object.entries(text)) form.set(`${name}.${side}`, words ?? '');
  };
  both('name', plan.name);
  both('about.summary', plan.about.summary);
  for (const name of longTexts) both(`about.${name}`, plan.about[name]);
  for (const name of ['opensOn', 'closesOn', 'sessions', 'places', 'visitMinutes'] as const)
    form.set(name, String(plan[name]));
  for (const name of ['contactBusinessDays', 'decisionBusinessDays'] as const)
    form.set(`about.${name}`, String(plan.about[name]));
  for (const kind of plan.applicants) form.append('applicants', kind);
  for (const kind of applicantKindNames)
    form.set(`about.referralOf.${kind}`, plan.about.referralOf[kind] ?? '');
  for (const list of Object.keys(programmeLists) as Array<keyof typeof programmeLists>)
    for (const [place, row] of rowsOf(plan, list).entries()) {
      const at = `${programmeLists[list].path}.${place}`;
      form.set(`${at}.key`, row.key);
      for (const [name, text] of Object.entries(row.texts)) both(`${at}.${name}`, text);
      for (const [name, value] of Object.entries(row.more)) if (value) form.set(`${at}.${name}`, value);
    }
  return form;
}

test('a form that is sent back unchanged changes nothing', () => {
  expect(planOf(plan, formOf())).toEqual(plan);
});

test('plain Japanese is asked for where applicants read, and not in the guide and the letters', () => {
  const { name, documents, about } = planOf(plan, formOf());
  expect(name.easy).toBe('業界団体に専門家が行くサービス');
  expect(documents.every(({ label }) => label.easy)).toBe(true);
  expect(about.survey.every(({ question }) => question.easy)).toBe(true);
  for (const text of [about.interviewGuide[0]?.question, about.acceptedText])
    expect(Object.keys(text ?? {})).toEqual(['ja', 'en']);
});

test('a condition that was emptied is gone, and a new one has a key of its own', () => {
  const form = formOf();
  form.set('eligibility.0.text.ja', ' ');
  form.set('eligibility.0.text.en', '');
  form.set('eligibility.0.text.easy', '');
  for (const place of [6, 7]) {
    form.set(`eligibility.${place}.key`, '');
    form.set(`eligibility.${place}.text.ja`, place === 6 ? '会員が10者以上いる' : '');
    form.set(`eligibility.${place}.text.en`, '');
  }
  const { eligibility } = planOf(plan, form);
  expect(eligibility).toHaveLength(plan.eligibility.length);
  expect(eligibility[0]?.key).toBe(plan.eligibility[1]?.key);
  expect(eligibility.at(-1)).toEqual({
    key: 'item_1',
    text: { ja: '会員が10者以上いる', en: '', easy: '' },
    required: false,
  });
});
