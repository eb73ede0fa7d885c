import { describe, expect, test } from 'vitest';
import { attachmentHeader, normaliseFileName } from '#api/core/files/file-name.ts';
import { recognise } from '#api/core/files/recognise.ts';
import * as files from '#tests/support/files.ts';

describe('a file is recognised from its content', () => {
  test.each([
    ['PDF', files.pdf(), 'application/pdf'],
    ['Word', files.docx(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    [
      'Word whose writer put sizes behind each part',
      files.streamedDocx(),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['Excel', files.xlsx(), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['PNG', files.png(), 'image/png'],
    ['JPEG', files.jpeg(), 'image/jpeg'],
  ])('%s', async (_name, bytes, mediaType) => {
    expect(await recognise(bytes)).toEqual({ ok: true, mediaType });
  });
});

describe('refused in words', () => {
  test.each([
    ['nothing at all', Buffer.alloc(0), 'empty'],
    ['a web page', files.html(), 'Web pages'],
    ['an SVG with script', files.svg(), 'Web pages'],
    ['plain text', Buffer.from('こんにちは'), 'We can take'],
    ['a program', Buffer.from('MZ\u0000\u0001'), 'We can take'],
    ['a web page with a PDF in it', files.htmlAndPdf(), 'Web pages'],
    ['a PDF with a web page at its head', files.pdfWithHtmlHead(), 'something else beside'],
    ['a PDF with an archive behind it', files.pdfAndZip(), 'something else beside'],
    ['a PNG with an archive behind it', files.pngAndZip(), 'something else beside'],
    ['a JPEG with an archive behind it', files.jpegAndZip(), 'something else beside'],
    ['a Word file with a web page before it', files.zipAfterHtml(), 'Web pages'],
    ['half a PDF', files.pdf().subarray(0, 100), 'incomplete or damaged'],
    ['half a PNG', files.png().subarray(0, 40), 'incomplete or damaged'],
    ['half a JPEG', files.jpeg().subarray(0, 30), 'incomplete or damaged'],
    ['a PNG of a million by a million points', files.png(1_000_000, 1_000_000), 'incomplete or damaged'],
    ['half a Word file', files.docx().subarray(0, 300), 'incomplete or damaged'],
    ['an archive', files.zip(), 'Archives'],
    ['a Word file with macros', files.docx({ 'word/vbaProject.bin': new Uint8Array([1]) }), 'macros'],
    ['a zip bomb', files.zipBomb(), 'unfolds to far too much'],
    ['a zip bomb that says it is small', files.lyingZipBomb(), 'unfolds to far too much'],
    ['an archive whose parts share their bytes', files.overlappingZip(), 'incomplete or damaged'],
    ['an archive that would write outside', files.docx({ '../evil.xml': new Uint8Array([1]) }), 'damaged'],
  ])('%s', async (_name, bytes, words) => {
    const recognition = await recognise(bytes);
    expect(recognition.ok).toBe(false);
    if (!recognition.ok) {
      expect(recognition.because.en).toContain(words);
      expect(recognition.because.ja).toMatch(/。$/);
    }
  });

  test('a Word file with a password, which says so in its directory', async () => {
    const bytes = files.docx();
    const central = bytes.lastIndexOf(Buffer.from('word/document.xml')) - 46;
    bytes.writeUInt16LE(bytes.readUInt16LE(central + 8) | 1, central + 8);
    expect(await recognise(bytes)).toMatchObject({
      ok: false,
      because: { en: expect.stringContaining('password') },
    });
  });

  test('more parts than any office program writes', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 2100 }, (_, n) => [`word/${n}.xml`, new Uint8Array()]),
    );
    expect((await recognise(files.docx(many))).ok).toBe(false);
  });
});

describe('names', () => {
  test.each([
    ['規約.pdf', '規約.pdf'],
    ['C:\\Users\\sato\\規約.pdf', '規約.pdf'],
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['evil\u202Efdp.pdf', 'evilfdp.pdf'],
    ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie x.pdf'],
    ['  .hidden.PDF ', 'hidden.pdf'],
    ['', 'file.pdf'],
    [`${'長'.repeat(300)}.pdf`, `${'長'.repeat(116)}.pdf`],
  ])('%j becomes %j', (name, clean) => {
    expect(normaliseFileName(name, 'application/pdf')).toBe(clean);
  });

  test('a download names the file in every program, and can break out of no header', () => {
    expect(attachmentHeader('規約"; x=.pdf')).toBe(
      `attachment; filename="___; x=.pdf"; filename*=UTF-8''%E8%A6%8F%E7%B4%84%22%3B%20x%3D.pdf`,
    );
  });
});
