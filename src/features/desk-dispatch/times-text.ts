import type { StaffTexts } from '../../language.ts';

/** Interview times the office opens, and who is away when. */
export const timesText = {
  title: { ja: '面談の時間と不在', en: 'Interview times and absences' },
  open: { ja: '開いている時間', en: 'Open times' },
  none: { ja: '開いている時間は、ありません。', en: 'No time is open.' },
  states: {
    ja: (state: string) =>
      ({ free: '空き', taken: '決まり', blocked: '別の予定あり', past: '過ぎた' })[state] ?? state,
    en: (state: string) =>
      ({ free: 'free', taken: 'taken', blocked: 'blocked', past: 'past' })[state] ?? state,
  },
  remove: { ja: '取り消す', en: 'Take back' },
  openOne: { ja: '一つ開く', en: 'Open one time' },
  openPattern: { ja: '続けて開く', en: 'Open a pattern' },
  patternMeans: {
    ja: '営業日の、窓口が開いている時間の中だけに開きます。別の予定がある時間は、とばします。',
    en: 'Only on business days within office hours. Times at which something else stands are left out.',
  },
  who: { ja: '担当する人', en: 'Who' },
  day: { ja: '日', en: 'Day' },
  from: { ja: 'はじめの日', en: 'First day' },
  until: { ja: 'おわりの日', en: 'Last day' },
  weekdays: { ja: '曜日', en: 'Weekdays' },
  startsAt: { ja: '始まり', en: 'Starts' },
  hoursFrom: { ja: '何時から', en: 'From' },
  hoursUntil: { ja: '何時まで', en: 'Until' },
  minutes: { ja: '長さ（分）', en: 'Length (minutes)' },
  buffer: { ja: 'あとの余白（分）', en: 'Buffer after it (minutes)' },
  ways: { ja: '方法', en: 'Ways' },
  joinUrl: { ja: 'オンラインの参加先（https://…）', en: 'Address to join online (https://…)' },
  openAct: { ja: '開く', en: 'Open' },
  absences: { ja: '不在', en: 'Absences' },
  noAbsences: { ja: '不在の予定は、ありません。', en: 'Nobody is going to be away.' },
  absenceAct: { ja: '不在を入れる', en: 'Enter an absence' },
  absenceMeans: {
    ja: 'その間は、面談にも訪問にもセミナーにも入れられません。',
    en: 'Nothing can be booked for this person then: no interview, no visit, no seminar.',
  },
  person: { ja: '人', en: 'Person' },
  awayFrom: { ja: 'いつから', en: 'From' },
  awayUntil: { ja: 'いつまで', en: 'Until' },
  done: {
    ja: (step: string) =>
      ({
        open: '時間を開きました',
        remove: '取り消しました',
        absence: '不在を入れました',
        back: '不在を取り消しました',
      })[step] ?? '保存しました',
    en: (step: string) =>
      ({
        open: 'Opened',
        remove: 'Taken back',
        absence: 'The absence is entered',
        back: 'The absence is removed',
      })[step] ?? 'Saved',
  },
} satisfies StaffTexts;
