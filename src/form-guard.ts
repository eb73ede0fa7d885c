type Api = App.Locals['api'];

/** The guard's fields of a form that everybody may send: they travel from step to step. */
export type FormGuard = { formToken: string; website: string; proof: string };

export function formGuard(form: FormData): FormGuard {
  const text = (name: keyof FormGuard): string => String(form.get(name) ?? '');
  return { formToken: text('formToken'), website: text('website'), proof: text('proof') };
}

/** The guard of a form that is opened now; with what was sent, of the same form going on. */
export async function freshGuard(
  api: Api,
  guard: FormGuard = { formToken: '', website: '', proof: '' },
): Promise<FormGuard> {
  const response = await api.api.forms.token.$post({ json: { previous: guard.formToken.slice(0, 4096) } });
  if (!response.ok) throw new Error(`POST /api/forms/token answered ${response.status}.`);
  return { ...guard, formToken: (await response.json()).formToken };
}
