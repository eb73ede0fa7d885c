import type { Texts } from '../../language.ts';

/** Files that are handed in and taken out: of an application, a case, and by an expert. */
export const documentsText = {
  add: { ja: '書類を添える', en: 'Add a document', easy: '書類をつける' },
  kind: { ja: '書類の種類', en: 'Kind of document', easy: '書類の種類' },
  file: { ja: 'ファイル', en: 'File', easy: 'ファイル' },
  fileSupport: {
    ja: 'PDF、DOCX、XLSX、PNG、JPEG。1つ10MBまで。',
    en: 'PDF, DOCX, XLSX, PNG or JPEG, up to 10 MB.',
    easy: 'PDF、DOCX、XLSX、PNG、JPEG。1つ10MBまで。',
  },
  upload: { ja: 'このファイルを送る', en: 'Send this file', easy: 'このファイルを送る' },
  remove: { ja: '取り除く', en: 'Remove', easy: '外す' },
  removeOf: {
    ja: (name: string) => `${name} を取り除く`,
    en: (name: string) => `Remove ${name}`,
    easy: (name: string) => `${name} を外す`,
  },
  removed: { ja: '取り除かれました', en: 'Removed', easy: '外しました' },
  version: {
    ja: (version: number) => `第${version}版`,
    en: (version: number) => `version ${version}`,
    easy: (version: number) => `${version}番目に出したもの`,
  },
  by: { ja: '出した人', en: 'From', easy: '出した人' },
  byApplicant: { ja: '団体', en: 'You', easy: '団体' },
  byStaff: { ja: '窓口', en: 'The desk', easy: '窓口' },
  byExpert: { ja: '専門家', en: 'The expert', easy: '専門家' },
  scanned: { ja: 'ウイルス検査済み', en: 'scanned for viruses', easy: 'ウイルスがないことを調べました' },
  notScanned: {
    ja: 'ウイルス検査は行っていません',
    en: 'not scanned for viruses',
    easy: 'ウイルスがあるかどうか、調べていません',
  },
  size: {
    ja: (kilobytes: string) => `${kilobytes} KB`,
    en: (kilobytes: string) => `${kilobytes} kB`,
    easy: (kilobytes: string) => `${kilobytes} KB`,
  },
  none: {
    ja: 'まだ、書類はありません。',
    en: 'There are no documents yet.',
    easy: '書類は、まだありません。',
  },
  required: { ja: '必須', en: 'required', easy: 'かならず' },
  optional: { ja: 'あれば', en: 'if you have it', easy: 'あるときだけ' },
  there: { ja: '添えました', en: 'added', easy: 'つけました' },
} satisfies Texts;
