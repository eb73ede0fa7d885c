import { expect, test } from 'vitest';
import type {
  DispatchReceipt,
  DispatchStatusView,
  DraftView,
  PublicProgramme,
} from '#api/dispatch/contract.ts';
import { deskOffice } from '#tests/support/desk-office.ts';
import { publishedProgramme, satosApplication } from '#tests/support/dispatch.ts';
import { deliveredMails } from '#tests/support/seminars.ts';

const { office, received, tanaka, auditor, verbsOf, sql } = await deskOffice();
const programmeId = await publishedProgramme(office);

const proposed = async (number: string, by = tanaka) =>
  await office.request<{ link: string; mailed: boolean }>(
    'POST',
    `/api/desk/consultations/${number}/dispatch-proposal`,
    {
      json: { programmeId },
      cookie: by.cookie,
    },
  );
const dispatchOf = async (number: string, by = tanaka) =>
  (
    await office.request<{ programmes: { id: string }[]; cases: string[] }>(
      'GET',
      `/api/desk/consultations/${number}/dispatch`,
      { cookie: by.cookie },
    )
  ).body;
const tokenIn = (text = ''): string => /\/ja\/dispatch\/proposal\/([\w.-]+)/.exec(text)?.[1] ?? '';

test('the consultant proposes, the person agrees and applies, and the two keep their numbers', async () => {
  const { number } = await received({ requesterType: 'business', nameChoice: 'named', name: '佐藤 花子' });
  expect(await dispatchOf(number)).toMatchObject({ programmes: [{ id: programmeId }], cases: [] });
  const { status, body } = await proposed(number);
  expect(status).toBe(201);
  expect(body.mailed).toBe(true);
  const mails = await deliveredMails(office, number);
  const mail = mails.find(({ purpose }) => purpose === 'dispatch_proposed');
  expect(mail?.text).toContain('まだ何も申請されていません');
  const token = tokenIn(mail?.text);
  expect(token).toBe(tokenIn(body.link));

  const view = await office.request<{ receiptNumber: string; programme: PublicProgramme }>(
    'POST',
    '/api/dispatch/proposals/view',
    { json: { token } },
  );
  expect(view.body).toMatchObject({ receiptNumber: number, programme: { id: programmeId } });
  const draft = await office.request<DraftView>('POST', '/api/dispatch/proposals', {
    json: { token, applicantKind: 'industry_organisation', carryContact: true },
  });
  expect(draft.body).toMatchObject({
    fromConsultation: number,
    answers: { person: '佐藤 花子', email: 'sato@example.jp', sector: 'retail' },
  });
  expect(JSON.stringify(draft.body.answers)).not.toContain('電話をかけてきます');

  const { applicantKind: _kind, ...answers } = satosApplication;
  await office.request('PUT', '/api/dispatch/draft', {
    bearer: draft.body.token,
    json: { step: 'documents', answers },
  });
  const receipt = await office.request<DispatchReceipt>('POST', '/api/dispatch/draft/submission', {
    bearer: draft.body.token,
    json: {},
  });
  expect(receipt.status).toBe(201);
  const seen = await office.request<DispatchStatusView>(
    'GET',
    `/api/dispatch/cases/${receipt.body.caseNumber}`,
    {
      bearer: receipt.body.session,
    },
  );
  expect(seen.body.fromConsultation).toBe(number);
  expect((await dispatchOf(number)).cases).toEqual([receipt.body.caseNumber]);
  const [row] = await sql<Record<string, unknown>[]>`
    select * from consultations.consultation where receipt_number = ${number}`;
  expect(JSON.stringify(row)).not.toContain(receipt.body.caseNumber);
  expect(await verbsOf(number)).toEqual(expect.arrayContaining(['dispatch_proposed', 'dispatch_begun']));
});

test('without the person’s word nothing but the number is carried over', async () => {
  const { number } = await received({ nameChoice: 'named', name: '佐藤 花子' });
  const { body } = await proposed(number);
  const draft = await office.request<DraftView>('POST', '/api/dispatch/proposals', {
    json: { token: tokenIn(body.link), applicantKind: 'industry_organisation' },
  });
  expect(draft.body.answers).toEqual({ applicantKind: 'industry_organisation' });
  expect(draft.body.fromConsultation).toBe(number);
});

test('an auditor proposes nothing, and a link of a consultation that was withdrawn opens nothing', async () => {
  const { number, code } = await received();
  expect((await proposed(number, auditor)).status).toBe(403);
  expect((await dispatchOf(number, auditor)).programmes).toEqual([]);
  const { body } = await proposed(number);
  await office.request('POST', `/api/consultations/${number}/withdrawal`, { bearer: code });
  const dead = await office.request('POST', '/api/dispatch/proposals/view', {
    json: { token: tokenIn(body.link) },
  });
  expect(dead.status).toBe(401);
  expect((await proposed(number)).status).toBe(409);
  expect((await dispatchOf(number)).programmes).toEqual([]);
});
