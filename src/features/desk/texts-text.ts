import type { StaffTexts } from '../../language.ts';

/** The answer texts: what an answer may begin with. */
export const textsText = {
  title: { ja: '回答文', en: 'Answer texts' },
  lead: {
    ja: '回答の書き出しに使う文です。「{{」と「}}」のあいだは、相談ごとに書き直すところです。書き直すまで送れません。',
    en: 'StaffTexts an answer may begin with. What stands between "{{" and "}}" is written anew for each case; until then the answer cannot be sent.',
  },
  none: { ja: 'まだありません。', en: 'None yet.' },
  name: { ja: '題', en: 'Title' },
  nameSupport: { ja: '窓口の中だけで使います。', en: 'Only seen at the desk.' },
  language: { ja: '言語', en: 'Language' },
  body: { ja: '文', en: 'Text' },
  add: { ja: '回答文を加える', en: 'Add a text' },
  change: { ja: 'この回答文を直す', en: 'Change this text' },
  save: { ja: 'この内容で保存する', en: 'Save this' },
  remove: { ja: 'この回答文を消す', en: 'Remove this text' },
  removeMeans: {
    ja: '送った回答はそのまま残ります。',
    en: 'Answers already sent stay as they are.',
  },
  readOnly: {
    ja: '回答文を直すのは、コーディネーターと管理者です。',
    en: 'Coordinators and administrators change these texts.',
  },
  done: {
    ja: (what: string) =>
      ({ add: '回答文を加えました。', change: '回答文を直しました。', remove: '回答文を消しました。' })[
        what
      ] ?? '',
    en: (what: string) =>
      ({ add: 'The text was added.', change: 'The text was changed.', remove: 'The text was removed.' })[
        what
      ] ?? '',
  },
} satisfies StaffTexts;
