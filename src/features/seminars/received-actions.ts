import type { RegistrationReceipt } from '#api/seminars/contract.ts';
import { type Answer, read } from '../../api-answers.ts';

type Api = App.Locals['api'];

export async function readReceipt(api: Api, ticket: string): Promise<Answer<RegistrationReceipt>> {
  return read(await api.api.registrations.receipt.$post({ json: { ticket } }));
}

/** One post of the page after sending: the mail again, or to another address. */
export async function takeReceiptAction(
  api: Api,
  ticket: string,
  form: FormData,
): Promise<Answer<RegistrationReceipt>> {
  const receipt = api.api.registrations.receipt;
  if (form.get('step') === 'correct') {
    const email = String(form.get('email') ?? '');
    return read(await receipt.address.$post({ json: { ticket, email } }));
  }
  return read(await receipt.mail.$post({ json: { ticket } }));
}
