import type { Language, Said, Texts } from '../../language.ts';
import type { Paper } from './paper.ts';

export const recordText = {
  description: {
    ja: 'いつ、どこで、だれが、何を言い何をしたか。起きたことを順に書き留め、印刷するかWord形式で受け取れます。',
    en: 'When, where, who, what was said and done. Write it down in order; print it or get a Word file.',
    easy: 'いつ、どこで、だれが、何を言って、何をしたか。起きたことを順に書きます。印刷するか、Wordのファイルをもらうことができます。',
  },
  stays: {
    ja: '書いたことは、この端末から出ません。この窓口にも送られません。',
    en: 'What you write stays on this device. It is not sent to this office either.',
    easy: '書いたことは、あなたのスマホやパソコンから外に出ません。この窓口にも送られません。',
  },
  lost: {
    ja: '画面を閉じると消えます。終わったら、印刷するか、Word形式で受け取ってください。',
    en: 'It is gone when you close the page. Print it or save it as a Word file when you have finished.',
    easy: 'ページを閉じると消えます。書き終わったら、印刷するか、Wordのファイルをもらってください。',
  },
  byHand: {
    ja: 'この用紙を印刷して、手で書き込めます。',
    en: 'You can print this sheet and fill it in by hand.',
    easy: 'この紙を印刷して、手で書くこともできます。',
  },
  emptyFile: {
    ja: '空の用紙をWord形式で受け取る',
    en: 'Get the empty sheet as a Word file',
    easy: '何も書いていないWordのファイルをもらう',
  },
  sheet: { ja: '起きたことの記録', en: 'Record of what happened', easy: '起きたことの記録' },
  write: { ja: '書く', en: 'Write', easy: '書く' },
  preview: { ja: '書いた用紙', en: 'Your sheet', easy: '書いた紙' },
  advice: {
    ja: '見たこと、聞いたことを、そのまま書きます。思ったことは分けます。相手の名前が分からなければ「不明」で足ります。',
    en: 'Write what you saw and heard as it was, apart from what you thought. If you do not know a name, "unknown" will do.',
    easy: '見たこと、聞いたことを、そのまま書きます。思ったことは分けて書きます。相手の名前がわからないときは「わからない」と書いてください。',
  },
} satisfies Texts;

type RecordField = {
  id: string;
  name: Said;
  support?: Said;
  type: 'text' | 'long';
};

/** In the order in which the guide on records asks for them. */
export const recordFields: readonly RecordField[] = [
  {
    id: 'day',
    name: { ja: '起きた日', en: 'Date', easy: '起きた日' },
    support: {
      ja: '例：2026年11月22日（日）',
      en: 'For example: Sun 22 Nov 2026',
      easy: '例：2026年11月22日（日）',
    },
    type: 'text',
  },
  {
    id: 'time',
    name: { ja: '始まりと終わりの時刻', en: 'From when until when', easy: '始まった時間と終わった時間' },
    support: {
      ja: 'だいたいでかまいません。例：14時10分ごろから15時',
      en: 'Roughly will do. For example: about 14:10 to 15:00',
      easy: 'だいたいでいいです。例：14時10分ごろから15時',
    },
    type: 'text',
  },
  {
    id: 'place',
    name: { ja: '場所', en: 'Where', easy: '場所' },
    support: {
      ja: '店、電話、メール、SNSなど',
      en: 'Shop, telephone, mail, social media',
      easy: '店、電話、メール、SNSなど',
    },
    type: 'text',
  },
  {
    id: 'who',
    name: { ja: '相手', en: 'Who', easy: '相手' },
    support: {
      ja: '名前、または見た目や声の特徴',
      en: 'Name, or features',
      easy: '名前、または、顔や服や声がどんなだったか',
    },
    type: 'text',
  },
  {
    id: 'said',
    name: { ja: '相手が言ったこと', en: 'What they said', easy: '相手が言ったこと' },
    support: { ja: '言葉のまま', en: 'In their own words', easy: '言った言葉をそのまま' },
    type: 'long',
  },
  { id: 'done', name: { ja: '相手がしたこと', en: 'What they did', easy: '相手がしたこと' }, type: 'long' },
  {
    id: 'response',
    name: { ja: 'こちらの対応', en: 'How you responded', easy: '自分たちがしたこと' },
    support: {
      ja: '言ったこと、したこと、代わった人',
      en: 'What you said and did, who took over',
      easy: '言ったこと、したこと、かわった人',
    },
    type: 'long',
  },
  { id: 'witnesses', name: { ja: '見ていた人', en: 'Witnesses', easy: '見ていた人' }, type: 'text' },
  {
    id: 'evidence',
    name: { ja: '残っているもの', en: 'Evidence', easy: '残っているもの（証拠）' },
    support: {
      ja: '録音、映像、メール、写真、けがの診断書など',
      en: 'Recordings, video, mails, photographs, a medical certificate',
      easy: '録音、ビデオ、メール、写真、けがの診断書（医者が書いた紙）など',
    },
    type: 'long',
  },
  {
    id: 'after',
    name: { ja: 'そのあと', en: 'Afterwards', easy: 'そのあと' },
    support: {
      ja: '知らせた人と時刻、体と心の調子',
      en: 'Whom you told and when, how you feel',
      easy: '知らせた人と時間、体と心の様子',
    },
    type: 'long',
  },
  { id: 'writer', name: { ja: '書いた人と日付', en: 'Written by, on', easy: '書いた人と日' }, type: 'text' },
];

/** The sheet with these values; without any, to be filled in by hand. */
export function recordPaper(language: Language, values: Readonly<Record<string, string>> = {}): Paper {
  const rows = recordFields.map(({ id, name, type }) => ({
    id,
    name: name[language],
    value: values[id] ?? '',
    tall: type === 'long',
  }));
  return { language, title: recordText.sheet[language], blocks: [{ kind: 'fields', rows }] };
}
