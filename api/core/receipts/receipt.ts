import { z } from '@hono/zod-openapi';

const day = z.iso.date();

/**
 * What a signed receipt says, version 1. `receivedAt` is RFC 3339 with the office's offset. `contentHash`
 * (SHA-256, hexadecimal) vouches for the words without holding them: whoever has the words and `contentSalt`
 * can compute it again. `promises` are the days as they were told.
 */
export const receiptSchema = z
  .strictObject({
    version: z.literal(1),
    receiptNumber: z.string().openapi({ example: 'C-7K4M2P93H' }),
    receivedAt: z.iso.datetime({ offset: true }).openapi({ example: '2026-11-24T22:41:00+09:00' }),
    contentHash: z.hex(),
    contentSalt: z.hex(),
    promises: z.array(z.strictObject({ kind: z.string(), earliestOn: day.nullable(), dueOn: day })),
    office: z.strictObject({ ja: z.string(), en: z.string() }),
    verifyAt: z.string().openapi({ description: 'The page that verifies this receipt.' }),
    keyId: z.string(),
  })
  .openapi('Receipt');
export type Receipt = z.infer<typeof receiptSchema>;

/** One text for one receipt: names in alphabetical order, no spaces (as RFC 8785 has it for these types). */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/**
 * The part of the file that people read. It is not signed itself, but verification writes it anew from what
 * is signed and compares: that is why the wording of version 1 must never change. A new wording is a new
 * version.
 */
export function readablePart(receipt: Receipt): string {
  const [day = '', time = ''] = receipt.receivedAt.split('T');
  const promises = receipt.promises.map((promise) => {
    const kind = kindsInWords.get(promise.kind) ?? promise.kind;
    const from = promise.earliestOn ? `${withWeekday(promise.earliestOn)} ～ ` : '';
    return `${kind}: ${from}${withWeekday(promise.dueOn)}`;
  });
  return [
    '受付の控え / Receipt',
    '',
    `窓口 / Desk: ${receipt.office.ja} / ${receipt.office.en}`,
    `受付番号 / Receipt number: ${receipt.receiptNumber}`,
    `受付日時 / Received: ${withWeekday(day)} ${time.replace(/([+-]\d\d:\d\d|Z)$/, ' ($1)')}`,
    ...promises,
    `内容の指紋 / Fingerprint of the content (SHA-256): ${receipt.contentHash}`,
    '',
    'この控えが本物かどうかは、次のページで誰でも確かめられます。',
    'Anybody can verify this receipt on this page:',
    receipt.verifyAt,
  ].join('\n');
}

/** In words of version 1, as they were first signed. */
const kindsInWords = new Map([
  ['answer', '回答の約束 / Answer promised'],
  ['contact', '面談の日程をご連絡する約束 / Contact about the interview promised'],
  [
    'decision_if_interviewed_by_then',
    '上の期日に面談を行った場合の、派遣の決定 / Decision, if the interview is held by the date above',
  ],
]);

const weekdays = ['月 Mon', '火 Tue', '水 Wed', '木 Thu', '金 Fri', '土 Sat', '日 Sun'];

function withWeekday(text: string): string {
  return `${text} (${weekdays[Temporal.PlainDate.from(text).dayOfWeek - 1]})`;
}
