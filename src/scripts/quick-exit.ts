import { eraseDrafts } from './draft.ts';

const twoPressesWithinMilliseconds = 1000;

/** Leaves at once: by the button, or by Escape twice. The draft goes, and "back" does not lead here. */
export function startQuickExit(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-exit]');
  if (!link) return;
  const leave = (): void => {
    eraseDrafts();
    document.documentElement.hidden = true;
    location.replace(link.href);
  };
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  let pressedAt = Number.NEGATIVE_INFINITY;
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    if (event.timeStamp - pressedAt < twoPressesWithinMilliseconds) leave();
    pressedAt = event.timeStamp;
  });
}
