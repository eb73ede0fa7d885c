import type { CheckedConsultation, ConsultationReceipt } from '#api/consultations/contract.ts';
import { type Answer, type Problems, read } from '../../api-answers.ts';
import { type FormGuard, formGuard, freshGuard } from '../../form-guard.ts';
import { asked, type FormValues, formValues } from './form-values.ts';

/** Where somebody is: writing, checking, or sent. */
export type ConsultStep =
  | { step: 'write'; values: FormValues; guard: FormGuard; problems: Problems; status: number }
  | {
      step: 'check';
      values: FormValues;
      guard: FormGuard;
      checked: CheckedConsultation;
      refusal: string | null;
      status: number;
    }
  | { step: 'sent'; receipt: ConsultationReceipt };

type Api = App.Locals['api'];

/** The form opened anew; the address may say who asks. */
export async function openForm(api: Api, query: URLSearchParams): Promise<ConsultStep> {
  const requesterType = query.get('requesterType') ?? '';
  const guard = await freshGuard(api);
  return {
    step: 'write',
    values: formValues(new URLSearchParams({ requesterType })),
    guard,
    problems: [],
    status: 200,
  };
}

/** One post of the form: `step` says whether to check, to send, or to go back and edit. */
export async function takeForm(api: Api, form: FormData): Promise<ConsultStep> {
  const values = formValues(form);
  const sentGuard = formGuard(form);
  const step = form.get('step');
  const guard = await freshGuard(api, sentGuard);
  if (step === 'edit') return { step: 'write', values, guard, problems: [], status: 200 };
  const checked = await check(api, values);
  if (!checked.ok) return { step: 'write', values, guard, problems: checked.fields, status: checked.status };
  const atCheck = { step: 'check', values, guard, checked: checked.value } as const;
  if (step !== 'send') return { ...atCheck, refusal: null, status: 200 };
  const answer = await send(api, values, sentGuard);
  if (answer.ok) return { step: 'sent', receipt: answer.value };
  if (answer.fields.length > 0)
    return { step: 'write', values, guard, problems: answer.fields, status: answer.status };
  return { ...atCheck, guard: { ...guard, website: '' }, refusal: answer.detail, status: answer.status };
}

async function check(api: Api, values: FormValues): Promise<Answer<CheckedConsultation>> {
  return read(await api.api.consultations.check.$post({ json: input(values) }));
}

async function send(api: Api, values: FormValues, guard: FormGuard): Promise<Answer<ConsultationReceipt>> {
  return read(await api.api.consultations.$post({ header: {}, json: { input: input(values), guard } }));
}

/** The words as typed: whether they fit the contract is for the API to say, in sentences. */
function input(values: FormValues) {
  return asked(values) as Parameters<Api['api']['consultations']['check']['$post']>[0]['json'];
}
