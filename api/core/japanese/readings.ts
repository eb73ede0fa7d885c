import { wordReadings } from '#api/core/japanese/word-readings.ts';

/** A piece of a text as it is written, and how its kanji are read aloud: `相談`, `そうだん`. Dates and numbers count. */
export type Piece = { text: string; reading: string | null; counts?: true };

const kanji = /[\p{Script=Han}々]/u;
/** A number, with or without commas. */
const digits = /^[0-9０-９]+(?:[,，][0-9０-９]{3})*/;

/** Days that are read otherwise than as a number with にち: `24日` is にじゅうよっか. */
const days: Readonly<Record<number, string>> = {
  1: 'ついたち',
  2: 'ふつか',
  3: 'みっか',
  4: 'よっか',
  5: 'いつか',
  6: 'むいか',
  7: 'なのか',
  8: 'ようか',
  9: 'ここのか',
  10: 'とおか',
  14: 'じゅうよっか',
  20: 'はつか',
  24: 'にじゅうよっか',
};

const weekdays: Readonly<Record<string, string>> = {
  月: 'げつ',
  火: 'か',
  水: 'すい',
  木: 'もく',
  金: 'きん',
  土: 'ど',
  日: 'にち',
};

/** What follows a number and is read otherwise than alone. */
const counters: Readonly<Record<string, string>> = {
  年: 'ねん',
  年度: 'ねんど',
  年間: 'ねんかん',
  日間: 'にちかん',
  か月間: 'かげつかん',
  月: 'がつ',
  日: 'にち',
  時: 'じ',
  時間: 'じかん',
  人: 'にん',
  人以上: 'にんいじょう',
  回: 'かい',
  回目: 'かいめ',
  件: 'けん',
  円: 'えん',
  字: 'じ',
  番: 'ばん',
  番目: 'ばんめ',
  週間: 'しゅうかん',
  営業日: 'えいぎょうび',
  条: 'じょう',
  項: 'こう',
  号: 'ごう',
  階: 'かい',
  度: 'ど',
  桁: 'けた',
  歳: 'さい',
  秒: 'びょう',
  万: 'まん',
  問: 'もん',
  名: 'めい',
  枚: 'まい',
  種類: 'しゅるい',
  文字: 'もじ',
};
const longestCounter = Math.max(...Object.keys(counters).map((word) => word.length));

type Dictionary = { words: ReadonlyMap<string, readonly Piece[]>; longest: number };
const dictionary: Dictionary = read(wordReadings);

/**
 * A text in pieces, in its order: kanji with their reading in hiragana where the house knows it, and everything else
 * as it stands. Put together again, the pieces are the text. The longest known word wins.
 */
export function readAloud(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const found = counted(text, at) ?? known(text, at) ?? [{ text: text[at] ?? '', reading: null }];
    for (const piece of found) append(pieces, piece);
    at += found.reduce((length, piece) => length + piece.text.length, 0);
  }
  const sure: Piece[] = [];
  for (const [place, piece] of pieces.entries())
    append(sure, isPartOfAnother(pieces, place) ? plain(piece.text) : piece);
  return sure;
}

/** Words of one kanji that are read so where they stand alone, and otherwise inside a longer word: 数 and 会員数. */
const alone = new Set('人数日時月方間中上下前後外物所手口心声話金水国店家力文都県市区町村');

const isPartOfAnother = (pieces: readonly Piece[], place: number): boolean =>
  isPartOfUnknown(pieces, place) ||
  endsLonger(pieces, place) ||
  (alone.has(pieces[place]?.text ?? '') && endsLonger(pieces, place + 1));

/** Such a kanji straight behind another word, as 数 behind 件. What counts is none: 30分前 has its 前. */
function endsLonger(pieces: readonly Piece[], place: number): boolean {
  const [before, piece] = [pieces[place - 1], pieces[place]];
  if (!piece || piece.reading === null || !alone.has(piece.text)) return false;
  return (
    before !== undefined && before.reading !== null && !before.counts && kanji.test(before.text.at(-1) ?? '')
  );
}

/** 中 beside a kanji the house cannot read is most likely part of a name (田中), and then read otherwise. */
function isPartOfUnknown(pieces: readonly Piece[], place: number): boolean {
  const [before, after] = [pieces[place - 1], pieces[place + 1]];
  return (
    (before?.reading === null && kanji.test(before.text.at(-1) ?? '')) ||
    (after?.reading === null && kanji.test(after.text[0] ?? ''))
  );
}

