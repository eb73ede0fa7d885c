import { z } from '@hono/zod-openapi';
import { receiptSchema } from '#api/core/receipts/receipt.ts';

export { codeGroups, groups, parseReceiptNumber, reading } from '#api/core/receipts/receipt-number.ts';

/** Longer than any receipt file. */
const longestFile = 20_000;

export const verificationInput = z
  .object({
    receipt: z
      .string('receiptMissing')
      .min(1, 'receiptMissing')
      .max(longestFile, 'receiptTooLong')
      .openapi({ description: 'The whole file, or its block, or the bare token.' }),
  })
  .openapi('ReceiptToVerify');

export const verificationResult = z
  .object({
    genuine: z.boolean(),
    sentence: z.string(),
    /** Null unless genuine: what is not genuine is not repeated. */
    receipt: receiptSchema.nullable(),
  })
  .openapi('ReceiptVerification');

export const receiptKeyList = z
  .object({
    keys: z.array(
      z.object({
        id: z.string(),
        algorithm: z.literal('Ed25519'),
        publicKey: z.string().openapi({ description: '32 bytes, base64url.' }),
        firstUsedAt: z.string().openapi({ format: 'date-time' }),
        retiredAt: z.string().nullable().openapi({ format: 'date-time' }),
      }),
    ),
  })
  .openapi('ReceiptKeys');
