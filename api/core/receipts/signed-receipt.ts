import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { Sentence, StaffSentence } from '#api/core/language.ts';
import { canonicalJson, type Receipt, readablePart, receiptSchema } from '#api/core/receipts/receipt.ts';
import type { NamedKey, Secrets } from '#api/core/secrets.ts';

const begin = '-----BEGIN MADOGUCHI RECEIPT-----';
const end = '-----END MADOGUCHI RECEIPT-----';
const longestText = 20_000;
/** What stands before a 32-byte Ed25519 seed in PKCS #8, and before a 32-byte public key in SPKI (RFC 8410). */
const seedHeader = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicHeader = Buffer.from('302a300506032b6570032100', 'hex');

export type ReceiptFacts = {
  receiptNumber: string;
  receivedAt: Temporal.Instant;
  /** Of the office: the receipt tells the time as the office's clock showed it. */
  timeZone: string;
  contentHash: Uint8Array;
  contentSalt: Uint8Array;
  promises: readonly { kind: string; earliestOn: string | null; dueOn: string }[];
  office: StaffSentence;
  /** The public address of this office, without a slash at the end. */
  baseUrl: string;
};

export type SignedReceipt = {
  receipt: Receipt;
  /** The file to save: a part to read and a block to verify. */
  text: string;
  /** The block alone, for a link or a field: signed JSON and signature (Ed25519), base64url, joined by a dot. */
  token: string;
};

/** The same facts under the same key always make the same receipt, so it need not be stored. */
export function signReceipt(secrets: Secrets, facts: ReceiptFacts): SignedReceipt {
  const [key] = secrets.signingKeys;
  const receivedAt = facts.receivedAt.toZonedDateTimeISO(facts.timeZone);
  const receipt: Receipt = {
    version: 1,
    receiptNumber: facts.receiptNumber,
    receivedAt: receivedAt.toString({ timeZoneName: 'never', smallestUnit: 'second' }),
    contentHash: Buffer.from(facts.contentHash).toString('hex'),
    contentSalt: Buffer.from(facts.contentSalt).toString('hex'),
    promises: facts.promises.map(({ kind, earliestOn, dueOn }) => ({ kind, earliestOn, dueOn })),
    office: facts.office,
    verifyAt: `${facts.baseUrl}/ja/receipt/verify`,
    keyId: key.id,
  };
  const said = Buffer.from(canonicalJson(receipt), 'utf8');
  const signature = sign(null, said, privateKeyOf(key));
  const token = `${said.toString('base64url')}.${signature.toString('base64url')}`;
  return { receipt, text: fileOf(receipt, token), token };
}

/** The raw 32-byte public half of a signing key. */
export function publicKeyOf(key: NamedKey): Buffer {
  return createPublicKey(privateKeyOf(key)).export({ format: 'der', type: 'spki' }).subarray(-32);
}

export type Verification = { genuine: true; receipt: Receipt } | { genuine: false; because: Sentence };

/**
 * Whether a file, its block or the bare token is a receipt of this office, unchanged to the byte. Needs only
 * the public keys (32 bytes each, by id), so it works for every key the office ever signed with. Line ends
 * and space around the text do not matter; in the part for people every other character does.
 */
export function verifyReceipt(publicKeys: ReadonlyMap<string, Uint8Array>, text: string): Verification {
  const given = text
    .slice(0, longestText)
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .trim();
  const token = tokenIn(given);
  const [body = '', signature = '', ...rest] = token.split('.');
  const said = exactBytes(body);
  const signed = exactBytes(signature);
  if (!said || !signed || rest.length > 0) return { genuine: false, because: sentences.noReceipt };
  const receipt = readReceipt(said);
  if (!receipt) return { genuine: false, because: sentences.noReceipt };
  const publicKey = publicKeys.get(receipt.keyId);
  if (!publicKey) return { genuine: false, because: sentences.unknownKey };
  if (!verify(null, said, publicKeyObject(publicKey), signed))
    return { genuine: false, because: sentences.changed };
  const known = [token, blockOf(token), fileOf(receipt, token).trim()];
  if (!known.includes(given)) return { genuine: false, because: sentences.readablePartChanged };
  return { genuine: true, receipt };
}

function fileOf(receipt: Receipt, token: string): string {
  return `${readablePart(receipt)}\n\n${blockOf(token)}\n`;
}

function blockOf(token: string): string {
  return [begin, ...(token.match(/.{1,64}/g) ?? []), end].join('\n');
}

function tokenIn(given: string): string {
  const from = given.indexOf(begin);
  if (from < 0) return given;
  return given
    .slice(from + begin.length)
    .replace(end, '')
    .replaceAll('\n', '');
}

/** The bytes of a base64url text; null for any but the one text that these bytes have. */
function exactBytes(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.length > 0 && bytes.toString('base64url') === text ? bytes : null;
}

function readReceipt(said: Buffer): Receipt | null {
  try {
    return receiptSchema.safeParse(JSON.parse(said.toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
}

function privateKeyOf(key: NamedKey): KeyObject {
  return createPrivateKey({ key: Buffer.concat([seedHeader, key.bytes]), format: 'der', type: 'pkcs8' });
}

function publicKeyObject(raw: Uint8Array): KeyObject {
  return createPublicKey({ key: Buffer.concat([publicHeader, raw]), format: 'der', type: 'spki' });
}

const sentences = {
  noReceipt: {
    ja: '控えとして読み取れませんでした。ファイルの中身を、最初から最後までそのまま貼り付けてください。',
    en: 'This could not be read as a receipt. Please paste the whole file, from its first to its last line.',
    easy: '受付の証明として読むことができませんでした。ファイルの中の文字を、最初から最後まで、そのままコピーして入れてください。',
  },
  unknownKey: {
    ja: 'この窓口が使ったことのない鍵で署名されています。この窓口の控えではありません。',
    en: 'This was signed with a key that this desk never used. It is not a receipt of this desk.',
    easy: 'この窓口が使ったことのないかぎで署名してあります。この窓口の受付の証明ではありません。',
  },
  changed: {
    ja: '署名が合いません。この控えは、発行されたあとに変わっています。',
    en: 'The signature does not fit: this receipt was changed after it was issued.',
    easy: '署名が合いません。この受付の証明は、窓口が出したあとに変わっています。',
  },
  readablePartChanged: {
    ja: '署名は本物ですが、その上に書かれている文字が、発行されたものと違います。書かれている内容を信用しないでください。',
    en: 'The signature is genuine, but the text written above it is not what was issued. Do not rely on that text.',
    easy: '署名は本物です。でも、その上に書いてある文字は、窓口が出したものとちがいます。その文字を信じないでください。',
  },
} satisfies Record<string, Sentence>;
