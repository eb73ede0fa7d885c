/**
 * Words that tell a bystander what a message is about. A person may have asked that none stands where it can
 * be seen: in a subject line, a sender's name, a file's name, the preview of a text. Written as they look
 * after `plain`: NFKC, lower case, katakana, without spaces between Japanese characters.
 */
const japanese = [
  'ハラスメント',
  'カスハラ',
  'パワハラ',
  'セクハラ',
  'マタハラ',
  'クレーマー',
  'クレーム',
  '相談',
  '苦情',
  '窓口',
  '被害',
  '迷惑行為',
  '嫌ガラセ',
  'イヤガラセ',
  '暴言',
  '暴力',
  '脅迫',
  '通報',
  '内部告発',
  '弁護士',
  '労働局',
  '労働相談',
];

const english = [
  'harass(?:ment|ed|ing|er)?',
  'consult(?:ation|ations|ing|ant)?',
  'counsel(?:l?ing|l?or)?',
  'complain(?:t|ts|ing)?',
  'grievance',
  'help ?desk',
  'hot ?line',
  'abus(?:e|ive)',
  'bully(?:ing)?',
  'victim',
  'violence',
  'threat(?:s|ened)?',
  'whistle ?blow(?:er|ing)?',
  'lawyer',
  'labou?r bureau',
  'bureau of labou?r',
];

const pattern = new RegExp(`${japanese.join('|')}|(?<![a-z])(?:${english.join('|')})(?![a-z])`);

/** The first word in this text that names the subject, as it stands there after normalisation; or null. */
export function tellingWord(text: string): string | null {
  return pattern.exec(plain(text))?.[0] ?? null;
}

/** Addresses are left out: a mail cannot do without its link, and whoever sees that has opened the mail. */
function plain(text: string): string {
  return text
    .replace(/https?:\/\/\S+|[\w.+-]+@[\w.-]+/g, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u3041-\u3096]/g, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) + 0x60))
    .replace(/(?<=[\u3041-\u9fff])[\s・_-]+(?=[\u3041-\u9fff])/g, '')
    .replace(/[\s_-]+/g, ' ');
}
