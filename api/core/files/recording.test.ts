import { describe, expect, test } from 'vitest';
import { type Readable, type RecordingKind, recogniseRecording } from '#api/core/files/recording.ts';
import * as files from '#tests/support/files.ts';
import { mp4, vtt, webm } from '#tests/support/recordings.ts';

const readable = (bytes: Buffer): Readable => ({
  size: bytes.length,
  read: async (from, until) => bytes.subarray(from, until),
});
const recognised = (kind: RecordingKind, bytes: Buffer) => recogniseRecording(kind, readable(bytes));

describe('a recording is recognised from its content', () => {
  test.each([
    ['an MP4', 'recording', mp4(), 'video/mp4'],
    ['sound alone', 'recording', mp4(10, 'M4A '), 'audio/mp4'],
    ['a WebM', 'recording', webm(), 'video/webm'],
    ['captions', 'captions', vtt(), 'text/vtt'],
    ['captions behind a mark of their encoding', 'captions', Buffer.from(`\uFEFF${vtt()}`), 'text/vtt'],
    ['a transcript', 'transcript', files.pdf(), 'application/pdf'],
  ] as const)('%s', async (_name, kind, bytes, mediaType) => {
    expect(await recognised(kind, bytes)).toEqual({ ok: true, mediaType });
  });

  test('whose last box says that it fills the rest, or tells its size in 64 bits', async () => {
    const rest = mp4(40);
    rest.writeUInt32BE(0, rest.length - 48);
    expect(await recognised('recording', rest)).toMatchObject({ ok: true });
    const long = Buffer.concat([mp4(8), Buffer.from('\0\0\0\x01free\0\0\0\0\0\0\0\x14abcd', 'latin1')]);
    expect(await recognised('recording', long)).toMatchObject({ ok: true });
  });
});

describe('refused in words', () => {
  test.each([
    ['a web page as a recording', 'recording', files.html(), 'MP4'],
    ['a PDF as a recording', 'recording', files.pdf(), 'MP4'],
    ['QuickTime', 'recording', mp4(10, 'qt  '), 'MP4'],
    ['an MP4 that broke off', 'recording', mp4(500).subarray(0, 400), 'incomplete'],
    ['an MP4 with an archive behind it', 'recording', Buffer.concat([mp4(), files.zip()]), 'incomplete'],
    ['an MP4 whose boxes stand still', 'recording', Buffer.concat([mp4(), Buffer.alloc(16)]), 'incomplete'],
    ['a WebM that broke off', 'recording', webm().subarray(0, 700), 'incomplete'],
    ['a web page as captions', 'captions', files.html(), 'WebVTT'],
    ['captions without a line', 'captions', Buffer.from('WEBVTT\n\nNOTE nothing\n'), 'WebVTT'],
    ['captions in Shift JIS', 'captions', Buffer.from('WEBVTT\n\n-->\n\x82\xb1', 'latin1'), 'UTF-8'],
    ['a Word file as a transcript', 'transcript', files.docx(), 'PDF'],
    ['half a PDF', 'transcript', files.pdf().subarray(0, 90), 'incomplete'],
  ] as const)('%s', async (_name, kind, bytes, words) => {
    const recognition = await recognised(kind, bytes);
    expect(recognition.ok).toBe(false);
    if (!recognition.ok) expect(recognition.because.en).toContain(words);
  });
});
