import { createRoute } from '@hono/zod-openapi';
import { stayWithin } from '#api/core/http/limits.ts';
import { jsonAnswer, jsonBody } from '#api/core/http/openapi.ts';
import { problems } from '#api/core/http/problems.ts';
import { contextOf } from '#api/core/http/request.ts';
import { createRouter } from '#api/core/http/router.ts';
import { receiptKeyList, verificationInput, verificationResult } from '#api/core/receipts/contract.ts';
import { publicKeysById, receiptKeys } from '#api/core/receipts/receipt-keys.ts';
import { verifyReceipt } from '#api/core/receipts/signed-receipt.ts';

const sentences = {
  receiptMissing: {
    ja: '控えのファイルの中身を貼り付けてください。',
    en: 'Please paste the content of the receipt file.',
    easy: '受付の証明のファイルの中の文字を、コピーして入れてください。',
  },
  receiptTooLong: {
    ja: '控えより長い内容です。控えのファイルの中身だけを貼り付けてください。',
    en: 'This is longer than any receipt. Please paste the content of the receipt file only.',
    easy: '受付の証明より長いです。受付の証明のファイルの中の文字だけを、コピーして入れてください。',
  },
  genuine: {
    ja: 'この控えは、この窓口が発行した本物です。発行されたときから一文字も変わっていません。',
    en: 'This receipt is genuine: this desk issued it, and not a character was changed since.',
    easy: 'この受付の証明は、この窓口が出した本物です。出したときから、一字も変わっていません。',
  },
};

const verifyRoute = createRoute({
  method: 'post',
  path: '/api/receipts/verify',
  tags: ['receipts'],
  summary: 'Whether a signed receipt is genuine',
  request: {
    body: jsonBody(verificationInput),
  },
  responses: {
    200: jsonAnswer(verificationResult, 'Genuine or not, in a sentence'),
    ...problems(422, 429),
  },
});

const keysRoute = createRoute({
  method: 'get',
  path: '/api/receipts/keys',
  tags: ['receipts'],
  summary: 'The public keys of every receipt this desk ever signed',
  responses: {
    200: jsonAnswer(receiptKeyList, 'The newest key first'),
  },
});

/** Anybody may verify a receipt: nothing of it is kept, and no case is looked at. */
export const receiptRoutes = createRouter({ sentences })
  .openapi(verifyRoute, async (c) => {
    const ctx = contextOf(c);
    await stayWithin(ctx, 'verifyReceipt', c.env.remoteAddress);
    const verification = verifyReceipt(await publicKeysById(ctx.sql), c.req.valid('json').receipt);
    c.header('Cache-Control', 'no-store');
    if (verification.genuine)
      return c.json({ ...verification, sentence: sentences.genuine[ctx.language] }, 200);
    return c.json({ genuine: false, sentence: verification.because[ctx.language], receipt: null }, 200);
  })
  .openapi(keysRoute, async (c) => {
    const keys = (await receiptKeys(contextOf(c).sql)).map((key) => ({
      id: key.id,
      algorithm: 'Ed25519' as const,
      publicKey: key.publicKey.toString('base64url'),
      firstUsedAt: key.firstUsedAt.toString(),
      retiredAt: key.retiredAt?.toString() ?? null,
    }));
    c.header('Cache-Control', 'public, max-age=300');
    c.header('Access-Control-Allow-Origin', '*');
    return c.json({ keys }, 200);
  });
