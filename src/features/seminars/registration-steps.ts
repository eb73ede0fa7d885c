import type { CheckedRegistration, RegistrationReceipt } from '#api/seminars/contract.ts';
import { type Answer, type Problems, read } from '../../api-answers.ts';
import { type FormGuard, formGuard, freshGuard } from '../../form-guard.ts';
import { atFields, type RegistrationValues, registrationValues } from './registration-values.ts';

type Api = App.Locals['api'];

/** Where somebody is: writing, checking, or sent. */
export type RegistrationStep =
  | {
      step: 'write';
      values: RegistrationValues;
      guard: FormGuard;
      problems: Problems;
      refusal: string | null;
      status: number;
    }
  | {
      step: 'check';
      values: RegistrationValues;
      guard: FormGuard;
      checked: CheckedRegistration;
      refusal: string | null;
      status: number;
    }
  | { step: 'sent'; receipt: RegistrationReceipt };

/** The form opened anew. Where there is one way to take part, it is chosen. */
export async function openRegistration(api: Api, ways: readonly string[]): Promise<RegistrationStep> {
  const values = registrationValues(new URLSearchParams({ way: ways.length === 1 ? (ways[0] ?? '') : '' }));
  return write({ values, guard: await freshGuard(api) });
}

/** One post of the form: `step` says whether to check, to send, or to go back and edit. */
export async function takeRegistration(api: Api, slug: string, form: FormData): Promise<RegistrationStep> {
  const values = registrationValues(form);
  const sentGuard = formGuard(form);
  const guard = await freshGuard(api, sentGuard);
  const step = form.get('step');
  if (step === 'edit') return write({ values, guard });
  const checked = await check(api, slug, values);
  if (!checked.ok) return write({ values, guard }, checked);
  const atCheck = { step: 'check', values, guard, checked: checked.value } as const;
  if (step !== 'send') return { ...atCheck, refusal: null, status: 200 };
  const answer = await send(api, slug, values, sentGuard);
  if (answer.ok) return { step: 'sent', receipt: answer.value };
  if (answer.fields.length > 0) return write({ values, guard }, answer);
  return { ...atCheck, guard: { ...guard, website: '' }, refusal: answer.detail, status: answer.status };
}

function write(
  at: { values: RegistrationValues; guard: FormGuard },
  no?: Extract<Answer<unknown>, { ok: false }>,
): RegistrationStep {
  const problems = atFields(no?.fields ?? []);
  const refusal = no && problems.length === 0 ? no.detail : null;
  return { step: 'write', ...at, problems, refusal, status: no?.status ?? 200 };
}

async function check(
  api: Api,
  slug: string,
  values: RegistrationValues,
): Promise<Answer<CheckedRegistration>> {
  const one = api.api.seminars[':slug'].registrations;
  return read(await one.check.$post({ param: { slug }, json: input(values) }));
}

async function send(
  api: Api,
  slug: string,
  values: RegistrationValues,
  guard: FormGuard,
): Promise<Answer<RegistrationReceipt>> {
  const one = api.api.seminars[':slug'].registrations;
  return read(await one.$post({ param: { slug }, header: {}, json: { input: input(values), guard } }));
}

/** The words as typed: whether they fit the contract is for the API to say, in sentences. */
function input(values: RegistrationValues) {
  return values as Parameters<Api['api']['seminars'][':slug']['registrations']['check']['$post']>[0]['json'];
}
