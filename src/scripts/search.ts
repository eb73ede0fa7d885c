/** Answers as one types on the search page. Without it, the form leads to the same hits. */
type Piece = { text: string; hit: boolean };
type Search = {
  query: string;
  says: string;
  found: Array<{ href: string; kind: string; language: string; title: Piece[]; excerpt: Piece[] }>;
};

/** Long enough that a word is not asked for letter by letter. */
const pauseMilliseconds = 180;

const form = document.querySelector<HTMLFormElement>('form[data-live-search]');
const field = form?.querySelector<HTMLInputElement>('input[name=q]');
const list = document.getElementById('hits');
const says = document.getElementById('hits-says');
const none = document.getElementById('no-hits');
const template = document.querySelector<HTMLTemplateElement>('#hit');

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
    if (response.ok) show((await response.json()) as Search);
  } catch {
    // A newer word was typed, or the line is down: the button still leads to the hits.
  }
}

function show({ query, says: sentence, found }: Search): void {
  list?.replaceChildren(...found.map(item));
  if (says) says.textContent = sentence;
  if (none) none.hidden = query === '' || found.length > 0;
  history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
}

function item(hit: Search['found'][number]): DocumentFragment {
  const copy = template?.content.cloneNode(true) as DocumentFragment;
  const [kind, link, text] = ['span', 'a', 'p'].map((name) => copy.querySelector<HTMLElement>(name));
  if (kind) kind.textContent = hit.kind;
  if (link instanceof HTMLAnchorElement) link.href = hit.href;
  for (const [place, pieces] of [
    [link, hit.title],
    [text, hit.excerpt],
  ] as const) {
    place?.replaceChildren(...pieces.map(node));
    if (place) place.lang = hit.language;
  }
  return copy;
}

function node({ text, hit }: Piece): Node {
  if (!hit) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
