import type { StaffTexts } from '../../language.ts';

const wordsJa: Readonly<Record<string, string>> = {
  recording: '録画',
  captions: '字幕',
  transcript: '書き起こし',
};
const wordsEn: Readonly<Record<string, string>> = {
  recording: 'recording',
  captions: 'captions',
  transcript: 'transcript',
};

/** The files of a recording, at the desk. */
export const recordingText = {
  files: { ja: '録画のファイル', en: 'Files of the recording' },
  filesMean: {
    ja: 'ここに置いた録画は、参加者のページの中で再生されます。リンクを書いていても、録画のファイルがあればファイルを見せます。',
    en: 'A recording kept here is played on the registrants’ own pages. Where there is a file, it is shown in place of the link.',
  },
  kinds: {
    ja: (kind: string) => wordsJa[kind] ?? kind,
    en: (kind: string) =>
      ({ recording: 'Recording', captions: 'Captions', transcript: 'Transcript' })[kind] ?? kind,
  },
  choose: {
    ja: (kind: string) => `${wordsJa[kind] ?? kind}のファイルを選ぶ`,
    en: (kind: string) => `Choose the ${wordsEn[kind] ?? kind}`,
  },
  support: {
    ja: (kind: string, megabytes: number) =>
      ({
        recording: `MP4・M4A・WebM、${megabytes}MBまで。送り終わるまで、この画面を閉じないでください。`,
        captions: 'WebVTT（.vtt）、2MBまで。録画のファイルといっしょに表示されます。',
        transcript: 'PDF、10MBまで。',
      })[kind] ?? '',
    en: (kind: string, megabytes: number) =>
      ({
        recording: `MP4, M4A or WebM, up to ${megabytes} MB. Keep this page open until it has been sent.`,
        captions: 'WebVTT (.vtt), up to 2 MB. Shown with the recording’s file.',
        transcript: 'PDF, up to 10 MB.',
      })[kind] ?? '',
  },
  upload: { ja: 'アップロードする', en: 'Upload' },
  progress: {
    ja: (kind: string) => `${wordsJa[kind] ?? kind}のアップロード`,
    en: (kind: string) => `Upload of the ${wordsEn[kind] ?? kind}`,
  },
  sending: {
    ja: '送っています：{total}MBのうち{sent}MB',
    en: 'Sending: {sent} of {total} MB',
  },
  keeping: {
    ja: '届きました。内容を確かめて、しまっています。',
    en: 'It has arrived. It is being checked and stored.',
  },
  lost: {
    ja: '返事が届く前に、接続が切れました。ファイルの大きさを確かめて、もう一度アップロードしてください。',
    en: 'The connection ended before an answer came. Check the size of the file, and upload it again.',
  },
  replace: { ja: '入れ替える', en: 'Replace it' },
  remove: { ja: '削除する', en: 'Remove it' },
  removeMeans: {
    ja: 'すぐに見られなくなり、元に戻せません。',
    en: 'It can no longer be seen at once, and does not come back.',
  },
  notScanned: { ja: 'ウイルスの検査なし', en: 'not scanned' },
  megabytes: {
    ja: (bytes: number) => (bytes < 100_000 ? '0.1MB未満' : `${(bytes / 1_000_000).toFixed(1)}MB`),
    en: (bytes: number) => (bytes < 100_000 ? 'under 0.1 MB' : `${(bytes / 1_000_000).toFixed(1)} MB`),
  },
  done: {
    ja: (done: string) =>
      ({ file: 'ファイルを登録しました。', removed: 'ファイルを削除しました。' })[done] ?? '',
    en: (done: string) => ({ file: 'The file was stored.', removed: 'The file was removed.' })[done] ?? '',
  },
  publish: { ja: '公開のしかた', en: 'How it is published' },
} satisfies StaffTexts;
