import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { hasEnding, normaliseFileName } from '#api/core/files/file-name.ts';
import { fileTypes, type MediaType, recognise } from '#api/core/files/recognise.ts';
import type { Sentence } from '#api/core/language.ts';

/** Published limits of what can be handed in. */
export const fileLimits = { bytes: 10 * 1024 * 1024, filesAtOnce: 10 } as const;

type Scanning = Pick<Context, 'fileScanner'>;

/** A file that may be stored. */
export type CheckedFile = {
  name: string;
  mediaType: MediaType;
  bytes: Buffer;
  scanned: 'clean' | 'not_scanned';
};

/**
 * Looks at everything that was handed in at once; one that cannot be taken refuses all, so that nothing is stored by
 * halves. Reads no more of a file than its size allows.
 * @throws RefusedError that names the file and says what to do.
 */
export async function checkUploads(ctx: Scanning, files: readonly File[]): Promise<CheckedFile[]> {
  if (files.length === 0) throw new RefusedError(sentences.none);
  if (files.length > fileLimits.filesAtOnce) throw new RefusedError(sentences.tooMany);
  const checked: CheckedFile[] = [];
  for (const file of files) checked.push(await checkUpload(ctx, file));
  return checked;
}

async function checkUpload(ctx: Scanning, file: File): Promise<CheckedFile> {
  if (file.size > fileLimits.bytes) throw refusal(file, sentences.tooLarge);
  const bytes = Buffer.from(await file.arrayBuffer());
  const recognition = await recognise(bytes);
  if (!recognition.ok) throw refusal(file, recognition.because);
  const { mediaType } = recognition;
  if (!hasEnding(file.name, mediaType)) throw refusal(file, wrongEnding(mediaType));
  return {
    name: normaliseFileName(file.name, mediaType),
    mediaType,
    bytes,
    scanned: await scan(ctx, file, bytes),
  };
}

async function scan(ctx: Scanning, file: File, bytes: Buffer): Promise<CheckedFile['scanned']> {
  if (!ctx.fileScanner) return 'not_scanned';
  const verdict = await ctx.fileScanner.scan(bytes);
  if (verdict === 'clean') return 'clean';
  throw refusal(file, verdict === 'infected' ? sentences.infected : sentences.notScanned);
}

/** The reader knows their files by name; the name is shown and goes nowhere else. */
function refusal(file: File, because: Sentence): RefusedError {
  const name = file.name.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 80);
  return new RefusedError({
    ja: `「${name}」：${because.ja}`,
    en: `“${name}”: ${because.en}`,
    easy: `「${name}」：${because.easy}`,
  });
}

function wrongEnding(mediaType: MediaType): Sentence {
  const { name, endings } = fileTypes[mediaType];
  return {
    ja: `中身は${name}ですが、ファイル名の終わりが .${endings[0]} ではありません。ファイル名を確かめてください。`,
    en: `The content is ${name}, but the name does not end in .${endings[0]}. Please check the name.`,
    easy: `中のものは${name}です。でも、ファイルの名前の終わりが .${endings[0]} ではありません。ファイルの名前を確かめてください。`,
  };
}

const sentences = {
  none: {
    ja: 'ファイルを選んでください。',
    en: 'Please choose a file.',
    easy: 'ファイルをえらんでください。',
  },
  tooMany: {
    ja: '一度に送れるファイルは10個までです。分けて送ってください。',
    en: 'Up to 10 files can be sent at once. Please send them in parts.',
    easy: '一度に送ることができるファイルは10個までです。分けて送ってください。',
  },
  tooLarge: {
    ja: 'ファイルの大きさは10MBまでです。分けるか、小さくしてから送ってください。',
    en: 'A file may have up to 10 MB. Please split it or make it smaller.',
    easy: 'ファイルの大きさは10MBまでです。分けるか、小さくしてから送ってください。',
  },
  infected: {
    ja: 'ウイルスの検査で問題が見つかったため、受け取れません。お使いの端末の検査もお勧めします。',
    en: 'The virus scan found a problem, so we cannot take this file. Please have your device checked too.',
    easy: 'ウイルスを調べたら問題が見つかったので、受け取ることができません。あなたのスマホやパソコンも調べてください。',
  },
  notScanned: {
    ja: 'いまウイルスの検査ができないため、受け取れませんでした。少し時間をおいて、もう一度送ってください。ほかの入力はそのまま残っています。',
    en: 'The virus scan is not available right now, so the file was not taken. Please try again in a while. Everything else is still here.',
    easy: '今、ウイルスを調べることができないので、受け取りませんでした。少し時間がたってから、もう一度送ってください。ほかに書いたものは、残っています。',
  },
} as const satisfies Record<string, Sentence>;
