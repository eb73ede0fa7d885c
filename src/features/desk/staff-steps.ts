import { type Answer, read } from '../../api-answers.ts';
import { roleOf } from './roles.ts';

type SetUp = { id: string; setUpLink: string; expiresAt: string };
/** What an administrator did with the staff list: a link to hand over, a change, or why not. */
export type StaffOutcome =
  | { link: SetUp }
  | { done: string }
  | { refused: Extract<Answer<unknown>, { ok: false }> };

/** One post of the staff list: `step` names the verb. */
export async function takeStaffStep(api: App.Locals['api'], form: FormData): Promise<StaffOutcome> {
  const said = (name: string): string => String(form.get(name) ?? '');
  const one = api.api.staff[':id'];
  const param = { id: said('id') };
  const step = said('step');
  switch (step) {
    case 'role':
      return changed(step, await read(await one.$put({ param, json: { role: roleOf(said('role')) } })));
    case 'deactivate':
    case 'activate':
      return changed(step, await read(await one.$put({ param, json: { active: step === 'activate' } })));
    case 'reset':
      return linked(await read<SetUp>(await one.reset.$post({ param })));
    default: {
      const language = said('language') === 'en' ? ('en' as const) : ('ja' as const);
      const json = { name: said('name'), email: said('email'), role: roleOf(said('role')), language };
      return linked(await read<SetUp>(await api.api.staff.$post({ json })));
    }
  }
}

const changed = (done: string, answer: Answer<unknown>): StaffOutcome =>
  answer.ok ? { done } : { refused: answer };

const linked = (answer: Answer<SetUp>): StaffOutcome =>
  answer.ok ? { link: answer.value } : { refused: answer };
