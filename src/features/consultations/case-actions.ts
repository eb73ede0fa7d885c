import type { ConsultationStatus } from '#api/consultations/contract.ts';
import { type Answer, read } from '../../api-answers.ts';
import type { doneText } from './status-text.ts';

type Api = App.Locals['api'];
type Opened = { receiptNumber: string; session: string };

/** What the requester did on the page of the case, and how it went. */
export type CaseOutcome =
  | { done: keyof typeof doneText | null }
  | {
      refused: string;
      fields: ReadonlyArray<{ field: string; detail: string }>;
      status: number;
      text: string;
    };

const param = (opened: Opened) => ({ param: { receiptNumber: opened.receiptNumber } });
const bearer = (opened: Opened) => ({ headers: { Authorization: `Bearer ${opened.session}` } });

export async function readCase(api: Api, opened: Opened): Promise<Answer<ConsultationStatus>> {
  return read(await api.api.consultations[':receiptNumber'].$get(param(opened), bearer(opened)));
}

/** One post of the page: `step` names the verb. */
export async function takeCaseAction(api: Api, opened: Opened, form: FormData): Promise<CaseOutcome> {
  const said = (name: string): string => String(form.get(name) ?? '');
  const one = api.api.consultations[':receiptNumber'];
  switch (said('step')) {
    case 'write': {
      const json = { text: said('text'), sendingKey: said('sendingKey') };
      return outcome(
        await one.messages.$post({ ...param(opened), json }, bearer(opened)),
        'written',
        json.text,
      );
    }
    case 'withdraw':
      return outcome(await one.withdrawal.$post(param(opened), bearer(opened)), null);
    case 'correct': {
      const json = { email: said('email') };
      return outcome(
        await one.address.$put({ ...param(opened), json }, bearer(opened)),
        'corrected',
        json.email,
      );
    }
    case 'erase':
      return outcome(await one.address.$delete(param(opened), bearer(opened)), 'erased');
    case 'resend':
      return outcome(await one.confirmation.$post(param(opened), bearer(opened)), 'resent');
    default:
      return { done: null };
  }
}

async function outcome(
  response: { ok: boolean; status: number; json(): Promise<unknown> },
  done: keyof typeof doneText | null,
  text = '',
): Promise<CaseOutcome> {
  const answer = await read(response);
  if (answer.ok) return { done };
  return { refused: answer.detail, fields: answer.fields, status: answer.status, text };
}
