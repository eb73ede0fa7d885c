import type { MyRegistration } from '#api/seminars/contract.ts';
import { type Answer, type Problems, read } from '../../api-answers.ts';
import type { mineDone } from './mine-text.ts';
import { answersIn, atFields } from './registration-values.ts';

type Api = App.Locals['api'];

/** What the person did with their registration, and how it went. */
export type MineOutcome =
  | { done: keyof typeof mineDone | null }
  | { step: string; refused: string; problems: Problems; status: number };

const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } });

export async function readMine(api: Api, token: string): Promise<Answer<MyRegistration>> {
  return read(await api.api.registrations.mine.$get({}, bearer(token)));
}

/** One post of the pages of a registration: `step` names the verb. */
export async function takeMineAction(api: Api, token: string, form: FormData): Promise<MineOutcome> {
  const mine = api.api.registrations.mine;
  const step = String(form.get('step') ?? '');
  const own = bearer(token);
  switch (step) {
    case 'accept':
      return outcome(step, await mine.acceptance.$post({}, own), 'accepted');
    case 'leave':
    case 'cancel':
      return outcome(step, await mine.cancellation.$post({}, own), null);
    case 'way': {
      const way = form.get('way') === 'hall' ? 'hall' : 'online';
      return outcome(step, await mine.way.$put({ json: { way } }, own), 'way');
    }
    case 'answers':
      return outcome(step, await mine.answers.$put({ json: { answers: answersIn(form) } }, own), 'answers');
    case 'survey':
      return outcome(step, await mine.survey.$post({ json: { answers: answersIn(form) } }, own), 'survey');
    case 'certificate':
      return outcome(step, await mine.certificate.$post({}, own), null);
    default:
      return { done: null };
  }
}

async function outcome(
  step: string,
  response: { ok: boolean; status: number; json(): Promise<unknown> },
  done: keyof typeof mineDone | null,
): Promise<MineOutcome> {
  const answer = await read(response);
  if (answer.ok) return { done };
  return { step, refused: answer.detail, problems: atFields(answer.fields), status: answer.status };
}
