/**
 * The little markup of answers and news: an empty line parts paragraphs, lines that begin with "- " are a list,
 * `[words](address)` is a link. Anything else is text; there is no way to write HTML.
 */
export type Part = { text: string; href?: string };
export type Block = { kind: 'paragraph'; parts: Part[] } | { kind: 'list'; items: Part[][] };

/** Where a link may lead: this site, another one over TLS, a telephone, a mailbox. */
const safeAddress = /^(?:https:\/\/|\/(?!\/)|#|tel:|mailto:)\S+$/;
const link = /\[([^\]\n]+)\]\(([^()\s]+)\)/g;

export function proseBlocks(text: string): Block[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .flatMap(blocksOf);
}

/** The words alone, for search, previews and structured data. */
export function plainText(text: string): string {
  const lines = (parts: Part[]): string => parts.map((part) => part.text).join('');
  return proseBlocks(text)
    .map((block) => (block.kind === 'list' ? block.items.map(lines).join('\n') : lines(block.parts)))
    .join('\n');
}

/** A list may follow its sentence without an empty line between them. */
function blocksOf(lines: string[]): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const [, item] = /^\s*[-・]\s*(.+)$/.exec(line) ?? [];
    const last = blocks.at(-1);
    if (item !== undefined) {
      if (last?.kind === 'list') last.items.push(partsOf(item));
      else blocks.push({ kind: 'list', items: [partsOf(item)] });
    } else if (last?.kind === 'paragraph') {
      last.parts.push({ text: '\n' }, ...partsOf(line));
    } else {
      blocks.push({ kind: 'paragraph', parts: partsOf(line) });
    }
  }
  return blocks;
}

function partsOf(line: string): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const { 0: typed, 1: words = '', 2: href = '', index } of line.matchAll(link)) {
    if (!safeAddress.test(href)) continue;
    if (index > end) parts.push({ text: line.slice(end, index) });
    parts.push({ text: words, href });
    end = index + typed.length;
  }
  if (end < line.length) parts.push({ text: line.slice(end) });
  return parts;
}
