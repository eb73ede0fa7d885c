import { createRoute, z } from '@hono/zod-openapi';
import { addNote } from '#api/consultations/actions/add-note.ts';
import { answerConsultation } from '#api/consultations/actions/answer-consultation.ts';
import { askRequester } from '#api/consultations/actions/ask-requester.ts';
import { assignConsultation } from '#api/consultations/actions/assign-consultation.ts';
import { closeConsultation } from '#api/consultations/actions/close-consultation.ts';
import { eraseConsultation } from '#api/consultations/actions/erase-consultation.ts';
import { logCall } from '#api/consultations/actions/log-call.ts';
import { markPresence } from '#api/consultations/actions/mark-presence.ts';
import { postponeConsultation } from '#api/consultations/actions/postpone-consultation.ts';
import { removeAnswerText } from '#api/consultations/actions/remove-answer-text.ts';
import { renewSecretCode } from '#api/consultations/actions/renew-secret-code.ts';
import { resumeConsultation } from '#api/consultations/actions/resume-consultation.ts';
import { saveAnswerText } from '#api/consultations/actions/save-answer-text.ts';
import { saveDraft } from '#api/consultations/actions/save-draft.ts';
import { takeCall } from '#api/consultations/actions/take-call.ts';
import { fieldSentences } from '#api/consultations/contract.ts';
import * as desk from '#api/consultations/desk-contract.ts';
import { answerTexts, presenceOf } from '#api/consultations/desk-queries.ts';
import { deskTodayOf, inboxOf, openedCase } from '#api/consultations/desk-view.ts';
import { jsonAnswer, jsonBody, noStore } from '#api/core/http/openapi.ts';
import { problems } from '#api/core/http/problems.ts';
import { createRouter } from '#api/core/http/router.ts';
import { currentStaff } from '#api/core/people/require-role.ts';
import { forAllStaff, onlyFor } from '#api/core/people/who-may.ts';

const done = { 204: { description: 'Done.' }, ...problems(401, 403, 404, 409, 422) };
const params = z.object({ receiptNumber: z.string().max(40) });
const textId = z.object({ id: z.uuid() });

/** The auditor reads lists and history; sealed text is never sent to this role. */
const everybody = forAllStaff();
const consultants = onlyFor('administrator', 'coordinator', 'consultant');
const coordinators = onlyFor('administrator', 'coordinator');
const administrators = onlyFor('administrator');

const base = '/api/desk/consultations/{receiptNumber}' as const;
const tags = ['desk'];

