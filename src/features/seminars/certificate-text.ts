import type { Texts } from '../../language.ts';

/** The certificate of attendance, and the page on which anybody may check one. */
export const certificateText = {
  title: { ja: '受講証明書', en: 'Certificate of attendance', easy: '受講証明書' },
  addressee: {
    ja: (name: string) => `${name} 様`,
    en: (name: string) => name,
    easy: (name: string) => `${name} さん`,
  },
  certifies: {
    ja: '次のセミナーを受講されたことを証明します。',
    en: 'took part in the following seminar.',
    easy: '次のセミナーに参加したことを証明します。',
  },
  way: { ja: '参加の方法', en: 'Took part', easy: '参加の方法' },
  ways: {
    ja: (way: 'online' | 'hall'): string => (way === 'hall' ? '会場で参加' : 'オンラインで参加'),
    en: (way: 'online' | 'hall'): string => (way === 'hall' ? 'at the venue' : 'online'),
    easy: (way: 'online' | 'hall'): string => (way === 'hall' ? '会場で参加' : 'オンラインで参加'),
  },
  code: { ja: '証明書の番号', en: 'Code of the certificate', easy: '証明書の番号' },
  checkAt: { ja: '番号を確かめるページ：', en: 'Check the code at', easy: '番号を確かめるページ：' },
  qr: {
    ja: '番号を確かめるページの二次元コード',
    en: 'QR code of the page that checks the code',
    easy: '番号を確かめるページのQRコード',
  },
  sample: {
    ja: 'これは見本の窓口が出した見本です。証明にはなりません。',
    en: 'A sample by a demonstration office. It certifies nothing.',
    easy: 'これは見本の窓口が出した見本です。証明にはなりません。',
  },
  print: { ja: '印刷する', en: 'Print', easy: '印刷する' },
  checkTitle: {
    ja: '受講証明書を確かめる',
    en: 'Check a certificate',
    easy: '受講証明書（セミナーに参加した証明）を確かめる',
  },
  description: {
    ja: 'この窓口が出した受講証明書かどうかを、番号で確かめられます。',
    en: 'Check by its code whether a certificate of attendance was given out by this office.',
    easy: '受講証明書（セミナーに参加した証明）を、番号で確かめることができます。この窓口が出した証明書かどうかがわかります。',
  },
  checkLead: {
    ja: '証明書にある番号を書いてください。大文字と小文字、ハイフンや空白は気にしなくてかまいません。',
    en: 'Enter the code on the certificate. Capitals, hyphens and spaces do not matter.',
    easy: '証明書にある番号を書いてください。大文字でも小文字でもいいです。ハイフン（-）や空白はなくてもいいです。',
  },
  codeSupport: {
    ja: '例）H7QX-3MKD-W9PT-4RNC',
    en: 'Example: H7QX-3MKD-W9PT-4RNC',
    easy: '例：H7QX-3MKD-W9PT-4RNC',
  },
  check: { ja: '番号を確かめる', en: 'Check the code', easy: '番号を確かめる' },
  genuine: {
    ja: 'この窓口が出した証明書です',
    en: 'This certificate was given out by this office',
    easy: 'この窓口が出した証明書です',
  },
  holder: { ja: '受講した人', en: 'Who took part', easy: 'セミナーに参加した人' },
  erased: {
    ja: '（保存の期間が過ぎたため、お名前は消しました）',
    en: '(the name was erased after the period of keeping)',
    easy: '（取っておく期間が過ぎたので、名前は消しました）',
  },
  issued: { ja: '証明した日', en: 'Issued on', easy: '証明した日' },
  by: { ja: '証明した窓口', en: 'Issued by', easy: '証明した窓口' },
} satisfies Texts;
