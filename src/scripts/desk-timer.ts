/**
 * How long a call has lasted, since the page was opened. A page that came back with errors goes on counting:
 * the start is kept, on this device and for this tab only, under the key of the sending.
 */
export function startCallTimer(): void {
  const timer = document.querySelector<HTMLElement>('[data-timer]');
  const shown = timer?.querySelector<HTMLElement>('[data-elapsed]');
  const says = timer?.querySelector<HTMLElement>('[data-timer-says]');
  if (!timer || !shown || !says) return;
  const sending = document.querySelector<HTMLInputElement>('[data-intake] [name="sendingKey"]')?.value ?? '';
  const key = `call:${sending}`;
  const began = Number(sessionStorage.getItem(key) ?? performance.timeOrigin);
  sessionStorage.setItem(key, String(began));
  const minutes = Number(timer.dataset.timer);
  const show = (): void => {
    const seconds = Math.max(0, Math.floor((performance.timeOrigin + performance.now() - began) / 1000));
    shown.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    if (seconds >= minutes * 60 && says.textContent === '') says.textContent = timer.dataset.timeUp ?? '';
  };
  timer.hidden = false;
  show();
  window.setInterval(show, 1000);
}
