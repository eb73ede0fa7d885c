/**
 * A draft kept on this device, and only if that was asked for. It never leaves the device, is wiped when the
 * consultation was sent, by "this device is shared", and by leaving in a hurry.
 */
const prefix = 'draft:';
type Draft = Array<[name: string, value: string]>;
const neverKept = new Set(['formToken', 'website', 'proof', 'step']);

export function eraseDrafts(): void {
  for (const key of Object.keys(storage() ?? {})) if (key.startsWith(prefix)) storage()?.removeItem(key);
}

export function startDrafts(): void {
  if (document.querySelector('[data-draft-done]')) eraseDrafts();
  const form = document.querySelector<HTMLFormElement>('form[data-draft]');
  const asked = form?.querySelector<HTMLInputElement>('[name="keepDraft"]');
  const says = form?.querySelector<HTMLElement>('[data-draft-says]');
  const erase = form?.querySelector<HTMLButtonElement>('[data-draft-erase]');
  if (!form || !asked || !says || !erase) return;
  const key = `${prefix}${form.dataset.draft}`;

  const keep = (): void => {
    erase.hidden = !asked.checked;
    if (asked.checked) storage()?.setItem(key, JSON.stringify(typed(form)));
    else storage()?.removeItem(key);
  };
  const draft = stored(key);
  if (draft) {
    asked.checked = true;
    erase.hidden = false;
    if (isUntouched(form)) {
      fill(form, draft);
      says.textContent = says.dataset.found ?? '';
    }
  }
  form.addEventListener('input', keep);
  erase.addEventListener('click', () => {
    asked.checked = false;
    keep();
    says.textContent = says.dataset.erased ?? '';
    asked.focus();
  });
}

function typed(form: HTMLFormElement): Draft {
  return [...new FormData(form)].flatMap(
    ([name, value]): Draft => (typeof value === 'string' && !neverKept.has(name) ? [[name, value]] : []),
  );
}

/** A page that came back with words or errors from the server is not overwritten by an older draft. */
function isUntouched(form: HTMLFormElement): boolean {
  const story = form.elements.namedItem('story');
  return story instanceof HTMLTextAreaElement && story.value === '';
}

function fill(form: HTMLFormElement, draft: Draft): void {
  for (const [name, value] of draft) {
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
      `[name="${CSS.escape(name)}"]`,
    )) {
      if (field instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(field.type)) {
        if (field.value === value) field.checked = true;
      } else field.value = value;
    }
  }
  form.dispatchEvent(new Event('input'));
  form.querySelector('textarea')?.dispatchEvent(new Event('input'));
}

function stored(key: string): Draft | undefined {
  try {
    const draft: unknown = JSON.parse(storage()?.getItem(key) ?? 'null');
    return Array.isArray(draft) ? draft : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined where the browser refuses to keep anything; then there is simply no draft. */
function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
