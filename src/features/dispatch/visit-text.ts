import type { Texts } from '../../language.ts';

/** Visits, as the organisation and the expert arrange them. */
export const visitText = {
  visits: { ja: (count: number) => `${count}回の訪問`, en: (count: number) => `${count} visits` },
  ordinal: { ja: (ordinal: number) => `${ordinal}回目の訪問`, en: (ordinal: number) => `Visit ${ordinal}` },
  left: {
    ja: (left: number) => (left > 0 ? `あと${left}回、うかがえます。` : '訪問は、すべて決まっています。'),
    en: (left: number) =>
      left === 0
        ? 'All visits are arranged.'
        : left === 1
          ? 'One visit is left.'
          : `${left} visits are left.`,
  },
  answerTitle: { ja: '都合のつく日時に印を付けてください', en: 'Which of these times can you make?' },
  answerSupport: {
    ja: '三者の「都合がつく」がそろった日時に、その場で決まります。',
    en: 'The first time to which all say yes is settled at once.',
  },
  yes: { ja: '都合がつく', en: 'I can' },
  no: { ja: '都合がつかない', en: 'I cannot' },
  answered: {
    ja: (party: string, answer: string) => `${party}：${answer}`,
    en: (party: string, answer: string) => `${party}: ${answer}`,
  },
  waiting: { ja: 'お答え待ち', en: 'no answer yet' },
  sendAnswers: { ja: '答えを送る', en: 'Send the answer' },
  waitsFor: {
    ja: (names: string) => `${names}の答えを待っています。`,
    en: (names: string) => `Waiting for: ${names}.`,
  },
  proposeNext: { ja: '次の訪問の日時を提案する', en: 'Propose times for the next visit' },
  proposeOther: { ja: 'ほかの日時を提案する', en: 'Propose other times' },
  move: { ja: '日時を変える', en: 'Move the visit' },
  proposeSupport: {
    ja: (length: string) => `1回は${length}ほどです。営業日の窓口の時間の中で、5つまで書けます。`,
    en: (length: string) => `About ${length} each, on business days within office hours. Up to five times.`,
  },
  proposeSupportPlain: {
    ja: '営業日の窓口の時間の中で書いてください。団体と窓口が答えると決まります。',
    en: 'On business days within office hours. One is settled when the organization and the desk have answered.',
  },
  offered: { ja: '三者の都合が合う日時', en: 'Times that fit all three' },
  offeredSupport: {
    ja: '都合のつく日時を、5つまで選んでください。専門家と窓口が答えると決まります。',
    en: 'Tick up to five that suit you. One is settled when the expert and the desk have answered.',
  },
  time: { ja: (row: number) => `候補${row}`, en: (row: number) => `Time ${row}` },
  day: { ja: '日付', en: 'Date' },
  clock: { ja: '始まり', en: 'Start' },
  choose: { ja: '時刻', en: 'Time' },
  propose: { ja: 'この日時を提案する', en: 'Propose these times' },
  incomplete: {
    ja: '日付と時刻の両方を選んでください。',
    en: 'Choose both a date and a time.',
  },
  cancel: { ja: '訪問を取り消す', en: 'Cancel the visit' },
  cancelMeans: {
    ja: '取り消した訪問は、回数に数えません。みなさんにお知らせします。',
    en: 'A cancelled visit is not counted. Everybody is told.',
  },
  because: { ja: '理由', en: 'Reason' },
  cancelYes: { ja: '訪問を取り消す', en: 'Cancel the visit' },
  cancelledBecause: {
    ja: (reason: string) => `理由：${reason}`,
    en: (reason: string) => `Reason: ${reason}`,
  },
  place: { ja: '場所', en: 'Place' },
  placeBecause: {
    ja: (reason: string) => `事務所以外の場所にする理由：${reason}`,
    en: (reason: string) => `Not at your office because: ${reason}`,
  },
  expert: { ja: '専門家', en: 'Expert' },
  otherExpert: {
    ja: (reason: string) => `この回は別の専門家がうかがいます。理由：${reason}`,
    en: (reason: string) => `Another expert comes this time. Reason: ${reason}`,
  },
  until: { ja: (time: string) => `${time}まで`, en: (time: string) => `until ${time}` },
  report: { ja: '訪問の報告', en: 'Report of the visit' },
  done: { ja: '行ったこと', en: 'What was done' },
  next: { ja: '次までにすること', en: 'Next steps' },
  manual: {
    ja: (version: number) => `マニュアル 第${version}版`,
    en: (version: number) => `Manual, version ${version}`,
  },
  reportedAt: { ja: (day: string) => `${day}に報告`, en: (day: string) => `Reported on ${day}` },
  confirmedAt: {
    ja: (day: string) => `${day}に、団体が確かめました。`,
    en: (day: string) => `Confirmed by the organization on ${day}.`,
  },
  confirm: { ja: '報告のとおりです', en: 'Confirm the report' },
  remark: { ja: '書き添えること', en: 'Your remark' },
  calendar: { ja: '予定表に入れる（.ics）', en: 'Add to calendar (.ics)' },
  conflict: {
    ja: 'この専門家と利害の関係がある',
    en: 'We have a conflict of interest with this expert',
  },
  conflictMeans: {
    ja: '申告すると、窓口が別の専門家への交代を検討し、ご連絡します。',
    en: 'The desk is told, considers another expert, and contacts you.',
  },
  none: { ja: 'まだ、訪問の予定はありません。', en: 'No visit has been arranged yet.' },
} satisfies Texts;
