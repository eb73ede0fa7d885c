import { put } from './desk-put.ts';

/** Whether single keys act is remembered on this device only. */
const choiceKey = 'desk-keys';
const rowKey = 'desk-row';

/** Single keys, printed where they act. They never fire inside a field, nor while a word is being composed. */
export function startKeys(): void {
  let areOn = localStorage.getItem(choiceKey) !== 'off';
  const show = (): void => {
    document.documentElement.dataset.keys = areOn ? 'on' : 'off';
  };
  show();
  const choice = document.querySelector<HTMLInputElement>('[data-keys-choice] input');
  if (choice) {
    choice.checked = areOn;
    choice.addEventListener('change', () => {
      areOn = choice.checked;
      localStorage.setItem(choiceKey, areOn ? 'on' : 'off');
      show();
    });
  }
  goBackToRow();
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.defaultPrevented || event.metaKey || event.altKey) return;
    const { target } = event;
    if (event.key === 'Enter' && event.ctrlKey && target instanceof HTMLTextAreaElement) {
      target.form?.querySelector<HTMLElement>('[data-send]')?.click();
      return;
    }
    if (!areOn || event.ctrlKey || event.repeat || isField(target)) return;
    if (keys[event.key.toLowerCase()]?.()) event.preventDefault();
  });
}

/** What each key does; false when there is nothing here for it to do. */
const keys: Readonly<Record<string, () => boolean>> = {
  j: () => goToRow(1),
  k: () => goToRow(-1),
  a: () => takeRow() || press('[data-key="a"]'),
  r: () => answerRow() || goTo('#answer-form textarea'),
  t: () => press('[data-key="t"]'),
  '/': () => goTo('#q'),
  '?': () => goTo('[data-key-list]'),
};

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

function goTo(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  const fold = element?.closest('details');
  if (fold) fold.open = true;
  element?.focus();
  element?.scrollIntoView({ block: 'nearest' });
  return element !== null;
}

function press(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  element?.click();
  return element !== null;
}

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-row]')];
const currentRow = (): HTMLElement | undefined => rows().find((row) => row.contains(document.activeElement));
const linkOf = (row: HTMLElement | undefined) => row?.querySelector<HTMLAnchorElement>('[data-row-link]');

function goToRow(step: 1 | -1): boolean {
  const all = rows();
  const at = all.findIndex((row) => row.contains(document.activeElement));
  const next = linkOf(all[Math.min(all.length - 1, Math.max(0, at + step))]);
  next?.focus();
  return next !== undefined && next !== null;
}

/** Gives the case of the current row to whoever is signed in, and shows the list as it is then. */
function takeRow(): boolean {
  const number = currentRow()?.dataset.row;
  if (!number || !document.body.dataset.answers) return false;
  void put(`/api/desk/consultations/${number}/assignment`, { staffId: 'me' }).then((answer) => {
    if (!answer?.ok) return;
    sessionStorage.setItem(rowKey, number);
    location.reload();
  });
  return true;
}

function answerRow(): boolean {
  const link = linkOf(currentRow());
  if (link) location.assign(`${link.href}#text`);
  return Boolean(link);
}

function goBackToRow(): void {
  const number = sessionStorage.getItem(rowKey);
  sessionStorage.removeItem(rowKey);
  if (number) linkOf(rows().find((row) => row.dataset.row === number))?.focus();
}
