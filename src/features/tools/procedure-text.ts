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
    easy: '人数、あやまり方、知らせる順、録音、してほしいことの聞き方。この五つを決めると、一枚の手順ができます。',
  },
  organization: { ja: '会社や店の名前', en: 'Name of the business', easy: '会社や店の名前' },
  organizationSupport: {
    ja: '一枚の上に入ります。',
    en: 'It stands at the top of the page.',
    easy: '紙の上のほうに入ります。',
  },
  people: { ja: '何人で対応するか', en: 'How many people respond', easy: '何人で話を聞くか' },
  backup: { ja: 'だれを呼ぶか', en: 'Whom to call', easy: 'だれをよぶか' },
  backupSupport: {
    ja: '例：店長、当番の責任者',
    en: 'For example: the store manager, the person on duty',
    easy: '例：店長、その日の責任者',
  },
  apology: { ja: 'いつ、何を謝るか', en: 'When to apologize, and for what', easy: 'いつ、何をあやまるか' },
  firstTo: { ja: 'はじめに知らせる人', en: 'Who is told first', easy: 'はじめに知らせる人' },
  firstToSupport: { ja: '例：店長', en: 'For example: the store manager', easy: '例：店長' },
  thenTo: { ja: '次に知らせる先', en: 'Who is told next', easy: '次に知らせる相手' },
  thenToSupport: {
    ja: '例：本部の総務、顧問弁護士',
    en: 'For example: head office, your lawyer',
    easy: '例：本部の総務、会社の弁護士',
  },
  reporting: { ja: 'いつまでに知らせるか', en: 'By when', easy: 'いつまでに知らせるか' },
  recording: { ja: '電話を録音するか', en: 'Are calls recorded?', easy: '電話を録音するか' },
  keptWhere: { ja: '記録の置き場所', en: 'Where records are kept', easy: '記録を置く場所' },
  keptWhereSupport: {
    ja: '例：事務所の鍵のかかる棚',
    en: 'For example: the locked cabinet in the office',
    easy: '例：事務所の、かぎのかかるたな',
  },
  keptUntil: { ja: '残す期間', en: 'For how long', easy: '取っておく期間' },
  keptUntilSupport: { ja: '例：1年', en: 'For example: one year', easy: '例：1年' },
  grasping: {
    ja: '求めていることを、どう確かめるか',
    en: 'How to find out what is wanted',
    easy: 'してほしいことを、どう確かめるか',
  },
  graspingSupport: {
    ja: '行うことを、すべて選んでください。',
    en: 'Choose everything you will do.',
    easy: 'することを、全部えらんでください。',
  },
  ending: {
    ja: '説明が終わったあと、どれだけ続いたら終えるか',
    en: 'After the explanation, when do you end it?',
    easy: '説明が終わったあと、どれだけ続いたら終わりにするか',
  },
  submit: { ja: '一枚にまとめる', en: 'Put it on one page', easy: '一枚にまとめる' },
  missing: {
    ja: (label: string) => `「${label}」を決めてください`,
    en: (label: string) => `Decide: ${label}`,
    easy: (label: string) => `「${label}」を決めてください`,
  },
  tooLong: {
    ja: (label: string, most: number) => `「${label}」は${most}字までにしてください`,
    en: (label: string, most: number) => `${label}: ${most} characters at most`,
    easy: (label: string, most: number) => `「${label}」は${most}字までにしてください`,
  },
  result: { ja: 'できた手順', en: 'Your procedure', easy: 'できた手順' },
  resultLead: {
    ja: '働く人みんなで読み、見やすい場所に置いてください。変えたいところは、何度でも直せます。',
    en: 'Read it together and put it where everybody can see it. You can change it as often as you like.',
    easy: '働く人みんなで読んで、見やすい場所に置いてください。変えたいところは、何回でもなおすことができます。',
  },
  paperTitle: {
    ja: 'お客様のことで困ったときの手順',
    en: 'Procedure for difficult encounters with customers',
    easy: 'お客さんのことで困ったときの手順',
  },
  danger: { ja: '身の危険があるとき', en: 'In danger', easy: 'あぶないとき' },
  dangerLines: {
    ja: ['その場を離れて、110番に電話します。許可を待つ必要はありません。'],
    en: ['Get away and call 110. You need not wait for permission.'],
    easy: ['その場所をはなれて、110番に電話します。「いいです」と言われるのを待つ必要はありません。'],
  },
  paperFoot: {
    ja: '相談したこと、報告したことで、不利に扱われることはありません。この手順は一年に一度、また何かが起きたあとに見直します。',
    en: 'Nobody suffers for asking for advice or reporting. This page is looked at again once a year, and after anything has happened.',
    easy: '相談しても、報告しても、悪いあつかいをされることはありません。この手順は、一年に一回、考えなおします。何かが起きたあとにも考えなおします。',
  },
} satisfies Texts;

type Part = 'grasping' | 'people' | 'apology' | 'flow' | 'recording';

/** The headings of the page, in its order. */
export const paperParts = {
  grasping: { ja: '求めを聞く', en: 'Finding out what is wanted', easy: 'してほしいことを聞く' },
  people: { ja: '人数', en: 'People', easy: '人数' },
  apology: { ja: 'おわび', en: 'Apologies', easy: 'あやまること' },
  flow: { ja: '知らせる順', en: 'Who is told', easy: '知らせる順' },
  recording: { ja: '録音と記録', en: 'Recordings and notes', easy: '録音と記録' },
} satisfies Readonly<Record<Part, Said>>;

