/**
 * Keeps one part of a page as it is now while something is still going on: `data-look-again` says after how many
 * seconds the page is worth reading again. The part is replaced only where it changed, so that nobody loses their
 * place; and nothing is asked while nobody looks. Without it the page has a link that does the same.
 */
export function startLookingAgain(): void {
  const part = document.querySelector<HTMLElement>('[data-look-again]');
  if (part?.id) lookLater(part);
}

function lookLater(part: HTMLElement): void {
  const seconds = Number(part.dataset.lookAgain);
  if (seconds > 0) setTimeout(() => void look(part), seconds * 1000);
}

async function look(part: HTMLElement): Promise<void> {
  if (!document.hidden) await replace(part).catch(() => undefined);
  lookLater(part);
}

async function replace(part: HTMLElement): Promise<void> {
  const response = await fetch(location.pathname);
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const fresh = page.getElementById(part.id);
  part.dataset.lookAgain = fresh?.dataset.lookAgain ?? '';
  if (fresh && fresh.innerHTML !== part.innerHTML) part.replaceChildren(...fresh.childNodes);
}
