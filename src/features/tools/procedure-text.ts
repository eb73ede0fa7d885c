import type { Language, Said, Texts } from '../../language.ts';
import type {
  apologies,
  endings,
  graspings,
  ProcedureValues,
  people,
  recordings,
  reportingTimes,
} from './procedure.ts';

export const procedureText = {
  description: {
    ja: '人数、謝り方、知らせる順、録音、求めの聞き取り方。五つを決めると、一枚の手順ができます。',
    en: 'People, apology, information flow, recording, grasping the request: five decisions make one page.',
  },
  organization: { ja: '会社や店の名前', en: 'Name of the business' },
  organizationSupport: {
    ja: '一枚の上に入ります。',
    en: 'It stands at the top of the page.',
  },
  people: { ja: '何人で対応するか', en: 'How many people respond' },
  backup: { ja: 'だれを呼ぶか', en: 'Whom to call' },
  backupSupport: { ja: '例：店長、当番の責任者', en: 'For example: the store manager, the person on duty' },
  apology: { ja: 'いつ、何を謝るか', en: 'When to apologize, and for what' },
  firstTo: { ja: 'はじめに知らせる人', en: 'Who is told first' },
  firstToSupport: { ja: '例：店長', en: 'For example: the store manager' },
  thenTo: { ja: '次に知らせる先', en: 'Who is told next' },
  thenToSupport: { ja: '例：本部の総務、顧問弁護士', en: 'For example: head office, your lawyer' },
  reporting: { ja: 'いつまでに知らせるか', en: 'By when' },
  recording: { ja: '電話を録音するか', en: 'Are calls recorded?' },
  keptWhere: { ja: '記録の置き場所', en: 'Where records are kept' },
  keptWhereSupport: { ja: '例：事務所の鍵のかかる棚', en: 'For example: the locked cabinet in the office' },
  keptUntil: { ja: '残す期間', en: 'For how long' },
  keptUntilSupport: { ja: '例：1年', en: 'For example: one year' },
  grasping: { ja: '求めていることを、どう確かめるか', en: 'How to find out what is wanted' },
  graspingSupport: { ja: '行うことを、すべて選んでください。', en: 'Choose everything you will do.' },
  ending: {
    ja: '説明が終わったあと、どれだけ続いたら終えるか',
    en: 'After the explanation, when do you end it?',
  },
  submit: { ja: '一枚にまとめる', en: 'Put it on one page' },
  missing: {
    ja: (label: string) => `「${label}」を決めてください`,
    en: (label: string) => `Decide: ${label}`,
  },
  tooLong: {
    ja: (label: string, most: number) => `「${label}」は${most}字までにしてください`,
    en: (label: string, most: number) => `${label}: ${most} characters at most`,
  },
  result: { ja: 'できた手順', en: 'Your procedure' },
  resultLead: {
    ja: '働く人みんなで読み、見やすい場所に置いてください。変えたいところは、何度でも直せます。',
    en: 'Read it together and put it where everybody can see it. You can change it as often as you like.',
  },
  paperTitle: {
    ja: 'お客様のことで困ったときの手順',
    en: 'Procedure for difficult encounters with customers',
  },
  danger: { ja: '身の危険があるとき', en: 'In danger' },
  dangerLines: {
    ja: ['その場を離れて、110番に電話します。許可を待つ必要はありません。'],
    en: ['Get away and call 110. You need not wait for permission.'],
  },
  paperFoot: {
    ja: '相談したこと、報告したことで、不利に扱われることはありません。この手順は一年に一度、また何かが起きたあとに見直します。',
    en: 'Nobody suffers for asking for advice or reporting. This page is looked at again once a year, and after anything has happened.',
  },
} satisfies Texts;

type Part = 'grasping' | 'people' | 'apology' | 'flow' | 'recording';

/** The headings of the page, in its order. */
export const paperParts = {
  grasping: { ja: '求めを聞く', en: 'Finding out what is wanted' },
  people: { ja: '人数', en: 'People' },
  apology: { ja: 'おわび', en: 'Apologies' },
  flow: { ja: '知らせる順', en: 'Who is told' },
  recording: { ja: '録音と記録', en: 'Recordings and notes' },
} satisfies Readonly<Record<Part, Said>>;

type Choices<T extends readonly string[]> = Readonly<Record<T[number], Said>>;

export const peopleText: Choices<typeof people> = {
  always_two: { ja: '初めから二人以上で対応する', en: 'Two or more from the beginning' },
  two_when_it_starts: {
    ja: '声が荒くなったら、二人以上にする',
    en: 'Two or more as soon as it gets heated',
  },
  one_with_backup: {
    ja: '一人の職場なので、電話で呼べる人を決める',
    en: 'One person works here: somebody can be called',
  },
};