type Choices<T extends readonly string[]> = Readonly<Record<T[number], Said>>;

export const peopleText: Choices<typeof people> = {
  always_two: {
    ja: '初めから二人以上で対応する',
    en: 'Two or more from the beginning',
    easy: 'はじめから二人以上で話を聞きます',
  },
  two_when_it_starts: {
    ja: '声が荒くなったら、二人以上にする',
    en: 'Two or more as soon as it gets heated',
    easy: '相手の声が大きくなったら、二人以上にします',
  },
  one_with_backup: {
    ja: '一人の職場なので、電話で呼べる人を決める',
    en: 'One person works here: somebody can be called',
    easy: '一人で働く所なので、電話でよぶことができる人を決めます',
  },
};

export const apologyText: Choices<typeof apologies> = {
  trouble_first: {
    ja: '迷惑をかけたことにはすぐ、落ち度には事実を確かめてから',
    en: 'For the trouble at once, for a fault only after checking',
    easy: '困らせたことには、すぐにあやまります。よくなかったところは、確かめてからあやまります',
  },
  after_facts: {
    ja: 'どちらも、事実を確かめてから',
    en: 'For both only after checking the facts',
    easy: 'どちらも、何が起きたかを確かめてから、あやまります',
  },
  manager_only: {
    ja: '責任者だけが謝る',
    en: 'Only the person in charge apologizes',
    easy: '責任者だけがあやまります',
  },
};

export const reportingText: Choices<typeof reportingTimes> = {
  at_once: { ja: 'その場ですぐ', en: 'At once', easy: 'すぐに' },
  within_hour: { ja: '1時間のうちに', en: 'Within an hour', easy: '1時間のうちに' },
  same_day: { ja: 'その日のうちに', en: 'On the same day', easy: 'その日のうちに' },
};

export const recordingText: Choices<typeof recordings> = {
  announced: {
    ja: '録音し、初めに知らせる',
    en: 'Yes, and callers are told first',
    easy: '録音します。はじめに相手に知らせます',
  },
  notes_only: { ja: '録音せず、書いて残す', en: 'No, notes are taken', easy: '録音しないで、書いて残します' },
};

export const graspingText: Choices<typeof graspings> = {
  listen: {
    ja: '最後まで、さえぎらずに聞く',
    en: 'Hear them to the end',
    easy: '相手が話すのを止めないで、最後まで聞きます',
  },
  repeat: {
    ja: '聞いたことを、短く言い直して確かめる',
    en: 'Say back briefly what was heard',
    easy: '聞いたことを、短く言いなおして確かめます',
  },
  ask_wish: {
    ja: '何をしてほしいかを、一つずつ聞く',
    en: 'Ask, one by one, what they would like',
    easy: '何をしてほしいかを、一つずつ聞きます',
  },
  write_down: {
    ja: '日時と言葉を、その場で書きとめる',
    en: 'Note time and words on the spot',
    easy: '日と時間と言葉を、その場で書きます',
  },
  answer_later: {
    ja: 'その場で決めず、いつまでに返事するかを伝える',
    en: 'Do not decide at once; say when they will hear from you',
    easy: 'その場で決めないで、いつまでに返事をするかを伝えます',
  },
};

export const endingText: Choices<typeof endings> = {
  '15': { ja: '15分', en: '15 minutes', easy: '15分' },
  '30': { ja: '30分', en: '30 minutes', easy: '30分' },
  '60': { ja: '60分', en: '60 minutes', easy: '60分' },
};

/** The decisions as sentences of the page. */
export function procedureLines(values: ProcedureValues, language: Language): Record<Part, string[]> {
  const said = (choices: Readonly<Record<string, Said>>, value: string): string =>
    choices[value]?.[language] ?? '';
  const { backup, firstTo, thenTo, keptWhere, keptUntil } = values;
  const full = language === 'en' ? '.' : '。';
  const stop = (text: string): string => `${text}${full}`;
  const endAfter = said(endingText, values.ending);
  if (language === 'easy') {
    return {
      grasping: [
        ...values.grasping.map((each) => stop(said(graspingText, each))),
        `説明が終わって${endAfter}たっても続くときは、「終わりにします」と伝えます。`,
        '電話を切ります。または、「帰ってください」と言います。',
      ],
      people: [
        stop(said(peopleText, values.people)),
        `よぶ人：${backup}。かわったら、その場所をはなれてもいいです。`,
      ],
      apology: [
        stop(said(apologyText, values.apology)),
        '何が起きたかがわかるまで、約束や特別なことはしません。',
      ],
      flow: [
        `${said(reportingText, values.reporting)}、${firstTo}に知らせます。話すだけでも、電話でもいいです。`,
        ...(thenTo ? [`${firstTo}は、${thenTo}に知らせます。`] : []),
      ],
      recording: [
        stop(said(recordingText, values.recording)),
        ...(keptWhere ? [`置く場所：${keptWhere}。見る必要がある人だけが見ます。`] : []),
        ...(keptUntil ? [`取っておく期間：${keptUntil}。その期間が終わったら消します。`] : []),
      ],
    };
  }
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
