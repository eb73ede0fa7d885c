import type { CheckedApplication, DispatchReceipt, DraftAnswers, DraftView } from '#api/dispatch/contract.ts';
import { type Answer, type Problems, read } from '../../api-answers.ts';
import { type FormGuard, formGuard } from '../../form-guard.ts';
import { answersOf, type FormStep, formSteps, problemsAt, stepOfPage } from './application-values.ts';

type Api = App.Locals['api'];
const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } });

/** Where a post of the form leads: to another page, or back to this one with what is to be mended. */
export type FormOutcome =
  | { go: FormStep | 'later' }
  | { stay: Problems; refusal: string | null; status: number }
  | { sent: DispatchReceipt };

export async function readDraft(api: Api, token: string): Promise<Answer<DraftView>> {
  return read(await api.api.dispatch.draft.$get({}, bearer(token)));
}

/** One post of a page on which something is written: kept first, then judged, so that nothing typed is lost. */
export async function takePage(
  api: Api,
  token: string,
  draft: DraftView,
  page: FormStep,
  form: FormData,
): Promise<FormOutcome> {
  const step = String(form.get('step') ?? '');
  if (page === 'check') return { go: before(page) };
  if (page === 'documents') return await takeDocuments(api, token, page, form, step);
  const answers = { ...draft.answers, ...answersOf(page, form) };
  const saved = await saveDraft(api, token, page, answers);
  if (!saved.ok) return refusal(saved);
  if (step === 'later') return { go: 'later' };
  if (step === 'back') return { go: before(page) };
  if (step !== 'next') return { go: page };
  const problems = problemsAt(saved.value, page);
  return problems.length > 0 ? { stay: problems, refusal: null, status: 422 } : { go: after(page) };
}

async function saveDraft(
  api: Api,
  token: string,
  page: FormStep,
  answers: DraftAnswers,
): Promise<Answer<DraftView>> {
  const json = { step: stepOfPage(page), answers };
  return read(await api.api.dispatch.draft.$put({ json }, bearer(token)));
}

async function takeDocuments(
  api: Api,
  token: string,
  page: FormStep,
  form: FormData,
  step: string,
): Promise<FormOutcome> {
  const { documents } = api.api.dispatch.draft;
  if (step === 'later') return { go: 'later' };
  if (step === 'back') return { go: before(page) };
  if (step === 'next') return { go: after(page) };
  const remove = String(form.get('remove') ?? '');
  const answer = remove
    ? await read(await documents[':id'].$delete({ param: { id: remove } }, bearer(token)))
    : await read(await documents.$post({ form: uploadOf(form) }, bearer(token)));
  if (answer.ok) return { go: page };
  return answer.fields.length > 0
    ? { stay: answer.fields, refusal: null, status: answer.status }
    : { stay: [{ field: 'file', detail: answer.detail }], refusal: null, status: answer.status };
}

/** The kind and the file of an upload form; an empty choice goes along, for the API to say what is missing. */
export function uploadOf(form: FormData): { kind: string; file: File } {
  const file = form.get('file');
  return {
    kind: String(form.get('kind') ?? ''),
    file: file instanceof File ? file : new File([], ''),
  };
}

export async function checkDraft(api: Api, token: string): Promise<Answer<CheckedApplication>> {
  return read(await api.api.dispatch.draft.check.$post({}, bearer(token)));
}

/** Sends the draft of this token. One that was sent before answers with the same receipt, though it is no draft now. */
export async function sendDraft(api: Api, token: string, form: FormData): Promise<FormOutcome> {
  const guard: FormGuard = formGuard(form);
  const answer = await read<DispatchReceipt>(
    await api.api.dispatch.draft.submission.$post({ json: { guard } }, bearer(token)),
  );
  return answer.ok ? { sent: answer.value } : refusal(answer);
}

function refusal(answer: { detail: string; fields: Problems; status: number }): FormOutcome {
  return { stay: answer.fields, refusal: answer.detail, status: answer.status };
}

const after = (page: FormStep): FormStep => formSteps[formSteps.indexOf(page) + 1] ?? 'check';
const before = (page: FormStep): FormStep => formSteps[formSteps.indexOf(page) - 1] ?? 'organisation';
