import type { StaffTexts } from '../../language.ts';

/** What the office decides for itself. */
export const settingsText = {
  title: { ja: '設定', en: 'Settings' },
  readOnly: { ja: '設定を変えるのは、管理者です。', en: 'Administrators change the settings.' },
  toldStays: {
    ja: '設定を変えても、もう伝えた期日は変わりません。これから受け付けるものから変わります。',
    en: 'Dates already told stay as they are. A change holds for what is received from now on.',
  },
  inJapanese: { ja: '日本語', en: 'Japanese' },
  inEnglish: { ja: '英語', en: 'English' },
  names: { ja: '名前', en: 'Names' },
  officeName: { ja: '窓口の名前', en: 'Name of the desk' },
  operatorName: { ja: '運営する部署', en: 'Run by' },
  neutralSenderName: { ja: '相談とわからない差出人名', en: 'Sender name that tells nothing' },
  neutralSenderNameMeans: {
    ja: '件名と差出人に相談とわかる言葉を使わないでほしい、という人へのメールに使います。',
    en: 'For people who asked that neither subject nor sender name the consultation.',
  },
  contact: { ja: '連絡先', en: 'Contact' },
  telephone: { ja: '電話番号', en: 'Telephone' },
  contactAddress: { ja: 'メールアドレス', en: 'E-mail address' },
  hours: { ja: '開く時間', en: 'Office hours' },
  opens: { ja: '開く時刻', en: 'Opens' },
  closes: { ja: '閉まる時刻', en: 'Closes' },
  closesMeans: { ja: 'この時刻には、もう閉まっています。', en: 'At this time the office is closed.' },
  timeZone: { ja: '時間帯', en: 'Time zone' },
  timeZoneMeans: { ja: '例）Asia/Tokyo', en: 'Example: Asia/Tokyo' },
  counting: { ja: '期日の数え方', en: 'How days are counted' },
  countingRule: { ja: '1日目の数え方', en: 'Which day is day 0' },
  receiptDate: { ja: '受け付けた日を0日目とする', en: 'The day of receipt' },
  receiptDateMeans: {
    ja: '何時に届いても、その日が0日目です。次の営業日が1日目です。',
    en: 'At any hour. The next business day is day 1.',
  },
  nextOpening: { ja: '次に開く日を0日目とする', en: 'The next opening' },
  nextOpeningMeans: {
    ja: '閉まっている時間に届いたものは、次に開いたときに受け付けたものとします。',
    en: 'What comes outside office hours counts as received when the office next opens.',
  },
  answerTarget: { ja: '回答の目標', en: 'Target for an answer' },
  answerTargetMeans: { ja: '営業日の数', en: 'In business days' },
  periods: { ja: '期間', en: 'Periods' },
  reopenDays: { ja: '終わったあとに書き足せる日数', en: 'Days for writing on after closing' },
  retentionYears: { ja: '終わってから消すまでの年数', en: 'Years until a closed case is erased' },
  telephoneMinutes: { ja: '電話相談の長さ（分）', en: 'Length of a call, in minutes' },
  privacy: { ja: '個人情報', en: 'Personal information' },
  privacyController: { ja: '責任者', en: 'Controller' },
  privacyDesk: { ja: '開示などの窓口', en: 'Where people ask about theirs' },
  save: { ja: 'この内容で保存する', en: 'Save this' },
  closures: { ja: '休業日', en: 'Closures' },
  closuresLead: {
    ja: '土日、祝日、12月29日から1月3日は、はじめから休みです。台風などで閉める日を加えます。',
    en: 'Weekends, holidays and 29 December to 3 January are closed anyway. Add days such as a typhoon day.',
  },
  closuresMove: {
    ja: '休業日を加えたり消したりすると、かかっている約束は新しい期日になります。本人には、日付と理由を知らせます。',
    en: 'Adding or removing a day gives the promises across it new dates. The people concerned are told date and reason.',
  },
  noClosures: { ja: '加えた休業日はありません。', en: 'No day was added.' },
  day: { ja: '日', en: 'Day' },
  reasonJa: { ja: '理由（日本語）', en: 'Reason, in Japanese' },
  reasonEn: { ja: '理由（英語）', en: 'Reason, in English' },
  reasonMeans: { ja: '公開され、本人にも知らせます。', en: 'Shown in public and told to the people.' },
  addClosure: { ja: 'この日を休みにする', en: 'Close on this day' },
  removeClosure: { ja: '休みを取り消す', en: 'Open again' },
  done: {
    ja: (what: string, moved: number) =>
      ({
        settings: '設定を保存しました。',
        close: `休みにしました。新しい期日になった約束は${moved}件です。`,
        open: `休みを取り消しました。新しい期日になった約束は${moved}件です。`,
      })[what] ?? '',
    en: (what: string, moved: number) =>
      ({
        settings: 'The settings were saved.',
        close: `The day is closed. Promises with a new date: ${moved}.`,
        open: `The day is open again. Promises with a new date: ${moved}.`,
      })[what] ?? '',
  },
} satisfies StaffTexts;
