import { crc32, deflateSync } from 'node:zlib';
import { Zip, ZipDeflate, type Zippable, zipSync } from 'fflate';

/** Files as people hand them in, and as somebody with bad intentions would. All are made here, byte by byte. */

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export function pdf(text = 'Bylaws'): Buffer {
  return Buffer.from(
    `%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n% ${text}\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R /Size 3 >>\nstartxref\n120\n%%EOF\n`,
    'latin1',
  );
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const excelType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const contentTypes = (part: string, type: string): Uint8Array =>
  utf8(
    `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${part}" ContentType="${type}"/></Types>`,
  );

const office = (part: string, type: string, more: Zippable = {}): Buffer =>
  Buffer.from(
    zipSync({
      '[Content_Types].xml': contentTypes(part, `${type}.main+xml`),
      '_rels/.rels': utf8('<Relationships/>'),
      [part]: utf8('<document>案</document>'.repeat(40)),
      ...more,
    }),
  );

export const docx = (more: Zippable = {}): Buffer => office('word/document.xml', wordType, more);
export const xlsx = (more: Zippable = {}): Buffer => office('xl/workbook.xml', excelType, more);

/** As programs write that do not know the sizes beforehand: they stand behind each part. */
export function streamedDocx(): Buffer {
  const written: Uint8Array[] = [];
  const archive = new Zip((_error, part) => void written.push(part));
  const parts = {
    '[Content_Types].xml': contentTypes('word/document.xml', `${wordType}.main+xml`),
    '_rels/.rels': utf8('<Relationships/>'),
    'word/document.xml': utf8('<document>案</document>'.repeat(40)),
  };
  for (const [name, content] of Object.entries(parts)) {
    const part = new ZipDeflate(name);
    archive.add(part);
    part.push(content, true);
  }
  archive.end();
  return Buffer.concat(written);
}
export const zip = (): Buffer => Buffer.from(zipSync({ 'a.txt': utf8('a') }));

const pngChunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

export function png(width = 1, height = 1): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    pngChunk('IHDR', head),
    pngChunk('IDAT', deflateSync(Buffer.from([0, 255, 255, 255]))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

export const jpeg = (): Buffer =>
  Buffer.from(
    'ffd8ffe000104a46494600010100000100010000ffc0000b080001000101011100ffda0008010100003f0000ffd9',
    'hex',
  );

/** Says it is small and unfolds to a hundred million zeros. */
export function zipBomb(): Buffer {
  return docx({ 'word/media/zeros.bin': [new Uint8Array(101 * 1024 * 1024), { level: 9 }] });
}

/** As `zipBomb`, with the size in the directory changed to something harmless. */
export function lyingZipBomb(): Buffer {
  const bytes = docx({ 'word/media/zeros.bin': [new Uint8Array(8 * 1024 * 1024), { level: 9 }] });
  const name = Buffer.from('word/media/zeros.bin');
  const central = bytes.lastIndexOf(name) - 46;
  bytes.writeUInt32LE(200_000, central + 24);
  return bytes;
}

/** Two names for one run of bytes: how a small archive unfolds without end. */
export function overlappingZip(): Buffer {
  const bytes = docx({ 'word/b.xml': utf8('b'), 'word/c.xml': utf8('c') });
  const [b, c] = ['word/b.xml', 'word/c.xml'].map((name) => bytes.lastIndexOf(Buffer.from(name)) - 46);
  bytes.writeUInt32LE(bytes.readUInt32LE((b ?? 0) + 42), (c ?? 0) + 42);
  return bytes;
}

export const html = (): Buffer => Buffer.from('<!DOCTYPE html><html><script>alert(1)</script></html>');
export const svg = (): Buffer =>
  Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
/** A PDF for a reader that looks for its mark, a web page for a browser that guesses. */
export const htmlAndPdf = (): Buffer => Buffer.concat([html(), pdf()]);
export const pdfWithHtmlHead = (): Buffer =>
  Buffer.from(
    pdf().toString('latin1').replace('%PDF-1.7\n', '%PDF-1.7\n<html><script>alert(1)</script>'),
    'latin1',
  );
export const pngAndZip = (): Buffer => Buffer.concat([png(), zip()]);
export const jpegAndZip = (): Buffer => Buffer.concat([jpeg(), zip()]);
export const pdfAndZip = (): Buffer => Buffer.concat([pdf(), zip()]);
export const zipAfterHtml = (): Buffer => Buffer.concat([html(), docx()]);

export const fileOf = (bytes: Buffer, name: string): File => new File([new Uint8Array(bytes)], name);
