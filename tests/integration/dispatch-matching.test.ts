import { describe, expect, test } from 'vitest';
import { sessionFor } from '#api/dispatch/access.ts';
import { assignExpert } from '#api/dispatch/actions/assign-expert.ts';
import { planVisit } from '#api/dispatch/actions/plan-visit.ts';
import { appointmentViewsOf } from '#api/dispatch/appointment-view.ts';
import type { ExpertRanking } from '#api/dispatch/expert-contract.ts';
import { plainName } from '#api/dispatch/matching-queries.ts';
import { caseByNumber, type DispatchCaseRow } from '#api/dispatch/queries.ts';
import { type ApplicantAppointments, type ExpertPage, visitPlan } from '#api/dispatch/times-contract.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import {
  mailsOf,
  tanaka,
  testCase,
  testExpert,
  testProgramme,
  tokenOf,
  visitedCase,
} from '#tests/support/dispatch-meetings.ts';
import { testOffice } from '#tests/support/office.ts';
import { signedInStaff } from '#tests/support/staff.ts';

const { sql } = await testDatabase({ max: 6 });
const office = await testOffice(sql, at('2026-11-24 (火) 10:00'));
const programmeId = await testProgramme(office);
const staff = { O: await signedInStaff(office.office, 'coordinator', { name: 'tanaka' }) };
const desk = office.context({ actor: tanaka });

