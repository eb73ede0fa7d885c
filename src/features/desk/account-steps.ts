import { type Answer, read } from '../../api-answers.ts';

/** What somebody changed of their own account: done, new codes to keep, or why not. */
export type AccountOutcome =
  | { done: string }
  | { backupCodes: string[] }
  | { step: string; refused: Extract<Answer<unknown>, { ok: false }> };

/** One post of the account page: `step` names the verb. */
export async function takeAccountStep(api: App.Locals['api'], form: FormData): Promise<AccountOutcome> {
  const said = (name: string): string => String(form.get(name) ?? '');
  const { me, sessions } = api.api.staff;
  const step = said('step');
  const after = (answer: Answer<unknown>): AccountOutcome =>
    answer.ok ? { done: step } : { step, refused: answer };
  switch (step) {
    case 'password': {
      const json = { currentPassword: said('currentPassword'), newPassword: said('newPassword') };
      return after(await read(await me.password.$post({ json })));
    }
    case 'codes': {
      const json = { password: said('password') };
      const answer = await read<{ backupCodes: string[] }>(await me['backup-codes'].$post({ json }));
      return answer.ok ? answer.value : { step, refused: answer };
    }
    case 'session':
      return after(await read(await sessions[':id'].$delete({ param: { id: said('id') } })));
    case 'sessions':
      return after(await read(await sessions.$delete()));
    default: {
      const language = said('language') === 'en' ? ('en' as const) : ('ja' as const);
      return after(await read(await me.$put({ json: { language } })));
    }
  }
}
