import type { Texts } from '../../language.ts';

export const letterText = {
  accepted: { ja: '専門家派遣 決定通知書', en: 'Decision: the dispatch is accepted' },
  declined: { ja: '専門家派遣 不決定通知書', en: 'Decision: the dispatch is declined' },
  closing: { ja: '専門家派遣 終了通知書', en: 'Closing letter of the dispatch' },
  number: { ja: '受付番号', en: 'Receipt number' },
  to: { ja: (name: string) => `${name} 様`, en: (name: string) => name },
  reasons: { ja: '理由', en: 'Reasons' },
  declarations: { ja: '申請のときに申告されたこと', en: 'Declared with the application' },
  programme: { ja: '派遣の名称', en: 'Programme' },
  print: { ja: '印刷する', en: 'Print' },
  back: { ja: '派遣の状況に戻る', en: 'Back to your dispatch' },
  telephone: { ja: '電話', en: 'Telephone' },
} satisfies Texts;
