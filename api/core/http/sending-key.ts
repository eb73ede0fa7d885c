import type { Sentence } from '#api/core/language.ts';

/** A key made by the sender, the same for every try at one sending: 22 to 128 URL-safe characters. */
export const sendingKeyForm = /^[A-Za-z0-9_-]{22,128}$/;

/** What is said of a key in another form: only programs of others ever send one. */
export const sendingKeyWrong: Sentence = {
  ja: '送信の鍵は、英数字と「-」「_」で22字から128字にしてください。',
  en: 'The sending key has 22 to 128 letters, digits, "-" or "_".',
  easy: '送るためのかぎは、英字と数字と「-」「_」で、22字から128字にしてください。',
};
