import { recognise } from '#api/core/files/recognise.ts';
import { forStaff, type Sentence } from '#api/core/language.ts';

/** What is taken beside documents, with the endings a name may have. An MP4 of sound alone is named m4a. */
export const recordingTypes = {
  'video/mp4': { name: 'MP4', endings: ['mp4', 'm4v', 'm4a'] },
  'audio/mp4': { name: 'M4A', endings: ['m4a', 'mp4'] },
  'video/webm': { name: 'WebM', endings: ['webm'] },
  'text/vtt': { name: 'WebVTT', endings: ['vtt'] },
  'application/pdf': { name: 'PDF', endings: ['pdf'] },
} as const satisfies Record<string, { name: string; endings: readonly string[] }>;
export type RecordingType = keyof typeof recordingTypes;

const mebibyte = 1024 * 1024;

/** What belongs to a recording, and the most of what is read in one piece. The recording's own limit is a setting. */
export const recordingKinds = {
  recording: { bytes: null },
  captions: { bytes: 2 * mebibyte },
  transcript: { bytes: 10 * mebibyte },
} as const satisfies Record<string, { bytes: number | null }>;
export type RecordingKind = keyof typeof recordingKinds;

/** A file of any size, of which any stretch can be read. A stretch past its end is as long as there is of it. */
export type Readable = { size: number; read(from: number, until: number): Promise<Buffer> };
export type RecordingRecognition = { ok: true; mediaType: RecordingType } | { ok: false; because: Sentence };

/** From the first bytes alone, whether it is worth to wait for the others; null when it may be. */
export function refusalOfBeginning(kind: RecordingKind, head: Buffer): Sentence | null {
  const mayBe = {
    recording: isMp4(head) || isWebm(head),
    captions: beginsAsVtt(head),
    transcript: head.toString('latin1', 0, 5) === '%PDF-',
  }[kind];
  return mayBe ? null : sentences[kind];
}

/**
 * What a file is, from its content alone. The boxes of an MP4 must fill it to its last byte: a copy that broke off and
 * a file with another one behind it are refused. Reads only the heads of the boxes.
 */
export async function recogniseRecording(kind: RecordingKind, file: Readable): Promise<RecordingRecognition> {
  const head = await file.read(0, 64);
  const refusal = refusalOfBeginning(kind, head);
  if (refusal) return { ok: false, because: refusal };
  if (kind === 'transcript') {
    const found = await recognise(await file.read(0, file.size));
    return found.ok ? is('application/pdf') : found;
  }
  if (kind === 'captions') return captions(await file.read(0, file.size));
  if (isWebm(head)) return (await isWholeWebm(file)) ? is('video/webm') : broken;
  if (!(await isWholeMp4(file))) return broken;
  return is(/^M4[AB] /.test(brandOf(head)) ? 'audio/mp4' : 'video/mp4');
}

const is = (mediaType: RecordingType): RecordingRecognition => ({ ok: true, mediaType });

/** ISO/IEC 14496-12: the first box says which family it is of. QuickTime's own (`qt  `) plays in few browsers. */
function isMp4(head: Buffer): boolean {
  return (
    head.toString('latin1', 4, 8) === 'ftyp' &&
    /^(?:iso\w|mp4\d|avc1|M4[ABV] |MSNV|dash)$/.test(brandOf(head))
  );
}
const brandOf = (head: Buffer): string => head.toString('latin1', 8, 12);

async function isWholeMp4(file: Readable): Promise<boolean> {
  const seen = new Set<string>();
  let at = 0;
  while (at < file.size) {
    const head = await file.read(at, at + 16);
    if (head.length < 8) return false;
    const type = head.toString('latin1', 4, 8);
    if (!/^[\x20-\x7e]{4}$/.test(type)) return false;
    const short = head.readUInt32BE(0);
    if (short === 1 && head.length < 16) return false;
    // 0 means: to the end of the file. 1 means: the size follows in 64 bits.
    const size = short === 0 ? file.size - at : short === 1 ? Number(head.readBigUInt64BE(8)) : short;
    if (size < 8) return false;
    seen.add(type);
    at += size;
  }
  return at === file.size && seen.has('moov') && seen.has('mdat');
}

const ebml = 0x1a45dfa3;
const segment = 0x18538067;

/** RFC 8794: the header names its kind; WebM is the part of Matroska that browsers play. */
function isWebm(head: Buffer): boolean {
  return (
    head.length >= 8 && head.readUInt32BE(0) === ebml && head.toString('latin1').includes('\x42\x82\x84webm')
  );
}

async function isWholeWebm(file: Readable): Promise<boolean> {
  const header = lengthAt(await file.read(4, 12));
  if (!header) return false;
  const begins = 4 + header.bytes + header.length;
  const head = await file.read(begins, begins + 12);
  if (head.length < 5 || head.readUInt32BE(0) !== segment) return false;
  const body = lengthAt(head.subarray(4));
  if (!body) return false;
  // A recorder that writes while it records does not know how long it will be, and says so by ones alone.
  return body.unknown || begins + 4 + body.bytes + body.length === file.size;
}

/** A length as EBML writes it: as many leading zeros as more bytes follow. */
function lengthAt(bytes: Buffer): { bytes: number; length: number; unknown: boolean } | null {
  const [first] = bytes;
  if (!first) return null;
  const count = Math.clz32(first) - 23;
  if (bytes.length < count) return null;
  const ones = 2 ** (7 * count) - 1;
  let length = first & (0xff >> count);
  for (const byte of bytes.subarray(1, count)) length = length * 256 + byte;
  return { bytes: count, length, unknown: length === ones };
}

const beginsAsVtt = (head: Buffer): boolean =>
  /^(?:\xef\xbb\xbf)?WEBVTT[ \t\r\n]/.test(head.toString('latin1'));

function captions(bytes: Buffer): RecordingRecognition {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('-->') && !text.includes('\0') ? is('text/vtt') : refused(sentences.captions);
  } catch {
    return refused(sentences.encoding);
  }
}

const refused = (because: Sentence): RecordingRecognition => ({ ok: false, because });

const sentences = {
  recording: forStaff({
    ja: '録画として受け取れるのは、MP4（mp4・m4a）とWebMです。ほかの形式は、変換してから選んでください。',
    en: 'A recording can be MP4 (mp4, m4a) or WebM. Please convert any other file first.',
  }),
  captions: forStaff({
    ja: '字幕として受け取れるのは、WebVTT（vtt）です。Zoomでは「音声文字起こし」としてダウンロードできます。',
    en: 'Captions must be WebVTT (vtt). Zoom offers it as “Audio transcript”.',
  }),
  transcript: forStaff({
    ja: '書き起こしとして受け取れるのは、PDFです。',
    en: 'A transcript must be a PDF.',
  }),
  encoding: forStaff({
    ja: 'この字幕の文字コードはUTF-8ではありません。UTF-8で保存しなおしてください。',
    en: 'These captions are not in UTF-8. Please save them in UTF-8.',
  }),
  broken: forStaff({
    ja: 'ファイルが途中で切れているか、壊れています。もう一度ダウンロードするか、書き出してください。',
    en: 'The file is incomplete or damaged. Please download or export it again.',
  }),
} as const satisfies Record<string, Sentence>;
const broken = refused(sentences.broken);
