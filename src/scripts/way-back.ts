/**
 * A browser keeps what was typed for its back button, and may keep whole pages in memory, even those that must
 * not be stored. Pages go there blank and are shown again only if nobody has left in between: whoever presses
 * "back" after that comes to the front page.
 */
export function closeWayBack(): void {
  const [visit] = performance.getEntriesByType('navigation');
  if (visit instanceof PerformanceNavigationTiming && visit.type === 'back_forward' && hasLeft()) turnAway();
  else history.replaceState({ left: leaving() }, '');
  addEventListener('pagehide', () => {
    document.documentElement.hidden = true;
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    if (hasLeft()) turnAway();
    else document.documentElement.hidden = false;
  });
}

/** Whether somebody has left since this page was opened for the first time. */
function hasLeft(): boolean {
  const opened: unknown = history.state?.left;
  return typeof opened === 'string' && opened !== leaving();
}

function turnAway(): void {
  document.documentElement.hidden = true;
  location.replace('/');
}

/** A mark without a meaning, which changes whenever somebody leaves (features/consultations/remembered.ts). */
const leaving = (): string => document.cookie.split('; ').find((cookie) => cookie.startsWith('left=')) ?? '';
