import { type CaseStudies, caseExamples, plainText, sectors } from '#api/guidance/contract.ts';
import { read } from '../../api-answers.ts';
import { speaker } from '../../language.ts';
import type { Text } from '../guidance/site-search.ts';
import { caseStudyText } from './case-study-text.ts';

/** The parts of a case study, in the order in which they are read. */
export const caseParts = ['happened', 'handled', 'learned', 'prevents'] as const;

/** What may be chosen on the list. What is no choice chooses nothing. */
export type CaseChoice = { sector?: string; side?: string; example?: string };
const none: CaseStudies = { cases: [], total: 0, choices: { sectors: [], sides: [], examples: [] } };

export async function caseStudies({ api }: App.Locals, choice: CaseChoice = {}): Promise<CaseStudies> {
  type Query = NonNullable<Parameters<typeof api.api.guidance.cases.$get>[0]>['query'];
  const answer = await read<CaseStudies>(await api.api.guidance.cases.$get({ query: choice as Query }));
  return answer.ok ? answer.value : none;
}

const asked = new WeakMap<App.Locals, Promise<CaseStudies>>();

/** All of them: one call of the API for each page, however many parts of it ask. */
export function allCaseStudies(locals: App.Locals): Promise<CaseStudies> {
  const known = asked.get(locals);
  if (known) return known;
  const answer = caseStudies(locals);
  asked.set(locals, answer);
  return answer;
}

/** The case studies for search: found by their words, by the sector and by what they are an example of. */
export async function caseTexts(locals: App.Locals): Promise<Text[]> {
  const { language } = locals;
  const t = speaker(language);
  return (await allCaseStudies(locals)).cases.map((one) => ({
    id: `cases/${one.slug}`,
    page: `cases/${one.slug}`,
    href: `/${language}/cases/${one.slug}`,
    kind: t(caseStudyText.title),
    language: one.language,
    title: one.title,
    words: [sectors[one.sector], ...one.examples.map((code) => caseExamples[code])]
      .map((said) => said[one.language])
      .join(' '),
    body: caseParts.map((part) => plainText(one[part])).join('\n'),
  }));
}

/** What somebody chose in the form of a consultation. */
type About = { sector: string; behaviours: readonly string[] };

/** At most two that are near to it: the same behaviour, and of these first those of the same sector. Pure. */
export function casesNear<C extends { sector: string; examples: readonly string[] }>(
  cases: readonly C[],
  { sector, behaviours }: About,
): C[] {
  const shared = ({ examples }: C) => examples.filter((code) => behaviours.includes(code)).length;
  const nearness = (one: C) => shared(one) + (one.sector === sector ? 0.5 : 0);
  return cases
    .filter((one) => shared(one) > 0)
    .sort((one, other) => nearness(other) - nearness(one))
    .slice(0, 2);
}
