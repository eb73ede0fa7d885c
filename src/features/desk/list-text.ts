import type { Language, StaffSaid, StaffTexts } from '../../language.ts';

/** The lists of the desk: the morning page and the inbox. */
export const listText = {
  todayTitle: { ja: '今日', en: 'Today' },
  groups: {
    ja: (group: string) =>
      ({
        overdue: '期限を過ぎた',
        due_today: '今日が期限',
        ours: 'こちらの番',
        theirs: '相手の番',
        done: '終わったもの',
        open: '終わっていないもの',
        all: 'すべて',
      })[group] ?? group,
    en: (group: string) =>
      ({
        overdue: 'Overdue',
        due_today: 'Due today',
        ours: 'Ours',
        theirs: 'Theirs',
        done: 'Done',
        open: 'Open',
        all: 'All',
      })[group] ?? group,
  },
  groupMeans: {
    ja: (group: string, closes: string) =>
      ({
        overdue: 'まず、新しい期日を相手に伝えます',
        due_today: `${closes}まで`,
        ours: '期日の近い順',
        theirs: '時計は止めています',
      })[group] ?? '',
    en: (group: string, closes: string) =>
      ({
        overdue: 'Tell a new date first',
        due_today: `Until ${closes}`,
        ours: 'Soonest due first',
        theirs: 'The clock is paused',
      })[group] ?? '',
  },
  nextSteps: {
    ja: (step: string) =>
      ({
        read: 'はじめて読む',
        answer: '回答する',
        answer_addition: '追加の質問に答える',
        call: '電話をかける',
        wait: '本人の返事を待つ',
      })[step] ?? '',
    en: (step: string) =>
      ({
        read: 'Read it',
        answer: 'Answer',
        answer_addition: 'Answer what was added',
        call: 'Call',
        wait: 'Wait for the reply',
      })[step] ?? '',
  },
  statuses: {
    ja: (status: string) =>
      ({ received: '受け付けた', answered: '回答した', closed: '終えた', withdrawn: '取り下げ' })[status] ??
      status,
    en: (status: string) =>
      ({ received: 'Received', answered: 'Answered', closed: 'Closed', withdrawn: 'Withdrawn' })[status] ??
      status,
  },
  requesters: {
    ja: (type: string) => ({ worker: '働く人', business: '事業者', customer: 'お客様' })[type] ?? type,
    en: (type: string) => ({ worker: 'Worker', business: 'Business', customer: 'Customer' })[type] ?? type,
  },
  replies: {
    ja: (channel: string) =>
      ({ status_page: '状況のページだけ', email: 'メールで知らせる', telephone: '電話で話す' })[channel] ??
      channel,
    en: (channel: string) =>
      ({ status_page: 'Status page only', email: 'Notice by e-mail', telephone: 'A call' })[channel] ??
      channel,
  },
  late: {
    ja: (days: number) => `${days}営業日の遅れ`,
    en: (days: number) => (days === 1 ? '1 business day late' : `${days} business days late`),
  },
  between: { ja: '・', en: ', ' },
  anonymous: { ja: '匿名', en: 'anonymous' },
  erased: { ja: '消去済み', en: 'erased' },
  callOnly: {
    ja: (hours: string) => `電話は${hours}のみ`,
    en: (hours: string) => `calls ${hours} only`,
  },
  nobody: { ja: '未定', en: 'nobody' },
  received: { ja: (day: string) => `${day}受付`, en: (day: string) => `received ${day}` },
  noDate: { ja: '期日なし', en: 'no date' },
  empty: { ja: 'ありません。', en: 'None.' },
  allClear: { ja: 'いま、回答を待っている相談はありません。', en: 'Nothing is waiting for an answer.' },
  more: { ja: (count: number) => `ほか${count}件を見る`, en: (count: number) => `${count} more` },
  phoneNow: { ja: 'いまの窓口', en: 'The desk now' },
  phone: { ja: '電話', en: 'Telephone' },
  open: { ja: '開いています', en: 'Open' },
  closed: { ja: '閉まっています', en: 'Closed' },
  until: { ja: (time: string) => `${time}まで`, en: (time: string) => `until ${time}` },
  opensNext: { ja: '次に開くのは', en: 'Opens next' },
  takeCall: { ja: '電話を受けて記録する', en: 'Take a call and write it down' },
  sinceClosing: { ja: '前に閉まってから', en: 'Since the last closing' },
  arrived: { ja: '届いた相談', en: 'Consultations arrived' },
  deadLinks: { ja: '直すリンク', en: 'Links to mend' },
  notDelivered: { ja: '届かなかったメール', en: 'Mails not delivered' },
  count: { ja: (count: number) => `${count}件`, en: (count: number) => String(count) },
  twelveMonths: { ja: 'この12か月の約束', en: 'Promises, last twelve months' },
  told: { ja: '期日が来たもの', en: 'Fell due' },
  kept: { ja: '守った割合', en: 'Kept' },
  missed: { ja: '守れなかった', en: 'Missed' },
  filter: { ja: '絞り込む', en: 'Filter' },
  filterAct: { ja: 'この条件で見る', en: 'Show these' },
  show: { ja: '状態', en: 'State' },
  requesterType: { ja: '立場', en: 'Who' },
  sector: { ja: '業種', en: 'Sector' },
  language: { ja: '言語', en: 'Language' },
  person: { ja: '担当', en: 'In charge' },
  mine: { ja: '自分', en: 'Me' },
  everybody: { ja: 'すべて', en: 'All' },
  words: { ja: '文の中の言葉、または受付番号', en: 'Words in the text, or a receipt number' },
  found: {
    ja: (count: number, words: string) => `「${words}」が見つかった相談は${count}件です。`,
    en: (count: number, words: string) =>
      `${count === 1 ? '1 case holds' : `${count} cases hold`} “${words}”.`,
  },
  searched: {
    ja: '封のある文を開いて探しました。探したことは記録しました。',
    en: 'Sealed text was opened to search. That it was searched has been recorded.',
  },
  incomplete: {
    ja: '候補が多すぎます。言葉を足して、もう一度探してください。',
    en: 'Too many cases may match. Add a word and search again.',
  },
  tooShort: {
    ja: '2文字以上の言葉で探してください。',
    en: 'Search for words of two characters or more.',
  },
  total: {
    ja: (count: number) => `${count}件`,
    en: (count: number) => (count === 1 ? '1 case' : `${count} cases`),
  },
  pages: { ja: '相談のページ', en: 'Pages of cases' },
} satisfies StaffTexts;

/** In which language somebody wrote and is to be answered. */
export const writtenIn = {
  ja: { ja: '日本語', en: 'in Japanese' },
  en: { ja: 'English', en: 'in English' },
  easy: { ja: 'やさしい日本語', en: 'in plain Japanese' },
} satisfies Record<Language, StaffSaid>;