describe('matching', () => {
  const rankingOf = async (caseNumber: string): Promise<ExpertRanking> =>
    (
      await office.request<ExpertRanking>('GET', `/api/desk/dispatch/cases/${caseNumber}/experts`, {
        cookie: staff.O.cookie,
      })
    ).body;
  const of = (ranking: ExpertRanking, id: string) => ranking.experts.find(({ expertId }) => expertId === id);

  test('shows reasons that add up, and keeps the ranking and the reason with the decision', async () => {
    const [best, second] = [
      await testExpert(office, { name: '高山', maxVisitsPerMonth: 31 }),
      await testExpert(office, { fields: [], sectors: [], areas: [], weekly: [] }),
    ];
    const { caseNumber } = await testCase(office, { programmeId, status: 'accepted' });
    const ranking = await rankingOf(caseNumber);
    for (const { score, reasons } of ranking.experts)
      expect(score).toBe(reasons.reduce((sum, { points }) => sum + points, 0));
    expect(of(ranking, best)?.reasons.map(({ text }) => text)).toContain(
      '訪問先の地域（見本区）を担当しています',
    );
    const choice = `/api/desk/dispatch/cases/${caseNumber}/expert`;
    const without = { cookie: staff.O.cookie, json: { expertId: second } };
    expect((await office.request('PUT', choice, without)).status).toBe(409);
    const because = '団体が、この専門家の講演をきっかけに申請したため';
    const given = { cookie: staff.O.cookie, json: { expertId: second, because } };
    expect((await office.request('PUT', choice, given)).status).toBe(204);
    expect((await rankingOf(caseNumber)).assigned).toMatchObject({ expertId: second, because });
    const purposes = (await mailsOf(office, caseNumber)).map(({ purpose }) => purpose);
    expect(purposes).toEqual(expect.arrayContaining(['expert_given_case', 'dispatch_expert_chosen']));
  });

  test('never sends an expert to their own client, by number or by name, whatever the reason', async () => {
    const [byNumber, byName] = [await testExpert(office), await testExpert(office)];
    const client = { organisation: '一般社団法人 見本小売業協会', corporateNumber: '7000012050002' };
    const declare = async (id: string, json: Record<string, unknown>) =>
      await office.request('POST', '/api/expert/conflicts', { bearer: await tokenOf(office, id), json });
    expect(
      (await declare(byNumber, { kind: 'own_client', corporateNumber: client.corporateNumber })).status,
    ).toBe(201);
    expect(
      (await declare(byName, { kind: 'same_group', organisation: '（一社）見本小売業協会' })).status,
    ).toBe(201);
    const { caseNumber } = await testCase(office, { programmeId, status: 'accepted', ...client });
    const ranking = await rankingOf(caseNumber);
    for (const id of [byNumber, byName]) {
      expect(of(ranking, id)).toMatchObject({ rank: null });
      const choice = { expertId: id, because: 'どうしても' };
      await expect(assignExpert(desk, caseNumber, choice)).rejects.toMatchObject({
        because: { ja: expect.stringContaining('利益相反') },
      });
    }
    const page = await office.request<ExpertPage>('GET', '/api/expert', {
      bearer: await tokenOf(office, byName),
    });
    const declared = `/api/expert/conflicts/${page.body.conflicts[0]?.id}`;
    const wrong = { bearer: await tokenOf(office, byNumber) };
    expect((await office.request('DELETE', declared, wrong)).status).toBe(404);
    const own = { bearer: await tokenOf(office, byName) };
    expect((await office.request('DELETE', declared, own)).status).toBe(204);
    expect(of(await rankingOf(caseNumber), byName)?.rank).toBeGreaterThan(0);
    expect(plainName('株式会社　ＡＢＣ')).toBe(plainName('abc(株)'));
  });

  test('stops visits by an expert about whom the organisation declares a conflict, and tells the office', async () => {
    const expertId = await testExpert(office);
    const { caseNumber } = await visitedCase(office, { programmeId }, expertId);
    const json = { kind: 'competitor' };
    const declared = await office.request('POST', `/api/expert/cases/${caseNumber}/conflicts`, {
      bearer: await tokenOf(office, expertId),
      json,
    });
    expect(declared.status).toBe(201);
    await expect(planVisit(desk, caseNumber, visitPlan.parse({}))).rejects.toMatchObject({
      because: { ja: expect.stringContaining('利益相反') },
    });
    const told = (await mailsOf(office, caseNumber)).filter(
      ({ purpose }) => purpose === 'dispatch_conflict_declared',
    );
    expect(told.length).toBeGreaterThan(0);
    expect(told[0]?.to).toContain('desk.example');
  });

  test('gives the case to another expert only with a reason, cancels what was arranged, and tells all three', async () => {
    const [before, after] = [await testExpert(office), await testExpert(office)];
    const { caseNumber } = await visitedCase(office, { programmeId }, before);
    await planVisit(desk, caseNumber, visitPlan.parse({}));
    await expect(assignExpert(desk, caseNumber, { expertId: after, because: '' })).rejects.toThrow();
    await assignExpert(desk, caseNumber, { expertId: after, because: '専門家の長期の休み' });
    const [view] = await appointmentViewsOf(sql, desk, (await caseByNumber(sql, caseNumber)) as never);
    expect(view).toMatchObject({ status: 'cancelled' });
    const mails = await mailsOf(office, caseNumber);
    expect(mails.map(({ purpose }) => purpose)).toEqual(
      expect.arrayContaining(['expert_taken_case', 'expert_given_case', 'dispatch_expert_replaced']),
    );
    expect(mails.find(({ purpose }) => purpose === 'dispatch_expert_replaced')?.text).toContain(
      '専門家の長期の休み',
    );
  });
});