const todayRoute = createRoute({
  method: 'get',
  path: '/api/desk/today',
  tags,
  summary: 'What the office owes, soonest due first.',
  ...everybody,
  responses: { 200: jsonAnswer(desk.deskToday, 'What is owed, soonest first.'), ...problems(401, 403) },
});
const inboxRoute = createRoute({
  method: 'get',
  path: '/api/desk/consultations',
  tags,
  summary: 'Cases by filter, or by words inside the sealed text.',
  ...everybody,
  request: { query: desk.inboxQuery },
  responses: { 200: jsonAnswer(desk.inbox, 'One page of cases.'), ...problems(400, 401, 403) },
});
const caseRoute = createRoute({
  method: 'get',
  path: base,
  tags,
  summary: 'Open a case.',
  ...everybody,
  request: { params },
  responses: {
    200: jsonAnswer(desk.deskCase, 'The case; that it was opened is recorded.'),
    ...problems(401, 403, 404),
  },
});
const answerRoute = createRoute({
  method: 'post',
  path: `${base}/answers`,
  tags,
  summary: 'Answer; the promise is kept and the requester told.',
  ...consultants,
  request: { params, body: jsonBody(desk.deskText) },
  responses: done,
});
const questionRoute = createRoute({
  method: 'post',
  path: `${base}/questions`,
  tags,
  summary: 'Ask the requester; the clock is paused.',
  ...consultants,
  request: { params, body: jsonBody(desk.deskText) },
  responses: done,
});
const noteRoute = createRoute({
  method: 'post',
  path: `${base}/notes`,
  tags,
  summary: 'Write a note that the requester never sees.',
  ...consultants,
  request: { params, body: jsonBody(desk.deskText) },
  responses: done,
});
const callRoute = createRoute({
  method: 'post',
  path: `${base}/calls`,
  tags,
  summary: 'Write down a call, if the contact rules allow it.',
  ...consultants,
  request: { params, body: jsonBody(desk.deskCall) },
  responses: done,
});
const assignmentRoute = createRoute({
  method: 'put',
  path: `${base}/assignment`,
  tags,
  summary: 'Give the case to somebody, or to nobody.',
  ...consultants,
  request: { params, body: jsonBody(desk.deskAssignment) },
  responses: done,
});
const draftRoute = createRoute({
  method: 'put',
  path: `${base}/draft`,
  tags,
  summary: 'Keep what was begun.',
  ...consultants,
  request: { params, body: jsonBody(desk.deskDraft) },
  responses: { 200: jsonAnswer(desk.savedDraft, 'Saved.'), ...problems(401, 403, 404, 422) },
});
const closingRoute = createRoute({
  method: 'post',
  path: `${base}/closing`,
  tags,
  summary: 'Close with a reason, or refer to another desk.',
  ...consultants,
  request: { params, body: jsonBody(desk.deskClosing) },
  responses: done,
});
const resumptionRoute = createRoute({
  method: 'post',
  path: `${base}/resumption`,
  tags,
  summary: 'Restart the clock; the new date is told.',
  ...consultants,
  request: { params },
  responses: done,
});
const postponementRoute = createRoute({
  method: 'post',
  path: `${base}/postponement`,
  tags,
  summary: 'Tell a later date, and why.',
  ...consultants,
  request: { params, body: jsonBody(desk.deskPostponement) },
  responses: done,
});
const secretCodeRoute = createRoute({
  method: 'post',
  path: `${base}/secret-code`,
  tags,
  summary: 'Renew the secret code of a named requester.',
  ...consultants,
  request: { params },
  responses: { 201: jsonAnswer(desk.renewedCode, 'To be read out once.'), ...problems(401, 403, 404, 409) },
});
const erasureRoute = createRoute({
  method: 'post',
  path: `${base}/erasure`,
  tags,
  summary: 'Erase the person; counts remain.',
  ...administrators,
  request: { params },
  responses: done,
});
const presenceRoute = createRoute({
  method: 'put',
  path: `${base}/presence`,
  tags,
  summary: 'Say that one has the case open.',
  ...consultants,
  request: { params, body: jsonBody(desk.deskPresence) },
  responses: { 200: jsonAnswer(desk.othersPresent, 'Who else has it open.'), ...problems(401, 403, 404) },
});
const intakeRoute = createRoute({
  method: 'post',
  path: '/api/desk/intake',
  tags,
  summary: 'Take a consultation by telephone.',
  ...consultants,
  request: { body: jsonBody(desk.telephoneIntake) },
  responses: {
    201: jsonAnswer(desk.intakeReceipt, 'Number and code to be read out.'),
    ...problems(401, 403, 409, 422),
  },
});
const textsRoute = createRoute({
  method: 'get',
  path: '/api/desk/answer-texts',
  tags,
  summary: 'The texts answers begin with.',
  ...everybody,
  responses: {
    200: jsonAnswer(z.object({ answerTexts: z.array(desk.answerText) }), 'All texts.'),
    ...problems(401, 403),
  },
});
const newTextRoute = createRoute({
  method: 'post',
  path: '/api/desk/answer-texts',
  tags,
  summary: 'Add an answer text.',
  ...coordinators,
  request: { body: jsonBody(desk.newAnswerText) },
  responses: { 201: jsonAnswer(desk.answerText, 'Saved.'), ...problems(401, 403, 422) },
});
const changeTextRoute = createRoute({
  method: 'put',
  path: '/api/desk/answer-texts/{id}',
  tags,
  summary: 'Change an answer text.',
  ...coordinators,
  request: { params: textId, body: jsonBody(desk.newAnswerText) },
  responses: { 200: jsonAnswer(desk.answerText, 'Saved.'), ...problems(401, 403, 404, 422) },
});
const removeTextRoute = createRoute({
  method: 'delete',
  path: '/api/desk/answer-texts/{id}',
  tags,
  summary: 'Take an answer text off the list.',
  ...coordinators,
  request: { params: textId },
  responses: done,
});

