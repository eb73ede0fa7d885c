/** Longer than the slowest telephone needs; after that the form goes its slower way, without a proof. */
const patienceMilliseconds = 15_000;

/** Does the work that keeps robots out, while the words are being read again. Nobody sees a puzzle. */
export function startProof(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-prove]');
  const field = form?.querySelector<HTMLInputElement>('[name="proof"]');
  if (!form || !field) return;
  let ready = false;
  const working = prove()
    .catch(() => '')
    .then((proof) => {
      field.value = proof;
      ready = true;
    });
  form.addEventListener('submit', (event) => {
    const button = event.submitter;
    if (ready || !(button instanceof HTMLButtonElement) || button.value !== 'send') return;
    event.preventDefault();
    const says = form.querySelector('[data-prove-says]');
    if (says) says.textContent = form.dataset.wait ?? '';
    void working.then(() => form.requestSubmit(button));
  });
}

async function prove(): Promise<string> {
  const response = await fetch('/api/forms/challenge');
  if (!response.ok) return '';
  const challenge: unknown = await response.json();
  const worker = new Worker(new URL('./proof-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<string>((resolve) => {
    worker.addEventListener('message', ({ data }) => resolve(String(data)));
    worker.addEventListener('error', () => resolve(''));
    setTimeout(() => resolve(''), patienceMilliseconds);
    worker.postMessage(challenge);
  }).finally(() => worker.terminate());
}
