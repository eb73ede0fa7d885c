import { beginsAsJpeg, beginsAsPng, isWholeJpeg, isWholePng } from '#api/core/files/image.ts';
import { endsAsZip, readZip, type ZipProblem } from '#api/core/files/zip.ts';
import type { Sentence } from '#api/core/language.ts';

/** What is taken, with the endings a name may have. */
export const fileTypes = {
  'application/pdf': { name: 'PDF', endings: ['pdf'] },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    name: 'Word',
    endings: ['docx'],
  },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { name: 'Excel', endings: ['xlsx'] },
  'image/png': { name: 'PNG', endings: ['png'] },
  'image/jpeg': { name: 'JPEG', endings: ['jpg', 'jpeg'] },
} as const satisfies Record<string, { name: string; endings: readonly string[] }>;
export type MediaType = keyof typeof fileTypes;

export type Recognition = { ok: true; mediaType: MediaType } | { ok: false; because: Sentence };

/** What a file is, from its content alone; a file that is two things at once is none. */
export async function recognise(bytes: Buffer): Promise<Recognition> {
  if (bytes.length === 0) return refused(sentences.empty);
  if (bytes.toString('latin1', 0, 4) === 'PK\u0003\u0004') return await officeDocument(bytes);
  const known = beginsAsPdf(bytes) || beginsAsPng(bytes) || beginsAsJpeg(bytes);
  if (!known) return refused(holdsMarkup(bytes) ? sentences.markup : sentences.unknown);
  if (endsAsZip(bytes) || holdsMarkup(bytes)) return refused(sentences.twoThings);
  if (beginsAsPdf(bytes)) return isWholePdf(bytes) ? is('application/pdf') : refused(sentences.broken);
  if (beginsAsPng(bytes)) return isWholePng(bytes) ? is('image/png') : refused(sentences.broken);
  return isWholeJpeg(bytes) ? is('image/jpeg') : refused(sentences.broken);
}

const is = (mediaType: MediaType): Recognition => ({ ok: true, mediaType });
const refused = (because: Sentence): Recognition => ({ ok: false, because });

const beginsAsPdf = (bytes: Buffer): boolean => /^%PDF-[12]\.\d/.test(bytes.toString('latin1', 0, 8));

/** Readers look for the end in the last part; what stands behind it beside line breaks is not of the document. */
const endOfPdf = 2048;

function isWholePdf(bytes: Buffer): boolean {
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - endOfPdf));
  return /%%EOF[\s\0]*$/.test(tail) && /startxref/.test(tail);
}

/** A browser that guesses looks at the beginning: none of what is taken has a tag of a web page there. */
function holdsMarkup(bytes: Buffer): boolean {
  return /<(?:!doctype|html|head|body|script|svg|iframe|\?php|\?xml)/i.test(
    bytes.toString('latin1', 0, 1024),
  );
}

const mainParts = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml':
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<string, MediaType>;

/** Word and Excel by what their parts are declared to be (ECMA-376, part 2). Macros have another type, or a part of their own. */
async function officeDocument(bytes: Buffer): Promise<Recognition> {
  const zip = await readZip(bytes);
  if (!zip.ok) return refused(zipSentences[zip.problem]);
  const types = zip.parts.get('[Content_Types].xml');
  if (!types || !zip.parts.has('_rels/.rels')) return refused(sentences.archive);
  const declared = (await types.read()).toString('utf8');
  if (
    /macroEnabled|vbaProject/i.test(declared) ||
    [...zip.parts.keys()].some((name) => /vbaProject/i.test(name))
  )
    return refused(sentences.macros);
  for (const [contentType, mediaType] of Object.entries(mainParts)) {
    const override = [...declared.matchAll(/<Override\b[^>]*>/g)].find(([tag]) =>
      tag.includes(`"${contentType}"`),
    );
    const part = /PartName="\/([^"]+)"/.exec(override?.[0] ?? '')?.[1];
    if (part && zip.parts.has(part)) return is(mediaType);
  }
  return refused(sentences.archive);
}

const sentences = {
  empty: { ja: 'ファイルの中身が空です。', en: 'The file is empty.', easy: 'ファイルの中に何もありません。' },
  unknown: {
    ja: '受け取れるのは、PDF、Word（docx）、Excel（xlsx）、PNG、JPEGのファイルです。',
    en: 'We can take PDF, Word (docx), Excel (xlsx), PNG and JPEG files.',
    easy: '受け取ることができるのは、次のファイルです。PDF、Word（docx）、Excel（xlsx）、PNG、JPEG。',
  },
  markup: {
    ja: 'ウェブページ（HTML）や、SVGの画像は受け取れません。PDFかPNGにして送ってください。',
    en: 'Web pages (HTML) and SVG images cannot be taken. Please send a PDF or a PNG.',
    easy: 'インターネットのページ（HTML）や、SVGの画像は受け取ることができません。PDFかPNGにして送ってください。',
  },
  twoThings: {
    ja: 'このファイルには、別の種類の中身が混ざっています。元のソフトでPDFなどに保存しなおして送ってください。',
    en: 'This file holds something else beside what it is. Please save it again, for example as a PDF.',
    easy: 'このファイルには、別の種類のものが入っています。作ったソフトで、PDFなどにもう一度保存して、送ってください。',
  },
  broken: {
    ja: 'ファイルが途中で切れているか、壊れています。もう一度保存してから送ってください。',
    en: 'The file is incomplete or damaged. Please save it again and send it.',
    easy: 'ファイルが最後までないか、こわれています。もう一度保存してから、送ってください。',
  },
  archive: {
    ja: '圧縮ファイル（ZIPなど）は受け取れません。中のファイルを一つずつ送ってください。',
    en: 'Archives (such as ZIP) cannot be taken. Please send the files inside one by one.',
    easy: 'まとめたファイル（ZIPなど）は受け取ることができません。中のファイルを一つずつ送ってください。',
  },
  encrypted: {
    ja: 'パスワードの付いたファイルは受け取れません。パスワードを外して送ってください。',
    en: 'Files with a password cannot be taken. Please remove the password.',
    easy: 'パスワードのあるファイルは受け取ることができません。パスワードを取って、送ってください。',
  },
  tooMuch: {
    ja: 'このファイルは、開くと大きくなりすぎるため受け取れません。PDFにして送ってください。',
    en: 'This file unfolds to far too much, so we cannot take it. Please send a PDF.',
    easy: 'このファイルは、開くと大きくなりすぎるので、受け取ることができません。PDFにして送ってください。',
  },
  macros: {
    ja: 'マクロの入ったファイルは受け取れません。マクロのない形式（docx、xlsx）で保存してください。',
    en: 'Files with macros cannot be taken. Please save without macros (docx, xlsx).',
    easy: 'マクロのあるファイルは受け取ることができません。マクロのない形（docx、xlsx）で保存してください。',
  },
} as const satisfies Record<string, Sentence>;

const zipSentences: Record<ZipProblem, Sentence> = {
  broken: sentences.broken,
  encrypted: sentences.encrypted,
  too_much: sentences.tooMuch,
};
