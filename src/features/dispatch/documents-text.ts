import type { Texts } from '../../language.ts';

/** Files that are handed in and taken out: of an application, a case, and by an expert. */
export const documentsText = {
  add: { ja: '書類を添える', en: 'Add a document' },
  kind: { ja: '書類の種類', en: 'Kind of document' },
  file: { ja: 'ファイル', en: 'File' },
  fileSupport: {
    ja: 'PDF、DOCX、XLSX、PNG、JPEG。1つ10MBまで。',
    en: 'PDF, DOCX, XLSX, PNG or JPEG, up to 10 MB.',
  },
  upload: { ja: 'このファイルを送る', en: 'Send this file' },
  remove: { ja: '取り除く', en: 'Remove' },
  removeOf: { ja: (name: string) => `${name} を取り除く`, en: (name: string) => `Remove ${name}` },
  removed: { ja: '取り除かれました', en: 'Removed' },
  version: { ja: (version: number) => `第${version}版`, en: (version: number) => `version ${version}` },
  by: { ja: '出した人', en: 'From' },
  byApplicant: { ja: '団体', en: 'You' },
  byStaff: { ja: '窓口', en: 'The desk' },
  byExpert: { ja: '専門家', en: 'The expert' },
  scanned: { ja: 'ウイルス検査済み', en: 'scanned for viruses' },
  notScanned: { ja: 'ウイルス検査は行っていません', en: 'not scanned for viruses' },
  size: {
    ja: (kilobytes: string) => `${kilobytes} KB`,
    en: (kilobytes: string) => `${kilobytes} kB`,
  },
  none: { ja: 'まだ、書類はありません。', en: 'There are no documents yet.' },
  required: { ja: '必須', en: 'required' },
  optional: { ja: 'あれば', en: 'if you have it' },
  there: { ja: '添えました', en: 'added' },
} satisfies Texts;
