import type { Texts } from '../../language.ts';

/** The certificate of attendance, and the page on which anybody may check one. */
export const certificateText = {
  title: { ja: '受講証明書', en: 'Certificate of attendance' },
  addressee: { ja: (name: string) => `${name} 様`, en: (name: string) => name },
  certifies: {
    ja: '次のセミナーを受講されたことを証明します。',
    en: 'took part in the following seminar.',
  },
  way: { ja: '参加の方法', en: 'Took part' },
  ways: {
    ja: (way: 'online' | 'hall'): string => (way === 'hall' ? '会場で参加' : 'オンラインで参加'),
    en: (way: 'online' | 'hall'): string => (way === 'hall' ? 'at the venue' : 'online'),
  },
  code: { ja: '証明書の番号', en: 'Code of the certificate' },
  checkAt: { ja: '番号を確かめるページ：', en: 'Check the code at' },
  qr: { ja: '番号を確かめるページの二次元コード', en: 'QR code of the page that checks the code' },
  sample: {
    ja: 'これは見本の窓口が出した見本です。証明にはなりません。',
    en: 'A sample by a demonstration office. It certifies nothing.',
  },
  print: { ja: '印刷する', en: 'Print' },
  checkTitle: { ja: '受講証明書を確かめる', en: 'Check a certificate' },
  description: {
    ja: 'この窓口が出した受講証明書かどうかを、番号で確かめられます。',
    en: 'Check by its code whether a certificate of attendance was given out by this office.',
  },
  checkLead: {
    ja: '証明書にある番号を書いてください。大文字と小文字、ハイフンや空白は気にしなくてかまいません。',
    en: 'Enter the code on the certificate. Capitals, hyphens and spaces do not matter.',
  },
  codeSupport: { ja: '例）H7QX-3MKD-W9PT-4RNC', en: 'Example: H7QX-3MKD-W9PT-4RNC' },
  check: { ja: '番号を確かめる', en: 'Check the code' },
  genuine: { ja: 'この窓口が出した証明書です', en: 'This certificate was given out by this office' },
  holder: { ja: '受講した人', en: 'Who took part' },
  erased: {
    ja: '（保存の期間が過ぎたため、お名前は消しました）',
    en: '(the name was erased after the period of keeping)',
  },
  issued: { ja: '証明した日', en: 'Issued on' },
  by: { ja: '証明した窓口', en: 'Issued by' },
} satisfies Texts;
