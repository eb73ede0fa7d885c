/**
 * Answers as one types on the search page, with the part of the page that the server would have written, readings and
 * all. Without it, the form leads to the same hits.
 */

/** Long enough that a word is not asked for letter by letter. */
const pauseMilliseconds = 180;

const form = document.querySelector<HTMLFormElement>('form[data-live-search]');
const field = form?.querySelector<HTMLInputElement>('input[name=q]');

let timer: ReturnType<typeof setTimeout> | undefined;
let asking: AbortController | undefined;

if (form && field) {
  field.addEventListener('input', (event) => {
    clearTimeout(timer);
    // While a Japanese word is being converted, what stands there is not yet a word.
    if (event instanceof InputEvent && event.isComposing) return;
    timer = setTimeout(() => void ask(form, field.value), pauseMilliseconds);
  });
  field.addEventListener('compositionend', () => void ask(form, field.value));
}

async function ask({ dataset }: HTMLFormElement, typed: string): Promise<void> {
  asking?.abort();
  asking = new AbortController();
  const query = encodeURIComponent(typed.trim());
  try {
    const response = await fetch(`${dataset.liveSearch}?q=${query}`, { signal: asking.signal });
    if (!response.ok) return;
    show(new DOMParser().parseFromString(await response.text(), 'text/html'));
    history.replaceState(null, '', query ? `?q=${query}` : location.pathname);
  } catch {
    // A newer word was typed, or the line is down: the button still leads to the hits.
  }
}

/** The elements stay and take what is in the new ones: a status that is replaced is not read out. */
function show(fresh: Document): void {
  for (const id of ['hits-says', 'hits', 'no-hits']) {
    const [here, there] = [document.getElementById(id), fresh.getElementById(id)];
    if (!here || !there) continue;
    here.hidden = there.hidden;
    here.replaceChildren(...there.childNodes);
  }
}
