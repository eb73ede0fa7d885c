import { createRoute, z } from '@hono/zod-openapi';
import { keyOf, readContact, subjectOf } from '#api/consultations/case-file.ts';
import {
  type ConsultationRow,
  consultationByNumber,
  lockedConsultation,
} from '#api/consultations/queries.ts';
import { dayOf } from '#api/core/calendar/calendar.ts';
import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import { NotFoundError, RefusedError, UnauthenticatedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { stayWithin } from '#api/core/http/limits.ts';
import { jsonAnswer, jsonBody, noStore } from '#api/core/http/openapi.ts';
import { problems } from '#api/core/http/problems.ts';
import { createRouter } from '#api/core/http/router.ts';
import { readToken, signToken } from '#api/core/http/signed-token.ts';
import { forStaff, type Sentence } from '#api/core/language.ts';
import { queueMail } from '#api/core/mail/mail.ts';
import { forAllStaff, onlyFor } from '#api/core/people/who-may.ts';
import { subkey } from '#api/core/secrets.ts';
import { startDraft } from '#api/dispatch/actions/start-draft.ts';
import {
  applicantKinds,
  codesOf,
  type DraftAnswers,
  draftView,
  type PublicProgramme,
  publicProgramme,
} from '#api/dispatch/contract.ts';
import { draftById } from '#api/dispatch/draft-queries.ts';
import { draftViewOf } from '#api/dispatch/draft-view.ts';
import { proposalMail } from '#api/dispatch/mails.ts';
import { programmeById, publishedProgrammes } from '#api/dispatch/programme-queries.ts';
import { publicProgrammeOf } from '#api/dispatch/programme-view.ts';
import { casesBegunFrom } from '#api/dispatch/queries.ts';

/**
 * Where a consultation becomes an application: the consultant proposes, the person agrees and applies. The two
 * domains do not know each other; what passes from one to the other is the receipt number, and with the person's
 * consent how to reach them. What was written in the consultation stays there.
 */

/** As long as a draft is kept: long enough to ask the board of an association. */
const proposalDays = 30;
const payload = z.object({ number: z.string(), programme: z.uuid() });
const purpose = 'dispatch-proposal';

function proposalLink(ctx: Context, row: ConsultationRow, programme: string): string {
  const token = signToken(
    subkey(ctx.secrets, 'access-link'),
    { number: row.receiptNumber, programme },
    { purpose, expiresAt: ctx.now().add({ hours: proposalDays * 24 }) },
  );
  return `${ctx.baseUrl}/${row.language}/dispatch/proposal/${token}`;
}

/**
 * Proposes a dispatch to the person of a consultation: by mail where they wished for mail, and in any case with a link
 * that the desk can hand over. Nothing is applied for.
 * @throws RefusedError when the consultation was withdrawn.
 */
async function proposeDispatch(
  ctx: Context,
  receiptNumber: string,
  programmeId: string,
): Promise<{ link: string; mailed: boolean }> {
  return await ctx.sql.begin(async (tx) => {
    const row = await lockedConsultation(tx, receiptNumber);
    const programme = await programmeById(tx, programmeId);
    if (!isThere(row)) throw new RefusedError(sentences.withdrawn);
    if (!programme.published) throw new NotFoundError();
    const link = proposalLink(ctx, row, programmeId);
    await recordEvent(tx, ctx, subjectOf(receiptNumber), 'dispatch_proposed', { programme: programmeId });
    const caseKey = await keyOf(tx, ctx, row);
    const { email, name } = readContact(caseKey, row);
    if (row.replyBy !== 'email' || !email) return { link, mailed: false };
    const wording = proposalMail({ link });
    await queueMail(tx, ctx, {
      key: `consultation/${receiptNumber}/dispatch-proposal/${programmeId}/${ctx.now()}`,
      subject: subjectOf(receiptNumber),
      purpose: 'dispatch_proposed',
      to: email,
      addressee: name,
      language: row.language,
      subjectLine: wording.subject[row.language],
      receiptNumber,
      paragraphs: wording.paragraphs[row.language],
      caseKey,
      contactRules: row.contactRules,
    });
    return { link, mailed: true };
  });
}

const isThere = (row: ConsultationRow): boolean => !row.erasedAt && row.status !== 'withdrawn';

/** What can be proposed today in this consultation, and the cases that began from it. */
async function dispatchOf(
  ctx: Context,
  receiptNumber: string,
): Promise<z.infer<typeof consultationDispatch>> {
  const row = await consultationByNumber(ctx.sql, receiptNumber);
  if (!row) throw new NotFoundError();
  const calendar = await loadCalendar(ctx.sql);
  const today = dayOf(calendar, ctx.now());
  const reader = { calendar, now: ctx.now(), language: ctx.language };
  const published = await publishedProgrammes(ctx.sql, today);
  const views = await Promise.all(published.map((one) => publicProgrammeOf(ctx.sql, one, reader)));
  const isReader = ctx.actor.kind !== 'staff' || ctx.actor.role === 'auditor';
  return {
    programmes: isReader || !isThere(row) ? [] : views.filter(({ accepting }) => accepting).map(idAndName),
    cases: await casesBegunFrom(ctx.sql, receiptNumber),
  };
}

const idAndName = ({ id, name }: PublicProgramme) => ({ id, name: name.text });

type Proposal = { row: ConsultationRow; programmeId: string };

/** @throws UnauthenticatedError when the link is none of ours, too old, or its consultation is gone. */
async function proposalOf(ctx: Context, token: string): Promise<Proposal> {
  const reading = readToken(subkey(ctx.secrets, 'access-link'), token, { purpose, now: ctx.now(), payload });
  if (reading.state !== 'valid') throw new UnauthenticatedError(sentences.deadLink);
  const row = await consultationByNumber(ctx.sql, reading.payload.number);
  if (!row || !isThere(row)) throw new UnauthenticatedError(sentences.deadLink);
  return { row, programmeId: reading.payload.programme };
}

/** What the person agreed to carry over: how to reach them and their sector, never a word of the consultation. */
async function carriedAnswers(ctx: Context, row: ConsultationRow): Promise<DraftAnswers> {
  const { name, nameKana, email, telephone } = readContact(await keyOf(ctx.sql, ctx, row), row);
  return { person: name, personKana: nameKana, email, telephone, sector: row.sector ?? '' };
}

const token = z.string().max(4096);

const ofConsultation = z.object({ receiptNumber: z.string().max(40) });
const consultationDispatch = z
  .object({
    programmes: z
      .array(z.object({ id: z.string(), name: z.string() }))
      .openapi({ description: 'Those that this member of staff may propose now.' }),
    cases: z.array(z.string()).openapi({ description: 'Numbers of the cases that began from it.' }),
  })
  .openapi('ConsultationDispatch');

const dispatchRoute = createRoute({
  method: 'get',
  path: '/api/desk/consultations/{receiptNumber}/dispatch',
  tags: ['desk'],
  summary: 'What dispatch can be proposed in a consultation, and what became of it.',
  ...forAllStaff(),
  request: { params: ofConsultation },
  responses: {
    200: jsonAnswer(consultationDispatch, 'Programmes and cases.'),
    ...problems(401, 403, 404),
  },
});
const proposeRoute = createRoute({
  method: 'post',
  path: '/api/desk/consultations/{receiptNumber}/dispatch-proposal',
  tags: ['desk'],
  summary: 'Propose a dispatch to the person of a consultation.',
  ...onlyFor('administrator', 'coordinator', 'consultant'),
  request: {
    params: ofConsultation,
    body: jsonBody(z.object({ programmeId: z.uuid() }).openapi('DispatchProposal')),
  },
  responses: {
    201: jsonAnswer(
      z.object({ link: z.string(), mailed: z.boolean() }),
      'The link, also mailed where the person wished for mail.',
    ),
    ...problems(401, 403, 404, 409, 422),
  },
});
const viewRoute = createRoute({
  method: 'post',
  path: '/api/dispatch/proposals/view',
  tags: ['dispatch applications'],
  summary: 'What is proposed, before anything is agreed to.',
  request: { body: jsonBody(z.object({ token })) },
  responses: {
    200: jsonAnswer(z.object({ receiptNumber: z.string(), programme: publicProgramme }), 'The proposal.'),
    ...problems(401, 422),
  },
});
const agreeRoute = createRoute({
  method: 'post',
  path: '/api/dispatch/proposals',
  tags: ['dispatch applications'],
  summary: 'Agree: begin an application that names the consultation by its receipt number.',
  request: {
    body: jsonBody(
      z
        .object({
          token,
          applicantKind: z.enum(codesOf(applicantKinds)),
          carryContact: z.boolean().default(false).openapi({
            description: 'Write name, address and telephone number of the consultation into the form.',
          }),
        })
        .openapi('DispatchAgreement'),
    ),
  },
  responses: { 201: jsonAnswer(draftView, 'The draft and its token.'), ...problems(401, 409, 422, 429) },
});

/** The seam between consultations and dispatch; it sits beside `app.ts` because neither may import the other. */
export const proposalRoutes = createRouter()
  .openapi(dispatchRoute, async (c) =>
    c.json(await dispatchOf(c.var.ctx, c.req.valid('param').receiptNumber), 200, noStore),
  )
  .openapi(proposeRoute, async (c) => {
    const { programmeId } = c.req.valid('json');
    const proposed = await proposeDispatch(c.var.ctx, c.req.valid('param').receiptNumber, programmeId);
    return c.json(proposed, 201, noStore);
  })
  .openapi(viewRoute, async (c) => {
    const ctx = c.var.ctx;
    const { row, programmeId } = await proposalOf(ctx, c.req.valid('json').token);
    const reader = { calendar: await loadCalendar(ctx.sql), now: ctx.now(), language: ctx.language };
    const programme = await publicProgrammeOf(ctx.sql, await programmeById(ctx.sql, programmeId), reader);
    return c.json({ receiptNumber: row.receiptNumber, programme }, 200, noStore);
  })
  .openapi(agreeRoute, async (c) => {
    const ctx = c.var.ctx;
    const agreement = c.req.valid('json');
    const { row, programmeId } = await proposalOf(ctx, agreement.token);
    await stayWithin(ctx, 'draft', c.env.remoteAddress);
    const answers = agreement.carryContact ? await carriedAnswers(ctx, row) : {};
    const draft = { programmeId, applicantKind: agreement.applicantKind, answers };
    const kept = await draftById(ctx.sql, await startDraft(ctx, draft, row.receiptNumber));
    if (!kept) throw new NotFoundError();
    await ctx.sql.begin((tx) => recordEvent(tx, ctx, subjectOf(row.receiptNumber), 'dispatch_begun'));
    return c.json(await draftViewOf(ctx, kept), 201, noStore);
  });

const sentences = {
  withdrawn: forStaff({
    ja: '取り下げられたか消去された相談には、提案できません。',
    en: 'This consultation was withdrawn or erased, so nothing can be proposed.',
  }),
  deadLink: {
    ja: 'このご案内のリンクは、もう使えません。派遣のページから新しく申請できます。',
    en: 'The link of this proposal no longer works. You can apply anew on the page about dispatch.',
    easy: 'このリンクは、もう使うことができません。「専門家が行くサービス」のページから、新しく申し込むことができます。',
  },
} as const satisfies Record<string, Sentence>;
