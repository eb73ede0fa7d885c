/** Keys of the desk, drafts that save themselves, and who else has the case open. Each page is complete without. */
const storageKey = 'desk-keys';
const off = localStorage.getItem(storageKey) === 'off';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT', 'BUTTON', 'SUMMARY'].includes(target.tagName));

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-row]')];

function moveRow(step: 1 | -1): void {
  const all = rows();
  const at = all.findIndex((row) => row.contains(document.activeElement));
  const next = all[Math.min(all.length - 1, Math.max(0, at + step))];
  next?.querySelector<HTMLElement>('[data-row-link]')?.focus();
}

const keys: Readonly<Record<string, () => void>> = {
  j: () => moveRow(1),
  k: () => moveRow(-1),
  a: () => document.querySelector<HTMLElement>('[data-key="a"]')?.click(),
  r: () => document.querySelector<HTMLElement>('#answer-form textarea')?.focus(),
  '/': () => document.querySelector<HTMLElement>('#q')?.focus(),
  '?': () => document.querySelector<HTMLElement>('[data-key-list]')?.scrollIntoView(),
};

document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.ctrlKey && event.target instanceof HTMLTextAreaElement) {
    event.target.form?.querySelector<HTMLElement>('[data-send]')?.click();
    return;
  }
  if (off || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
  const act = keys[event.key.toLowerCase()];
  if (!act) return;
  event.preventDefault();
  act();
});

const toggle = document.querySelector<HTMLInputElement>('[data-keys-toggle]');
if (toggle) {
  toggle.checked = !off;
  toggle.addEventListener('change', () => localStorage.setItem(storageKey, toggle.checked ? 'on' : 'off'));
}

const put = (path: string, body: unknown): Promise<Response> =>
  fetch(path, { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

/** Saved three seconds after the last key, so that a closed window loses at most a sentence. */
const quietMilliseconds = 3000;
const form = document.querySelector<HTMLFormElement>('[data-draft]');
const text = form?.querySelector<HTMLTextAreaElement>('textarea');
let timer: number | undefined;
let isWriting = false;
if (form && text) {
  const path = `/api/desk/consultations/${form.dataset.draft}/draft`;
  const state = document.querySelector<HTMLElement>('[data-draft-state]');
  text.addEventListener('input', () => {
    isWriting = true;
    window.clearTimeout(timer);
    timer = window.setTimeout(async () => {
      const answer = await put(path, { text: text.value }).catch(() => null);
      if (!answer?.ok || !state) return;
      const { savedAt } = (await answer.json()) as { savedAt: string };
      const clock = new Intl.DateTimeFormat('ja-JP', {
        hour: '2-digit',
        minute: '2-digit',
        timeZone: 'Asia/Tokyo',
      });
      state.textContent = `${document.documentElement.lang === 'ja' ? '下書きを保存しました' : 'Draft saved'} ${clock.format(new Date(savedAt))}`;
    }, quietMilliseconds);
  });
  form.addEventListener('submit', () => window.clearTimeout(timer));
}

const present = document.querySelector<HTMLElement>('[data-presence]');
/** A minute without a word means that nobody is there. */
const tellEveryMilliseconds = 15_000;
if (present) {
  const tell = () =>
    put(`/api/desk/consultations/${present.dataset.presence}/presence`, { writing: isWriting }).catch(
      () => null,
    );
  void tell();
  window.setInterval(tell, tellEveryMilliseconds);
}
