/** The same short texts that base.css breaks by phrase where the browser can do it alone. */
const shortTexts =
  'h1, h2, h3, .phrase, .small, .lead, .support, .option, .promise-means, .service p, .paths a, .ends p, .summary, .notice, .mail-state';

/** Breaks short Japanese texts by phrase in browsers that cannot (`word-break: auto-phrase`); others load nothing. */
export async function breakByPhrase(): Promise<void> {
  if (document.documentElement.lang !== 'ja' || CSS.supports('word-break', 'auto-phrase')) return;
  const { jaModel, Parser } = await import('budoux');
  const parser = new Parser(jaModel);
  for (const element of document.querySelectorAll<HTMLElement>(shortTexts)) {
    if (element.closest('[lang]')?.getAttribute('lang') !== 'ja' || element.closest('.phrased')) continue;
    element.classList.add('phrased');
    for (const text of textsIn(element)) breakText(text, parser.parse(text.data));
  }
}

function textsIn(element: HTMLElement): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

function breakText(text: Text, phrases: readonly string[]): void {
  let rest = text;
  for (const phrase of phrases.slice(0, -1)) {
    rest = rest.splitText(phrase.length);
    rest.before(document.createElement('wbr'));
  }
}
