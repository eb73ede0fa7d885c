export type Section = { id: string; title: string };
export type DressedGuide = { html: string; sections: Section[] };

const heading = /<h([23])(?: id="[^"]*")?>(.*?)\s*\{#([a-z][a-z0-9-]*)\}<\/h\1>/g;

/**
 * The HTML of a guide as this site shows it. `## Title {#name}` gives a heading the same anchor in every
 * language; a table becomes cards on a phone, each cell with the name of its column; a link into another
 * language says so. Returns the sections (h2) for the list of contents.
 */
export function dressed(html: string, tongue: string): DressedGuide {
  const sections: Section[] = [];
  const named = html.replace(heading, (_all, level: string, title: string, id: string) => {
    if (level === '2') sections.push({ id, title: withoutTags(title) });
    return `<h${level} id="${id}">${title}</h${level}>`;
  });
  const tables = named.replace(/<table>(.*?)<\/table>/gs, (_all, inner: string) => dressedTable(inner));
  const linked = tables.replace(/<a href="\/([a-z]{2})\//g, (link, language: string) =>
    language === tongue ? link : link.replace('<a ', `<a hreflang="${language}" `),
  );
  return { html: linked, sections };
}

/** The first column names its row; every other cell carries the name of its column for the phone. */
function dressedTable(inner: string): string {
  const names = [...inner.matchAll(/<th[^>]*>(.*?)<\/th>/gs)].map(([, name = '']) => withoutTags(name));
  const head = inner.replace(/<th>/g, '<th scope="col">');
  const rows = head.replace(/<tr>\s*(<td.*?)<\/tr>/gs, (_all, cells: string) => {
    const texts = [...cells.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, text = '']) => text);
    const dressedCells = texts.map((text, column) =>
      column === 0
        ? `<th scope="row"${shortness(text)}>${text}</th>`
        : `<td data-name="${escaped(names[column] ?? '')}"${shortness(text)}>${text}</td>`,
    );
    return `<tr>${dressedCells.join('')}</tr>`;
  });
  return `<table class="table guide-table">${rows}</table>`;
}

/** A date or a word or two stay on one line where the table is a table. Full-width characters count twice. */
function shortness(text: string): string {
  const width = [...withoutTags(text)].reduce((sum, each) => sum + (each > '\u2fff' ? 2 : 1), 0);
  return width <= 17 ? ' class="short"' : '';
}

const withoutTags = (html: string): string => html.replace(/<[^>]+>/g, '').trim();

const escaped = (text: string): string => text.replaceAll('"', '&quot;');