/** What the desk may do with consultations. Each route names the roles that may. */
export const deskConsultationRoutes = createRouter({
  sentences: { ...fieldSentences, ...desk.deskSentences },
})
  .openapi(todayRoute, async (c) => c.json(await deskTodayOf(c.var.ctx), 200, noStore))
  .openapi(inboxRoute, async (c) => c.json(await inboxOf(c.var.ctx, c.req.valid('query')), 200, noStore))
  .openapi(caseRoute, async (c) =>
    c.json(await openedCase(c.var.ctx, c.req.valid('param').receiptNumber), 200, noStore),
  )
  .openapi(answerRoute, async (c) => {
    await answerConsultation(c.var.ctx, c.req.valid('param').receiptNumber, c.req.valid('json'));
    return c.body(null, 204);
  })
  .openapi(questionRoute, async (c) => {
    await askRequester(c.var.ctx, c.req.valid('param').receiptNumber, c.req.valid('json'));
    return c.body(null, 204);
  })
  .openapi(noteRoute, async (c) => {
    await addNote(c.var.ctx, c.req.valid('param').receiptNumber, c.req.valid('json'));
    return c.body(null, 204);
  })
  .openapi(callRoute, async (c) => {
    await logCall(c.var.ctx, c.req.valid('param').receiptNumber, c.req.valid('json'));
    return c.body(null, 204);
  })
  .openapi(assignmentRoute, async (c) => {
    const { staffId } = c.req.valid('json');
    const assignee = staffId === 'me' ? currentStaff(c).id : staffId || null;
    await assignConsultation(c.var.ctx, c.req.valid('param').receiptNumber, assignee);
    return c.body(null, 204);
  })
  .openapi(draftRoute, async (c) => {
    const savedAt = await saveDraft(c.var.ctx, c.req.valid('param').receiptNumber, c.req.valid('json').text);
    return c.json({ savedAt: savedAt.toString() }, 200, noStore);
  })
  .openapi(closingRoute, async (c) => {
    await closeConsultation(c.var.ctx, c.req.valid('param').receiptNumber, c.req.valid('json'));
    return c.body(null, 204);
  })
  .openapi(resumptionRoute, async (c) => {
    await resumeConsultation(c.var.ctx, c.req.valid('param').receiptNumber);
    return c.body(null, 204);
  })
  .openapi(postponementRoute, async (c) => {
    await postponeConsultation(c.var.ctx, c.req.valid('param').receiptNumber, c.req.valid('json'));
    return c.body(null, 204);
  })
  .openapi(secretCodeRoute, async (c) =>
    c.json(await renewSecretCode(c.var.ctx, c.req.valid('param').receiptNumber), 201, noStore),
  )
  .openapi(erasureRoute, async (c) => {
    await eraseConsultation(c.var.ctx, c.req.valid('param').receiptNumber);
    return c.body(null, 204);
  })
  .openapi(presenceRoute, async (c) => {
    const { receiptNumber } = c.req.valid('param');
    await markPresence(c.var.ctx, receiptNumber, c.req.valid('json').writing);
    return c.json({ others: await presenceOf(c.var.ctx, receiptNumber) }, 200, noStore);
  })
  .openapi(intakeRoute, async (c) => c.json(await takeCall(c.var.ctx, c.req.valid('json')), 201, noStore))
  .openapi(textsRoute, async (c) => c.json({ answerTexts: await answerTexts(c.var.ctx.sql) }, 200, noStore))
  .openapi(newTextRoute, async (c) =>
    c.json(await saveAnswerText(c.var.ctx, null, c.req.valid('json')), 201, noStore),
  )
  .openapi(changeTextRoute, async (c) =>
    c.json(await saveAnswerText(c.var.ctx, c.req.valid('param').id, c.req.valid('json')), 200, noStore),
  )
  .openapi(removeTextRoute, async (c) => {
    await removeAnswerText(c.var.ctx, c.req.valid('param').id);
    return c.body(null, 204);
  });
