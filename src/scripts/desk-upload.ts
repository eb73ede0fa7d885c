import { filled } from './desk-put.ts';

/**
 * Shows how far a file is on its way, as a bar and in words. The form sends it without this too, and the answer is the
 * same: the page it leads to, or this page with what is wrong.
 */
export function startUploads(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const shown = form.querySelector<HTMLElement>('[data-upload]');
    const file = form.querySelector<HTMLInputElement>('input[type="file"]')?.files?.[0];
    // Without a file it is the desk that says so.
    if (!shown || !file) return;
    event.preventDefault();
    if (form.dataset.sending !== 'yes') send(form, file, shown);
  });
}

function send(form: HTMLFormElement, file: File, shown: HTMLElement): void {
  const { sending, keeping, lost } = shown.dataset;
  const request = new XMLHttpRequest();
  const show = showing(shown, sending);
  const giveUp = (): void => {
    delete form.dataset.sending;
    show(null, lost ?? '');
  };
  form.dataset.sending = 'yes';
  show({ sent: 0, total: file.size });
  request.upload.addEventListener('progress', ({ loaded, total }) => show({ sent: loaded, total }));
  request.upload.addEventListener('load', () => show(null, keeping ?? ''));
  request.addEventListener('error', giveUp);
  request.addEventListener('load', () => {
    if (request.status < 400) location.assign(request.responseURL);
    else if (!showsAnswer(request.responseText)) giveUp();
  });
  request.open('POST', form.action);
  request.send(new FormData(form));
}

type Sent = { sent: number; total: number };

/** The bar while it is known how much is left, else the sentence alone. */
function showing(shown: HTMLElement, sending: string | undefined) {
  const bar = shown.querySelector('progress');
  const says = shown.querySelector('[role="status"]');
  const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);
  let tenth = -1;
  shown.hidden = false;
  return (how: Sent | null, sentence = ''): void => {
    if (!bar || !says) return;
    bar.hidden = how === null;
    if (how === null) {
      says.textContent = sentence;
      return;
    }
    bar.value = how.total > 0 ? how.sent / how.total : 0;
    // Said at each tenth, for those who hear the page.
    if (Math.floor(bar.value * 10) === tenth) return;
    tenth = Math.floor(bar.value * 10);
    says.textContent = filled(sending, { sent: megabytes(how.sent), total: megabytes(how.total) });
  };
}

/** The page that says what is wrong, in place of this one; false where the answer is no page of the desk. */
function showsAnswer(html: string): boolean {
  const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
  if (!main) return false;
  document.querySelector('main')?.replaceWith(main);
  document.querySelector<HTMLElement>('[data-take-focus]')?.focus();
  return true;
}
