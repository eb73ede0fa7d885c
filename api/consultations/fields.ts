import { sendingKeyWrong } from '#api/core/http/sending-key.ts';
import type { Sentence } from '#api/core/language.ts';
import { receiptSentences } from '#api/core/receipts/sentences.ts';

/** Published limits of the form. The story's limit is what a person reads in ten minutes. */
export const limits = { storyCharacters: 4000, nameCharacters: 100 } as const;

/** What is said at a field. Each sentence says what to do; the schemas name them by their key. */
export const fieldSentences = {
  'requesterType.required': {
    ja: '「あなたの立場」を選んでください。',
    en: 'Choose which describes you.',
    easy: '「あなたはどの人ですか」をえらんでください。',
  },
  'story.required': {
    ja: '「相談したいこと」を書いてください。わかることだけで足ります。',
    en: 'Write what you would like to ask about. What you know is enough.',
    easy: '「相談したいこと」を書いてください。わかることだけでいいです。',
  },
  'story.tooLong': {
    ja: '「相談したいこと」は4,000字までです。続きは、受け付けたあとに書き足せます。',
    en: 'Keep your text to 4,000 characters. You can add the rest after it was received.',
    easy: '「相談したいこと」は4,000字までです。続きは、窓口が受け付けたあとに書き足すことができます。',
  },
  'message.required': {
    ja: '書き足すことを書いてください。',
    en: 'Write what you would like to add.',
    easy: '書き足すことを書いてください。',
  },
  'message.tooLong': {
    ja: '一度に送れるのは4,000字までです。分けて送ってください。',
    en: 'One message holds up to 4,000 characters. Please send it in parts.',
    easy: '一度に送ることができるのは4,000字までです。分けて送ってください。',
  },
  'nameChoice.required': {
    ja: 'お名前を書くか、書かないかを選んでください。',
    en: 'Choose whether to give your name.',
    easy: '名前を書くか、書かないかをえらんでください。',
  },
  'name.required': {
    ja: 'お名前を書いてください。書かないときは「書かない（匿名）」を選んでください。',
    en: 'Write your name, or choose to stay anonymous.',
    easy: '名前を書いてください。書かないときは「名前を書かない」をえらんでください。',
  },
  'name.tooLong': {
    ja: 'お名前は100字までで書いてください。',
    en: 'Keep the name to 100 characters.',
    easy: '名前は100字までで書いてください。',
  },
  'nameKana.form': {
    ja: 'ふりがなは、かなで書いてください。わからないときは空けておけます。',
    en: 'Write the reading in kana, or leave it empty.',
    easy: 'ふりがなは、ひらがなかカタカナで書いてください。わからないときは、書かなくてもいいです。',
  },
  'replyBy.required': {
    ja: '「回答の知らせ方」を選んでください。',
    en: 'Choose how you want to learn of the answer.',
    easy: '「返事の知らせ方」をえらんでください。',
  },
  'email.required': {
    ja: 'メールアドレスを書いてください。例）taro@example.jp',
    en: 'Write your e-mail address. Example: taro@example.jp',
    easy: 'メールアドレスを書いてください。例）taro@example.jp',
  },
  'telephone.required': {
    ja: '電話番号を書いてください。例）090-0000-0000',
    en: 'Write your telephone number. Example: 090-0000-0000',
    easy: '電話番号を書いてください。例）090-0000-0000',
  },
  'telephone.form': {
    ja: '電話番号の数字の数を確かめてください。市外局番から10桁か11桁です。',
    en: 'Check the number of digits: 10 or 11, with the area code.',
    easy: '電話番号の数字の数を確かめてください。最初の0から数えて、10か11の数字です。',
  },
  'hours.form': {
    ja: '時刻は「18:00」の形で書いてください。',
    en: 'Write times like 18:00.',
    easy: '時間は「18:00」のように書いてください。',
  },
  'hours.both': {
    ja: '連絡してよい時間は、はじまりと終わりの両方を選んでください。',
    en: 'Choose both the start and the end of the hours.',
    easy: '連絡してもいい時間は、始まりと終わりの両方をえらんでください。',
  },
  'hours.same': {
    ja: 'はじまりと終わりが同じ時刻です。終わりを直してください。',
    en: 'The hours start and end at the same time. Correct the end.',
    easy: '始まりと終わりが同じ時間です。終わりをなおしてください。',
  },
  'receiptNumber.required': receiptSentences.numberRequired,
  'secretCode.required': receiptSentences.codeRequired,
  'sendingKey.form': sendingKeyWrong,
} as const satisfies Readonly<Record<string, Sentence>>;
