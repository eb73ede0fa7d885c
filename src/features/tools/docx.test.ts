import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { docxOf } from './docx.ts';
import type { Paper } from './paper.ts';

const paper: Paper = {
  language: 'ja',
  title: '手順 <一枚> & "写し"',
  under: '見本の店',
  blocks: [
    { kind: 'heading', text: '人数' },
    { kind: 'list', items: ['二人で', '店長を呼ぶ'] },
    { kind: 'paragraph', text: '𠮷田さん\nに知らせる' },
    { kind: 'fields', rows: [{ id: 'said', name: '言ったこと', value: '「帰れ」\u0007\ud800', tall: true }] },
  ],
};

/** The parts of a Word file, as a reader of the format finds them. */
function partsOf(file: Uint8Array): Record<string, string> {
  const files = unzipSync(file);
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const textsOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => text);

test('a paper becomes a Word file that holds every word of it, in order', () => {
  const parts = partsOf(docxOf(paper));
  expect(textsOf(parts['word/document.xml'] ?? '').filter(Boolean)).toEqual([
    '手順 &lt;一枚&gt; &amp; "写し"',
    '見本の店',
    '人数',
    '二人で',
    '店長を呼ぶ',
    '𠮷田さん',
    'に知らせる',
    '言ったこと',
    '「帰れ」 \ufffd',
  ]);
});

test('every part that is named is there, and every part that is there is named', () => {
  const parts = partsOf(docxOf(paper));
  const named = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(
    ([, name = '']) => name,
  );
  const others = Object.keys(parts).filter((name) => !/rels$|^\[/.test(name));
  expect(named.sort()).toEqual(others.sort());
  const styles = [...(parts['word/document.xml'] ?? '').matchAll(/<w:pStyle w:val="([^"]+)"/g)];
  for (const [, style] of styles) expect(parts['word/styles.xml']).toContain(`w:styleId="${style}"`);
});

test('the file says its title and language, and nothing about who wrote it or when', () => {
  const core = partsOf(docxOf(paper))['docProps/core.xml'];
  expect(core).toContain('<dc:language>ja</dc:language>');
  expect(core).not.toMatch(/creator|modified|created/);
});

test('every tag that opens is closed', () => {
  for (const [name, xml] of Object.entries(partsOf(docxOf(paper)))) {
    const open: string[] = [];
    for (const [, closing, tag = '', selfClosing] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
      if (selfClosing) continue;
      if (closing) expect(open.pop(), name).toBe(tag);
      else open.push(tag);
    }
    expect(open, name).toEqual([]);
  }
});
