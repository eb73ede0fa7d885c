import type { Said } from '../../language.ts';

/** What a mail was for. Those of appointments are named with their own words. */
export const mailPurposes: Readonly<Record<string, Said>> = {
  received: { ja: '受付の確認', en: 'Confirmation', easy: '受付の知らせ' },
  times_offered: {
    ja: '面談の日程のご案内',
    en: 'Times for the interview',
    easy: '面談の日と時間をえらぶメール',
  },
  interview_set: { ja: '面談の日時', en: 'Time of the interview', easy: '面談の日と時間' },
  interview_moved: { ja: '面談の日時の変更', en: 'Interview moved', easy: '面談の日と時間が変わったこと' },
  interview_cancelled: { ja: '面談の取り消し', en: 'Interview cancelled', easy: '面談の取り消し' },
  interview_held: { ja: '決定の期日', en: 'Date of the decision', easy: 'いつまでに決めるか' },
  interview_missed: { ja: '面談について', en: 'About the interview', easy: '面談について' },
  accepted: { ja: '決定の通知', en: 'Decision', easy: '決定の知らせ' },
  declined: { ja: '決定の通知', en: 'Decision', easy: '決定の知らせ' },
  expert_assigned: { ja: '専門家の決定', en: 'Your expert', easy: '専門家が決まったこと' },
  expert_changed: { ja: '専門家の変更', en: 'Change of expert', easy: '専門家が変わったこと' },
  visit_proposed: { ja: '訪問の日時の候補', en: 'Times for a visit', easy: '訪問の日と時間をえらぶメール' },
  visit_agreed: { ja: '訪問の日時', en: 'Time of a visit', easy: '訪問の日と時間' },
  visit_moved: { ja: '訪問の日時の変更', en: 'Visit moved', easy: '訪問の日と時間が変わったこと' },
  visit_cancelled: { ja: '訪問の取り消し', en: 'Visit cancelled', easy: '訪問の取り消し' },
  visit_reported: { ja: '訪問の報告', en: 'Report of a visit', easy: '訪問の報告' },
  visits_finished: { ja: 'アンケートのお願い', en: 'Survey', easy: 'アンケートのお願い' },
  closed: { ja: '終了の通知', en: 'Closing letter', easy: '終わりの知らせ' },
  held: { ja: '手続きを止めるお知らせ', en: 'On hold', easy: '手続きを止める知らせ' },
  resumed: { ja: '再開のお知らせ', en: 'Goes on', easy: 'また始める知らせ' },
  promise_moved: { ja: '日付の変更のお知らせ', en: 'Notice of new dates', easy: '約束の日が変わる知らせ' },
  withdrawn: { ja: '取り下げの確認', en: 'Confirmation of the withdrawal', easy: '取り下げの知らせ' },
  cancelled: { ja: '取りやめのお知らせ', en: 'Cancelled by the office', easy: '取りやめの知らせ' },
};