/**
 * The text with each word's reading in brackets where it is met first, for mails, which have no ruby. Dates and numbers
 * stay as they are: `24日（にじゅうよっか）（火（か））` would be harder to read than without.
 */
export function withReadings(text: string): string {
  const met = new Set<string>();
  return readAloud(text)
    .map(({ text: written, reading, counts }) => {
      if (reading === null || counts || met.has(written)) return written;
      met.add(written);
      return `${written}（${reading}）`;
    })
    .join('');
}

/** The runs of kanji in a text whose reading the house does not know. */
export function unreadable(text: string): string[] {
  return readAloud(text).flatMap(({ text: written, reading }) =>
    reading === null ? (written.match(/[\p{Script=Han}々]+/gu) ?? []) : [],
  );
}

/** Neighbours without a reading are one piece. */
function append(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (piece.reading === null && last?.reading === null) last.text += piece.text;
  else pieces.push({ ...piece });
}

const counted = (text: string, at: number): Piece[] | null =>
  numbered(text, at)?.map((piece) =>
    piece.reading === null ? piece : { ...piece, counts: true as const },
  ) ?? null;

/** Digits with what counts them, and the weekday in brackets behind a date. */
function numbered(text: string, at: number): Piece[] | null {
  const weekday = /^（([月火水木金土日])(?=[）・])/u.exec(text.slice(at, at + 3))?.[1];
  if (weekday) return [plain('（'), { text: weekday, reading: weekdays[weekday] ?? null }];
  const number = digits.exec(text.slice(at, at + 12))?.[0];
  if (!number || digits.test(text[at - 1] ?? '')) return null;
  const after = text.slice(at + number.length, at + number.length + longestCounter);
  const value = Number(number.normalize('NFKC').replaceAll(',', ''));
  if (after.startsWith('日間') && days[value])
    return [{ text: `${number}日間`, reading: `${value === 1 ? 'いちにち' : days[value]}かん` }];
  if (after.startsWith('日') && days[value]) {
    const ofMonth = text[at - 1] === '月';
    const reading = value === 1 && !ofMonth ? 'いちにち' : (days[value] ?? null);
    return [{ text: `${number}日`, reading }];
  }
  if (after.startsWith('人') && (value === 1 || value === 2) && !/^人[以目]/.test(after))
    return [{ text: `${number}人`, reading: value === 1 ? 'ひとり' : 'ふたり' }];
  const minutes = /^分間|^分(?!の[0-9０-９])/.exec(after)?.[0];
  if (minutes) {
    const reading = value > 0 && /[013468]$/.test(`${value}`) ? 'ぷん' : 'ふん';
    return [plain(number), { text: minutes, reading: minutes === '分' ? reading : `${reading}かん` }];
  }
  for (let length = Math.min(longestCounter, after.length); length > 0; length -= 1) {
    const reading = counters[after.slice(0, length)];
    if (reading) return [plain(number), { text: after.slice(0, length), reading }];
  }
  return [plain(number)];
}

function known(text: string, at: number): readonly Piece[] | null {
  for (let length = Math.min(dictionary.longest, text.length - at); length > 0; length -= 1) {
    const pieces = dictionary.words.get(text.slice(at, at + length));
    if (pieces) return pieces;
  }
  return null;
}

const plain = (text: string): Piece => ({ text, reading: null });

function read(list: string): Dictionary {
  const words = new Map<string, readonly Piece[]>();
  for (const entry of list.trim().split(/\s/)) {
    const [written = '', reading = ''] = entry.split('=');
    words.set(written, aligned(written, reading));
  }
  return { words, longest: Math.max(...[...words.keys()].map((word) => word.length)) };
}

/**
 * The reading of a word laid over its kanji: `申し込み`, `もうしこみ` → 申/もう し 込/こ み.
 * Throws RangeError when the kana of the word are not those of its reading.
 */
function aligned(written: string, reading: string): Piece[] {
  const runs = written.match(/[\p{Script=Han}々]+|[^\p{Script=Han}々]+/gu) ?? [];
  const pattern = runs.map((run) => (kanji.test(run) ? '(.+?)' : RegExp.escape(run))).join('');
  const found = new RegExp(`^${pattern}$`, 'u').exec(reading);
  if (!found) throw new RangeError(`"${reading}" is not how "${written}" is read.`);
  let group = 0;
  return runs.map((run) => ({ text: run, reading: kanji.test(run) ? (found[++group] ?? null) : null }));
}