describe('the organisation', () => {
  const open = async (caseNumber: string) => {
    const { session } = sessionFor(
      office.context(),
      (await caseByNumber(sql, caseNumber)) as DispatchCaseRow,
    );
    return (method: string, rest: string, json?: unknown) =>
      office.request<ApplicantAppointments>(method, `/api/dispatch/cases/${caseNumber}${rest}`, {
        bearer: session,
        ...(json === undefined ? {} : { json }),
      });
  };

  test('picks its interview time on its own page, and nobody else can', async () => {
    const { caseNumber } = await testCase(office, { programmeId, status: 'received' });
    const plan = { kind: 'single', startsAt: '2026-12-02T10:00:00+09:00', ways: ['telephone'] };
    const opening = { cookie: staff.O.cookie, json: plan };
    expect((await office.request('POST', '/api/desk/dispatch/times', opening)).status).toBe(201);
    const ask = await open(caseNumber);
    const before = await ask('GET', '/appointments');
    const [time] = before.body.openTimes;
    const picked = await ask('POST', '/interview-time', { openTimeId: time?.id, way: 'telephone' });
    expect(picked.body).toMatchObject({ interview: { status: 'agreed', startsAt: '2026-12-02T01:00:00Z' } });
    const file = await office.request<string>('GET', `/api/dispatch/cases/${caseNumber}/calendar.ics`, {});
    expect(file.status).toBe(401);
    const wrongWay = await ask('POST', '/interview-time', { openTimeId: time?.id, way: 'pigeon' });
    expect(wrongWay.status).toBe(422);
    const other = await open((await testCase(office, { programmeId })).caseNumber);
    expect((await other('GET', '/appointments')).body.interview).toBeNull();
    const stranger = sessionFor(office.context(), (await caseByNumber(sql, caseNumber)) as DispatchCaseRow);
    const { caseNumber: foreign } = await testCase(office, { programmeId });
    const tried = { bearer: stranger.session, json: { because: 'x' } };
    const path = `/api/dispatch/cases/${foreign}/interview-time/cancellation`;
    expect((await office.request('POST', path, tried)).status).toBe(401);
  });

  test('declares a conflict about its own expert, and about nobody else’s', async () => {
    const [expertId, other] = [await testExpert(office), await testExpert(office)];
    const { caseNumber } = await visitedCase(office, { programmeId }, expertId);
    const ask = await open(caseNumber);
    expect((await ask('POST', `/experts/${other}/conflicts`, { kind: 'competitor' })).status).toBe(403);
    expect((await ask('POST', `/experts/${expertId}/conflicts`, { kind: 'competitor' })).status).toBe(200);
    const ranking = `/api/desk/dispatch/cases/${caseNumber}/experts`;
    const { body } = await office.request<ExpertRanking>('GET', ranking, { cookie: staff.O.cookie });
    const ranked = body.experts.find((one) => one.expertId === expertId);
    expect(ranked).toMatchObject({ rank: null });
    expect(ranked?.stops[0]?.because).toContain('申請した団体からの申告');
  });

  test('agrees on a visit, reads the report and confirms it on its own page', async () => {
    const expertId = await testExpert(office);
    const { caseNumber } = await visitedCase(office, { programmeId }, expertId);
    const ask = await open(caseNumber);
    const bearer = await tokenOf(office, expertId);
    const asked = await ask('POST', '/visits', { startsAt: ['2026-12-15T10:00:00+09:00'] });
    const [visit] = asked.body.visits;
    expect(visit).toMatchObject({ status: 'proposed', waitsFor: ['expert'] });
    const answers = { answers: [{ proposalId: visit?.proposals[0]?.id, answer: 'yes' }] };
    const path = `/api/expert/cases/${caseNumber}/visits/${visit?.id}`;
    expect((await office.request('POST', `${path}/answers`, { bearer, json: answers })).status).toBe(204);
    expect((await ask('GET', '/appointments')).body.visits[0]).toMatchObject({ status: 'agreed' });
    office.clock.set(at('2026-12-15 (火) 13:00'));
    const report = { done: '全体の構成を決めた', nextSteps: '', manualDocumentId: '' };
    const fresh = await tokenOf(office, expertId);
    expect((await office.request('POST', `${path}/report`, { bearer: fresh, json: report })).status).toBe(
      204,
    );
    const again = await open(caseNumber);
    const confirmed = await again('POST', `/visits/${visit?.id}/confirmation`, { remark: '' });
    expect(confirmed.body.visits[0]).toMatchObject({ report: { confirmedAt: expect.any(String) } });
    office.clock.set(at('2026-11-24 (火) 10:00'));
  });
});
