import type { Texts } from '../../language.ts';

/** Visits, as the organisation and the expert arrange them. */
export const visitText = {
  visits: {
    ja: (count: number) => `${count}回の訪問`,
    en: (count: number) => `${count} visits`,
    easy: (count: number) => `${count}回の訪問`,
  },
  ordinal: {
    ja: (ordinal: number) => `${ordinal}回目の訪問`,
    en: (ordinal: number) => `Visit ${ordinal}`,
    easy: (ordinal: number) => `${ordinal}回目の訪問`,
  },
  left: {
    ja: (left: number) => (left > 0 ? `あと${left}回、うかがえます。` : '訪問は、すべて決まっています。'),
    en: (left: number) =>
      left === 0
        ? 'All visits are arranged.'
        : left === 1
          ? 'One visit is left.'
          : `${left} visits are left.`,
    easy: (left: number) =>
      left > 0 ? `専門家は、あと${left}回行くことができます。` : '訪問は、すべて決まっています。',
  },
  answerTitle: {
    ja: '都合のつく日時に印を付けてください',
    en: 'Which of these times can you make?',
    easy: 'できる日と時間はどれですか',
  },
  answerSupport: {
    ja: '三者の「都合がつく」がそろった日時に、その場で決まります。',
    en: 'The first time to which all say yes is settled at once.',
    easy: '団体、専門家、窓口が「できます」と答えた日と時間に、すぐに決まります。',
  },
  yes: { ja: '都合がつく', en: 'I can', easy: 'できます' },
  no: { ja: '都合がつかない', en: 'I cannot', easy: 'できません' },
  answered: {
    ja: (party: string, answer: string) => `${party}：${answer}`,
    en: (party: string, answer: string) => `${party}: ${answer}`,
    easy: (party: string, answer: string) => `${party}：${answer}`,
  },
  waiting: { ja: 'お答え待ち', en: 'no answer yet', easy: 'まだ答えがありません' },
  sendAnswers: { ja: '答えを送る', en: 'Send the answer', easy: '答えを送る' },
  waitsFor: {
    ja: (names: string) => `${names}の答えを待っています。`,
    en: (names: string) => `Waiting for: ${names}.`,
    easy: (names: string) => `${names}の答えを待っています。`,
  },
  proposeNext: {
    ja: '次の訪問の日時を提案する',
    en: 'Propose times for the next visit',
    easy: '次の訪問の日と時間を書いて送る',
  },
  proposeOther: { ja: 'ほかの日時を提案する', en: 'Propose other times', easy: 'ほかの日と時間を書いて送る' },
  move: { ja: '日時を変える', en: 'Move the visit', easy: '日と時間を変える' },
  proposeSupport: {
    ja: (length: string) => `1回は${length}ほどです。営業日の窓口の時間の中で、5つまで書けます。`,
    en: (length: string) => `About ${length} each, on business days within office hours. Up to five times.`,
    easy: (length: string) =>
      `1回は${length}ぐらいです。窓口が開いている日と時間の中で、5つまで書くことができます。`,
  },
  proposeSupportPlain: {
    ja: '営業日の窓口の時間の中で書いてください。団体と窓口が答えると決まります。',
    en: 'On business days within office hours. One is settled when the organization and the desk have answered.',
    easy: '窓口が開いている日と時間の中で書いてください。団体と窓口が答えると決まります。',
  },
  offered: {
    ja: '三者の都合が合う日時',
    en: 'Times that fit all three',
    easy: '団体、専門家、窓口のみんなができる日と時間',
  },
  offeredSupport: {
    ja: '都合のつく日時を、5つまで選んでください。専門家と窓口が答えると決まります。',
    en: 'Tick up to five that suit you. One is settled when the expert and the desk have answered.',
    easy: 'できる日と時間を、5つまでえらんでください。専門家と窓口が答えると決まります。',
  },
  time: {
    ja: (row: number) => `候補${row}`,
    en: (row: number) => `Time ${row}`,
    easy: (row: number) => `${row}つ目の日と時間`,
  },
  day: { ja: '日付', en: 'Date', easy: '日' },
  clock: { ja: '始まり', en: 'Start', easy: '始まる時間' },
  choose: { ja: '時刻', en: 'Time', easy: '時間' },
  propose: { ja: 'この日時を提案する', en: 'Propose these times', easy: 'この日と時間を送る' },
  incomplete: {
    ja: '日付と時刻の両方を選んでください。',
    en: 'Choose both a date and a time.',
    easy: '日と時間の両方をえらんでください。',
  },
  cancel: { ja: '訪問を取り消す', en: 'Cancel the visit', easy: '訪問を取り消す' },
  cancelMeans: {
    ja: '取り消した訪問は、回数に数えません。みなさんにお知らせします。',
    en: 'A cancelled visit is not counted. Everybody is told.',
    easy: '取り消した訪問は、回数に数えません。みんなに知らせます。',
  },
  because: { ja: '理由', en: 'Reason', easy: '理由' },
  cancelYes: { ja: '訪問を取り消す', en: 'Cancel the visit', easy: '訪問を取り消す' },
  cancelledBecause: {
    ja: (reason: string) => `理由：${reason}`,
    en: (reason: string) => `Reason: ${reason}`,
    easy: (reason: string) => `理由：${reason}`,
  },
  place: { ja: '場所', en: 'Place', easy: '場所' },
  placeBecause: {
    ja: (reason: string) => `事務所以外の場所にする理由：${reason}`,
    en: (reason: string) => `Not at your office because: ${reason}`,
    easy: (reason: string) => `事務所ではない場所にする理由：${reason}`,
  },
  expert: { ja: '専門家', en: 'Expert', easy: '専門家' },
  otherExpert: {
    ja: (reason: string) => `この回は別の専門家がうかがいます。理由：${reason}`,
    en: (reason: string) => `Another expert comes this time. Reason: ${reason}`,
    easy: (reason: string) => `この回は、別の専門家が行きます。理由：${reason}`,
  },
  until: {
    ja: (time: string) => `${time}まで`,
    en: (time: string) => `until ${time}`,
    easy: (time: string) => `${time}まで`,
  },
  report: { ja: '訪問の報告', en: 'Report of the visit', easy: '訪問の報告' },
  done: { ja: '行ったこと', en: 'What was done', easy: 'したこと' },
  next: { ja: '次までにすること', en: 'Next steps', easy: '次までにすること' },
  manual: {
    ja: (version: number) => `マニュアル 第${version}版`,
    en: (version: number) => `Manual, version ${version}`,
    easy: (version: number) => `マニュアル（${version}番目に出したもの）`,
  },
  reportedAt: {
    ja: (day: string) => `${day}に報告`,
    en: (day: string) => `Reported on ${day}`,
    easy: (day: string) => `${day}に報告`,
  },
  confirmedAt: {
    ja: (day: string) => `${day}に、団体が確かめました。`,
    en: (day: string) => `Confirmed by the organization on ${day}.`,
    easy: (day: string) => `${day}に、団体が確かめました。`,
  },
  confirm: { ja: '報告のとおりです', en: 'Confirm the report', easy: '報告のとおりです' },
  remark: { ja: '書き添えること', en: 'Your remark', easy: 'ほかに書きたいこと' },
  calendar: {
    ja: '予定表に入れる（.ics）',
    en: 'Add to calendar (.ics)',
    easy: 'カレンダーに入れる（.ics）',
  },
  conflict: {
    ja: 'この専門家と利害の関係がある',
    en: 'We have a conflict of interest with this expert',
    easy: 'この専門家と利害の関係（仕事やお金の関係）がある',
  },
  conflictMeans: {
    ja: '申告すると、窓口が別の専門家への交代を検討し、ご連絡します。',
    en: 'The desk is told, considers another expert, and contacts you.',
    easy: '窓口に知らせると、窓口は、別の専門家にかわるかどうかを考えます。そして連絡します。',
  },
  none: {
    ja: 'まだ、訪問の予定はありません。',
    en: 'No visit has been arranged yet.',
    easy: 'まだ、訪問の予定はありません。',
  },
} satisfies Texts;
