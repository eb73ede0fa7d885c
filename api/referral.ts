import { createRoute, z } from '@hono/zod-openapi';
import { closeConsultation } from '#api/consultations/actions/close-consultation.ts';
import { consultationByNumber } from '#api/consultations/queries.ts';
import { loadOffice } from '#api/core/calendar/load.ts';
import { NotFoundError } from '#api/core/errors.ts';
import { jsonBody } from '#api/core/http/openapi.ts';
import { problems } from '#api/core/http/problems.ts';
import { createRouter } from '#api/core/http/router.ts';
import type { Language } from '#api/core/language.ts';
import { onlyFor } from '#api/core/people/who-may.ts';
import type { Referral } from '#api/guidance/contract.ts';
import { publishedEntry } from '#api/guidance/queries.ts';
import { referralView } from '#api/guidance/view.ts';

const referralInput = z.object({
  desk: z.string().max(100).openapi({ description: 'The name of a published desk of the directory.' }),
  text: z
    .string()
    .max(18_000)
    .default('')
    .transform((text) => text.trim()),
  sendingKey: z.string().min(1).max(100),
});

const referralRoute = createRoute({
  method: 'post',
  path: '/api/desk/consultations/{receiptNumber}/referral',
  tags: ['desk'],
  summary: 'Refer to a desk of the directory, and close. The requester reads how to reach it.',
  ...onlyFor('consultant', 'coordinator', 'administrator'),
  request: {
    params: z.object({ receiptNumber: z.string().max(40) }),
    body: jsonBody(referralInput),
  },
  responses: { 204: { description: 'Done.' }, ...problems(401, 403, 404, 409, 422) },
});

/**
 * Where consultations and guidance meet. The desk's name, telephone and address become part of the answer as text, in
 * the requester's language, so that the answer stays true when the directory changes later.
 */
export const referralRoutes = createRouter().openapi(referralRoute, async (c) => {
  const { ctx } = c.var;
  const { receiptNumber } = c.req.valid('param');
  const { desk, text, sendingKey } = c.req.valid('json');
  const consultation = await consultationByNumber(ctx.sql, receiptNumber);
  if (!consultation) throw new NotFoundError();
  const { language } = consultation;
  const row = await publishedEntry(ctx.sql, 'referral', desk);
  const [referral] = referralView([row], { ...(await loadOffice(ctx.sql)), language });
  if (!referral) throw new NotFoundError();
  await closeConsultation(ctx, receiptNumber, {
    because: 'referred',
    text: referralText(referral, text, language),
    referredTo: referral.name,
    sendingKey,
  });
  return c.body(null, 204);
});

/** What the requester reads: the office's own words, then the desk. Pure. */
export function referralText(desk: Referral, words: string, language: Language): string {
  const says = sentences[language];
  const lines = [
    desk.name,
    desk.forWhom,
    desk.telephone && `${says.telephone}${desk.telephone}`,
    desk.hours && `${says.hours}${desk.hours}`,
    desk.languages && `${says.languages}${desk.languages}`,
    desk.url,
  ];
  return `${words || says.nothingElse}\n\n${lines.filter(Boolean).join('\n')}`;
}

const sentences = {
  ja: {
    nothingElse: 'ご相談の内容に合う窓口をご案内します。',
    telephone: '電話：',
    hours: '時間：',
    languages: '言語：',
  },
  en: {
    nothingElse: 'This desk fits what you asked about better than ours.',
    telephone: 'Telephone: ',
    hours: 'Hours: ',
    languages: 'Languages: ',
  },
  easy: {
    nothingElse: 'あなたの相談に合う窓口を案内します。',
    telephone: '電話：',
    hours: '時間：',
    languages: '言葉：',
  },
} as const;
