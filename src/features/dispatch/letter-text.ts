import type { Texts } from '../../language.ts';

export const letterText = {
  accepted: {
    ja: '専門家派遣 決定通知書',
    en: 'Decision: the dispatch is accepted',
    easy: '専門家が行くことに決まったお知らせ（決定通知書）',
  },
  declined: {
    ja: '専門家派遣 不決定通知書',
    en: 'Decision: the dispatch is declined',
    easy: '専門家が行かないことに決まったお知らせ（不決定通知書）',
  },
  closing: {
    ja: '専門家派遣 終了通知書',
    en: 'Closing letter of the dispatch',
    easy: '専門家のサービスが終わったお知らせ（通知書）',
  },
  official: {
    ja: '通知の正式な文は、英語です。',
    en: 'The official words of this letter are in Japanese.',
    easy: '決定を知らせる文は、正式な文です。ふつうの日本語か英語で書いてあります。',
  },
  number: { ja: '受付番号', en: 'Receipt number', easy: '受付番号' },
  to: {
    ja: (name: string) => `${name} 様`,
    en: (name: string) => name,
    easy: (name: string) => `${name} 様`,
  },
  reasons: { ja: '理由', en: 'Reasons', easy: '理由' },
  declarations: {
    ja: '申請のときに申告されたこと',
    en: 'Declared with the application',
    easy: '申し込みのときに「本当です」と言ったこと（申告）',
  },
  programme: { ja: '派遣の名称', en: 'Programme', easy: 'サービスの名前' },
  print: { ja: '印刷する', en: 'Print', easy: '印刷する' },
  back: { ja: '派遣の状況に戻る', en: 'Back to your dispatch', easy: '今の様子のページにもどる' },
  telephone: { ja: '電話', en: 'Telephone', easy: '電話' },
} satisfies Texts;