export const apologyText: Choices<typeof apologies> = {
  trouble_first: {
    ja: '迷惑をかけたことにはすぐ、落ち度には事実を確かめてから',
    en: 'For the trouble at once, for a fault only after checking',
  },
  after_facts: { ja: 'どちらも、事実を確かめてから', en: 'For both only after checking the facts' },
  manager_only: { ja: '責任者だけが謝る', en: 'Only the person in charge apologizes' },
};

export const reportingText: Choices<typeof reportingTimes> = {
  at_once: { ja: 'その場ですぐ', en: 'At once' },
  within_hour: { ja: '1時間のうちに', en: 'Within an hour' },
  same_day: { ja: 'その日のうちに', en: 'On the same day' },
};

export const recordingText: Choices<typeof recordings> = {
  announced: { ja: '録音し、初めに知らせる', en: 'Yes, and callers are told first' },
  notes_only: { ja: '録音せず、書いて残す', en: 'No, notes are taken' },
};

export const graspingText: Choices<typeof graspings> = {
  listen: { ja: '最後まで、さえぎらずに聞く', en: 'Hear them to the end' },
  repeat: { ja: '聞いたことを、短く言い直して確かめる', en: 'Say back briefly what was heard' },
  ask_wish: { ja: '何をしてほしいかを、一つずつ聞く', en: 'Ask, one by one, what they would like' },
  write_down: { ja: '日時と言葉を、その場で書きとめる', en: 'Note time and words on the spot' },
  answer_later: {
    ja: 'その場で決めず、いつまでに返事するかを伝える',
    en: 'Do not decide at once; say when they will hear from you',
  },
};

export const endingText: Choices<typeof endings> = {
  '15': { ja: '15分', en: '15 minutes' },
  '30': { ja: '30分', en: '30 minutes' },
  '60': { ja: '60分', en: '60 minutes' },
};

/** The decisions as sentences of the page. */
export function procedureLines(values: ProcedureValues, language: Language): Record<Part, string[]> {
  const said = (choices: Readonly<Record<string, Said>>, value: string): string =>
    choices[value]?.[language] ?? '';
  const { backup, firstTo, thenTo, keptWhere, keptUntil } = values;
  const full = language === 'en' ? '.' : '。';
  const stop = (text: string): string => `${text}${full}`;
  const endAfter = said(endingText, values.ending);
  if (language === 'ja') {
    return {
      grasping: [
        ...values.grasping.map((each) => stop(said(graspingText, each))),
        `説明が終わって${endAfter}たっても続くときは、終えることを告げて、電話を切るか退去を求める。`,
      ],
      people: [stop(said(peopleText, values.people)), `呼ぶ人：${backup}。代わったら、その場を離れてよい。`],
      apology: [stop(said(apologyText, values.apology)), '事実が分かるまで、約束や特別な対応はしない。'],
      flow: [
        `${said(reportingText, values.reporting)}、${firstTo}に知らせる。口頭か電話でよい。`,
        ...(thenTo ? [`${firstTo}は、${thenTo}に知らせる。`] : []),
      ],
      recording: [
        stop(said(recordingText, values.recording)),
        ...(keptWhere ? [`置き場所：${keptWhere}。見る必要のある人だけが見る。`] : []),
        ...(keptUntil ? [`残す期間：${keptUntil}。過ぎたら消す。`] : []),
      ],
    };
  }
  return {
    grasping: [
      ...values.grasping.map((each) => stop(said(graspingText, each))),
      `If it goes on ${endAfter} after the explanation, say that you will end it. Hang up, or ask them to leave.`,
    ],
    people: [
      stop(said(peopleText, values.people)),
      `Call: ${backup}. Once somebody takes over, you may leave.`,
    ],
    apology: [
      stop(said(apologyText, values.apology)),
      'No promises and no special treatment before the facts are clear.',
    ],
    flow: [
      `${said(reportingText, values.reporting)}: tell ${firstTo}. In person or by phone is enough.`,
      ...(thenTo ? [`${firstTo} tells ${thenTo}.`] : []),
    ],
    recording: [
      stop(
        values.recording === 'announced'
          ? 'Calls are recorded, and callers are told first'
          : 'Calls are not recorded; notes are taken',
      ),
      ...(keptWhere ? [`Kept: ${keptWhere}. Only those who need to see records see them.`] : []),
      ...(keptUntil ? [`For: ${keptUntil}. Then they are deleted.`] : []),
    ],
  };
}
