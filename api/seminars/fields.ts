import { sendingKeyWrong } from '#api/core/http/sending-key.ts';
import { forStaff, type Sentence } from '#api/core/language.ts';

/** Published limits of the forms. Zoom takes 200 characters of a title. */
export const limits = {
  titleCharacters: 150,
  textCharacters: 4000,
  nameCharacters: 64,
  answerCharacters: 1000,
  questions: 10,
  themes: 20,
} as const;

/** What is said at a field. Each sentence says what to do; the schemas name them by their key. */
export const fieldSentences = {
  'name.required': { ja: 'お名前を書いてください。', en: 'Write your name.', easy: '名前を書いてください。' },
  'name.tooLong': {
    ja: 'お名前は64字までで書いてください。',
    en: 'Keep the name to 64 characters.',
    easy: '名前は64字までにしてください。',
  },
  'nameKana.form': {
    ja: 'ふりがなは、かなで書いてください。わからないときは空けておけます。',
    en: 'Write the reading in kana, or leave it empty.',
    easy: 'ふりがなは、ひらがなかカタカナで書いてください。わからないときは、書かなくてもいいです。',
  },
  'organisation.tooLong': {
    ja: '所属は100字までで書いてください。',
    en: 'Keep the organisation to 100 characters.',
    easy: '会社や団体の名前は、100字までにしてください。',
  },
  'way.required': {
    ja: '参加の方法を選んでください。',
    en: 'Choose how you will take part.',
    easy: '参加の方法をえらんでください。',
  },
  'consent.required': {
    ja: '録画・録音についての約束に同意してください。同意がないと申し込めません。',
    en: 'Please agree to the rule on recording. Without it you cannot register.',
    easy: '録画・録音・撮影をしない約束をしてください。約束しないと、申し込むことができません。',
  },
  'answer.required': {
    ja: 'この質問に答えてください。',
    en: 'Please answer this question.',
    easy: 'この質問に答えてください。',
  },
  'answer.choice': {
    ja: '選択肢から選んでください。',
    en: 'Choose one of the answers.',
    easy: '答えは、書いてある中からえらんでください。',
  },
  'answer.tooLong': {
    ja: '1,000字までで書いてください。',
    en: 'Keep it to 1,000 characters.',
    easy: '1,000字までにしてください。',
  },
  'sendingKey.form': sendingKeyWrong,
} as const satisfies Readonly<Record<string, Sentence>>;

/** What is said at the fields of a plan. */
export const planSentences = {
  'title.required': forStaff({ ja: '題を日本語で書いてください。', en: 'Write a title in Japanese.' }),
  'text.required': forStaff({ ja: '日本語で書いてください。', en: 'Write this in Japanese.' }),
  'text.tooLong': forStaff({ ja: '長すぎます。短くしてください。', en: 'This is too long.' }),
  'plain.halfWritten': forStaff({
    ja: 'やさしい日本語で送るときは、件名と本文の両方を書いてください。送らないときは、両方を空けておきます。',
    en: 'To send it in plain Japanese, write both subject and text. Otherwise leave both empty.',
  }),
  'instant.form': forStaff({
    ja: '日付と時刻を入れてください。',
    en: 'Give a date and a time.',
  }),
  'endsAt.order': forStaff({
    ja: '終了は、開始より後にしてください。',
    en: 'The end must come after the start.',
  }),
  'closesAt.order': forStaff({
    ja: '受付の終わりは、受付の始まりより後、セミナーの終了以前にしてください。',
    en: 'Registration must close after it opens, and not after the seminar ends.',
  }),
  'ways.required': forStaff({
    ja: 'オンラインか会場の、少なくともどちらかを決めてください。',
    en: 'Choose online, a venue, or both.',
  }),
  'venue.required': forStaff({ ja: '会場を選んでください。', en: 'Choose the venue.' }),
  'capacity.form': forStaff({
    ja: '定員は1以上の数にしてください。',
    en: 'The capacity is a number from 1.',
  }),
  'url.form': forStaff({
    ja: 'https:// で始まるアドレスを書いてください。',
    en: 'Write an address that starts with https://.',
  }),
  'archive.recording': forStaff({
    ja: '録画のアドレスを書くか、先にファイルをアップロードしてください。',
    en: 'Write the address of the recording, or upload the file first.',
  }),
  'organiser.name': forStaff({
    ja: '主催者の名前を書いてください。',
    en: 'Write the name of the organiser.',
  }),
  'fee.amount': forStaff({ ja: '金額を円で書いてください。', en: 'Write the amount in yen.' }),
  'question.choices': forStaff({
    ja: '選択肢は2つ以上書いてください。',
    en: 'Write at least two answers to choose from.',
  }),
  'pressContact.way': forStaff({
    ja: '報道関係の連絡先には、電話番号かメールアドレスを書いてください。',
    en: 'Give a telephone number or an e-mail address for the press.',
  }),
} as const satisfies Readonly<Record<string, Sentence>>;
