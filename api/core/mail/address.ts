import type { Sentence } from '#api/core/language.ts';

export type ReadAddress =
  | { ok: true; address: string; warning?: Sentence }
  | { ok: false; because: Sentence };

/** RFC 5321, 4.5.3.1: no server has to take more. */
const longestLocalPart = 64;
const longestAddress = 254;

const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
const anySpace = /\s/u;
const control = /[\p{Cc}\u2028\u2029]/u;
const localCharacters = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+$/;
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * An e-mail address as typed. What can be converted is converted (full width, the Japanese full stop, every
 * hyphen); what cannot be delivered is refused with what is wrong with it. Addresses that docomo and au gave
 * out against RFC 5322 (`taro..@`, `.taro@`, `taro.@`) are taken with a warning: they belong to people, and
 * other systems lose their mail. Line breaks and control characters are refused wherever they stand, because
 * an address goes into a mail's header.
 */
export function readAddress(typed: string): ReadAddress {
  if (control.test(typed)) return no(sentences.control);
  const text = typed
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/[。｡]/g, '.')
    .replace(/[‐‑‒–—―−]/g, '-')
    .trim();
  if (text === '') return no(sentences.empty);
  if (anySpace.test(text)) return no(sentences.space);
  const ats = text.split('@').length - 1;
  if (ats === 0) return no(sentences.noAt);
  if (ats > 1) return no(sentences.manyAts);
  const [local = '', domainTyped = ''] = text.split('@');
  if (local === '') return no(sentences.nothingBefore);
  if (domainTyped === '') return no(sentences.nothingAfter);
  const wrong = [...local].find((character) => !localCharacters.test(character));
  if (wrong) return no(wrongCharacter(wrong));
  const domain = readDomain(domainTyped);
  if (typeof domain !== 'string') return no(domain);
  const address = `${local}@${domain}`;
  if (local.length > longestLocalPart || address.length > longestAddress) return no(sentences.long);
  const warning = warningFor(local);
  return warning ? { ok: true, address, warning } : { ok: true, address };
}

function readDomain(typed: string): string | Sentence {
  if (typed.includes(',')) return sentences.comma;
  if (/^\.|\.$|\.\./.test(typed)) return sentences.domainDots;
  if (!typed.includes('.')) return sentences.noDot;
  const ascii = toAscii(typed);
  const labels = ascii?.split('.') ?? [];
  const top = labels.at(-1) ?? '';
  if (!ascii || !labels.every((one) => label.test(one)) || !/^(?:[a-z]{2,}|xn--.+)$/.test(top))
    return sentences.domain;
  return ascii;
}

/** The form that mail servers know: lower case, and 日本語.jp as xn--wgv71a119e.jp. */
function toAscii(domain: string): string | null {
  // The URL parser would read these as the start of a path, a port and so on.
  if (/[^\p{L}\p{N}\p{M}.-]/u.test(domain)) return null;
  return URL.parse(`http://${domain}/`)?.hostname ?? null;
}

function warningFor(local: string): Sentence | null {
  return /^\.|\.$|\.\./.test(local) ? sentences.oldCarrier : null;
}

/** How the address is shown where somebody else may look: `h*****@example.jp`. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 1) return '*****';
  return `${[...address][0]}*****${address.slice(at)}`;
}

const no = (because: Sentence): ReadAddress => ({ ok: false, because });

const wrongCharacter = (character: string): Sentence => ({
  ja: `「@」の前に、メールアドレスに使えない文字「${character}」があります。`,
  en: `There is a character before the "@" that an e-mail address cannot have: "${character}".`,
  easy: `「@」の前に、メールアドレスに使うことができない文字「${character}」があります。`,
});

const sentences = {
  empty: {
    ja: 'メールアドレスを入力してください。例）taro@example.jp',
    en: 'Please enter an e-mail address, for example taro@example.jp.',
    easy: 'メールアドレスを書いてください。例）taro@example.jp',
  },
  noAt: {
    ja: 'メールアドレスに「@」がありません。例）taro@example.jp',
    en: 'The e-mail address has no "@". Example: taro@example.jp',
    easy: 'メールアドレスに「@」がありません。例）taro@example.jp',
  },
  manyAts: {
    ja: 'メールアドレスに「@」が2つ以上あります。アドレスを1つだけ入力してください。',
    en: 'The e-mail address has more than one "@". Please enter one address only.',
    easy: 'メールアドレスに「@」が2つ以上あります。アドレスを1つだけ書いてください。',
  },
  space: {
    ja: 'メールアドレスの途中に空白があります。空白を消してください。',
    en: 'There is a space inside the e-mail address. Please remove it.',
    easy: 'メールアドレスの中にスペースがあります。スペースを消してください。',
  },
  control: {
    ja: 'メールアドレスに改行など見えない文字が入っています。入力し直してください。',
    en: 'The e-mail address holds a line break or another invisible character. Please type it again.',
    easy: 'メールアドレスに、見えない文字が入っています。もう一度書いてください。',
  },
  nothingBefore: {
    ja: '「@」の前に何もありません。例）taro@example.jp',
    en: 'There is nothing before the "@". Example: taro@example.jp',
    easy: '「@」の前に何もありません。例）taro@example.jp',
  },
  nothingAfter: {
    ja: '「@」の後に何もありません。例）taro@example.jp',
    en: 'There is nothing after the "@". Example: taro@example.jp',
    easy: '「@」の後に何もありません。例）taro@example.jp',
  },
  comma: {
    ja: '「@」の後に「,」（カンマ）があります。「.」（ピリオド）ではありませんか。アドレスは1つだけ入力してください。',
    en: 'There is a comma after the "@". Should it be a full stop? Please enter one address only.',
    easy: '「@」の後に「,」（カンマ）があります。「.」（点）ではありませんか。アドレスは1つだけ書いてください。',
  },
  noDot: {
    ja: '「@」の後に「.」がありません。「example.jp」のように入力してください。',
    en: 'There is no full stop after the "@". It should look like "example.jp".',
    easy: '「@」の後に「.」がありません。「example.jp」のように書いてください。',
  },
  domainDots: {
    ja: '「@」の後の「.」の位置が正しくありません。「example.jp」のように入力してください。',
    en: 'A full stop after the "@" is in the wrong place. It should look like "example.jp".',
    easy: '「@」の後の「.」の場所が正しくありません。「example.jp」のように書いてください。',
  },
  domain: {
    ja: '「@」の後に、使えない文字や並びがあります。「example.jp」のように入力してください。',
    en: 'What stands after the "@" cannot be right. It should look like "example.jp".',
    easy: '「@」の後に、使うことができない文字があるか、文字の順番がちがいます。「example.jp」のように書いてください。',
  },
  long: {
    ja: 'メールアドレスが長すぎます。もう一度ご確認ください。',
    en: 'The e-mail address is too long. Please check it again.',
    easy: 'メールアドレスが長すぎます。もう一度確かめてください。',
  },
  oldCarrier: {
    ja: '「.」が続いているか、「@」のすぐ前か先頭にあります。このまま送れますが、届かないことがあります。ほかのアドレスがあれば、そちらをおすすめします。',
    en: 'A full stop is doubled, comes first, or stands right before the "@". You can use this address, but mail to it may not arrive. If you have another one, we suggest that one.',
    easy: '「.」が続いているか、「@」のすぐ前か、一番前にあります。このまま送ることはできますが、届かないことがあります。ほかのアドレスがあれば、そのアドレスを使ってください。',
  },
} satisfies Record<string, Sentence>;
