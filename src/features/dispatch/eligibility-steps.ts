import { applicantKinds, type EligibilityAnswer, type PublicProgramme } from '#api/dispatch/contract.ts';
import { type Problems, read } from '../../api-answers.ts';
import { type Language, speaker } from '../../language.ts';
import { mayApply } from './dispatch-api.ts';
import { eligibilityText } from './eligibility-text.ts';

type Api = App.Locals['api'];

/** What was ticked: who applies, and yes or no to each condition. Nothing of it is kept until a draft begins. */
export type Ticked = { applicantKind: string; conditions: Readonly<Record<string, string>> };

export type EligibilityStep =
  | { step: 'ask'; ticked: Ticked; problems: Problems; refusal: string | null; status: number }
  | { step: 'exit'; answer: EligibilityAnswer }
  | { step: 'begun'; token: string };

export const conditionField = (key: string): string => `condition-${key}`;

export function openEligibility(): EligibilityStep {
  return {
    step: 'ask',
    ticked: { applicantKind: '', conditions: {} },
    problems: [],
    refusal: null,
    status: 200,
  };
}

/**
 * One post: who is not eligible leaves with the desk that is right, before anything is typed; who is begins a draft
 * that holds the answers. Who applies decides first, so that nobody answers conditions in vain.
 */
export async function takeEligibility(
  api: Api,
  programme: PublicProgramme,
  form: FormData,
  language: Language,
): Promise<EligibilityStep> {
  const ticked = tickedOf(programme, form);
  const { applicantKind, conditions } = ticked;
  const isKind = Object.hasOwn(applicantKinds, applicantKind);
  const ofKind = isKind && (programme.applicants as readonly string[]).includes(applicantKind);
  const problems = isKind && !ofKind ? [] : unanswered(programme, ticked, language);
  if (problems.length > 0) return { step: 'ask', ticked, problems, refusal: null, status: 422 };
  const said = (what: 'yes' | 'no') =>
    programme.eligibility.map(({ key }) => key).filter((key) => conditions[key] === what);
  const answer = await mayApply(api, { programmeId: programme.id, applicantKind, notMet: said('no') });
  if (!answer.ok) return refused(ticked, answer);
  if (!answer.value.eligible) return { step: 'exit', answer: answer.value };
  const json = {
    programmeId: programme.id,
    applicantKind,
    answers: { applicantKind, declarations: [] },
  } as Parameters<Api['api']['dispatch']['drafts']['$post']>[0]['json'];
  const draft = await read<{ token: string }>(await api.api.dispatch.drafts.$post({ json }));
  return draft.ok ? { step: 'begun', token: draft.value.token } : refused(ticked, draft);
}

function tickedOf(programme: PublicProgramme, form: FormData): Ticked {
  const said = (name: string): string => String(form.get(name) ?? '');
  const conditions = programme.eligibility.map(({ key }) => [key, said(conditionField(key))] as const);
  return { applicantKind: said('applicantKind'), conditions: Object.fromEntries(conditions) };
}

function unanswered(programme: PublicProgramme, ticked: Ticked, language: Language): Problems {
  const t = speaker(language);
  const kind = Object.hasOwn(applicantKinds, ticked.applicantKind)
    ? []
    : [{ field: 'applicantKind', detail: t(eligibilityText.kindRequired) }];
  const conditions = programme.eligibility.flatMap(({ key }, index) =>
    ticked.conditions[key] === 'yes' || ticked.conditions[key] === 'no'
      ? []
      : [{ field: conditionField(key), detail: t(eligibilityText.answerThis)(index + 1) }],
  );
  return [...kind, ...conditions];
}

function refused(
  ticked: Ticked,
  answer: { detail: string; fields: Problems; status: number },
): EligibilityStep {
  const refusal = answer.fields.length > 0 ? null : answer.detail;
  return { step: 'ask', ticked, problems: answer.fields, refusal, status: answer.status };
}
