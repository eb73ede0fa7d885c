import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, test } from 'vitest';
import { createApp } from '#api/app.ts';
import { eventsOf } from '#api/core/events/events.ts';
import { answerVisit } from '#api/dispatch/actions/answer-visit.ts';
import { cancelVisit } from '#api/dispatch/actions/cancel-visit.ts';
import { planVisit } from '#api/dispatch/actions/plan-visit.ts';
import { appointmentViewsOf } from '#api/dispatch/appointment-view.ts';
import type { DeskExpert, ExpertList } from '#api/dispatch/expert-contract.ts';
import { caseByNumber } from '#api/dispatch/queries.ts';
import { type ExpertCase, type ExpertPage, visitPlan } from '#api/dispatch/times-contract.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import {
  asSato,
  mailsOf,
  tanaka,
  testExpert,
  testProgramme,
  tokenOf,
  visitedCase,
} from '#tests/support/dispatch-meetings.ts';
import * as files from '#tests/support/files.ts';
import { testOffice } from '#tests/support/office.ts';
import { signedInStaff } from '#tests/support/staff.ts';

const { sql } = await testDatabase({ max: 6 });
const office = await testOffice(sql, at('2026-11-24 (火) 10:00'));
const programmeId = await testProgramme(office);
const staff = {
  C: await signedInStaff(office.office, 'consultant', { name: 'yamada' }),
  O: await signedInStaff(office.office, 'coordinator', { name: 'tanaka' }),
  A: await signedInStaff(office.office, 'administrator', { name: 'takahashi' }),
  U: await signedInStaff(office.office, 'auditor', { name: 'kato' }),
};
const desk = office.context({ actor: tanaka });
const sato = office.context({ actor: asSato });
const nobody = '00000000-0000-4000-8000-000000000000';

describe('who may', () => {
  const routes = [
    ['GET', '/api/desk/experts', 'CAOU'],
    ['POST', '/api/desk/experts', 'AO'],
    ['GET', '/api/desk/experts/{id}', 'CAOU'],
    ['PUT', '/api/desk/experts/{id}', 'AO'],
    ['POST', '/api/desk/experts/{id}/invitation', 'A'],
    ['POST', '/api/desk/experts/{id}/conflicts', 'AO'],
    ['DELETE', '/api/desk/experts/{id}/conflicts/{id}', 'AO'],
    ['PUT', '/api/desk/experts/{id}/exceptions/2026-12-10', 'AO'],
    ['DELETE', '/api/desk/experts/{id}/exceptions/2026-12-10', 'AO'],
    ['GET', '/api/desk/absences', 'CAOU'],
    ['POST', '/api/desk/absences', 'AO'],
    ['DELETE', '/api/desk/absences/{id}', 'AO'],
    ['GET', '/api/desk/dispatch/cases/{n}/experts', 'CAO'],
    ['PUT', '/api/desk/dispatch/cases/{n}/expert', 'AO'],
    ['GET', '/api/desk/dispatch/times', 'CAOU'],
    ['POST', '/api/desk/dispatch/times', 'AO'],
    ['DELETE', '/api/desk/dispatch/times/{id}', 'AO'],
    ['GET', '/api/desk/dispatch/cases/{n}/appointments', 'CAOU'],
    ['POST', '/api/desk/dispatch/cases/{n}/interview-time/offer', 'AO'],
    ['POST', '/api/desk/dispatch/cases/{n}/interview-time', 'AO'],
    ['POST', '/api/desk/dispatch/cases/{n}/interview-time/answers', 'AO'],
    ['POST', '/api/desk/dispatch/cases/{n}/interview-time/cancellation', 'AO'],
    ['GET', '/api/desk/dispatch/cases/{n}/visit-times', 'CAO'],
    ['POST', '/api/desk/dispatch/cases/{n}/visits', 'AO'],
    ['POST', '/api/desk/dispatch/cases/{n}/visits/{id}/answers', 'AO'],
    ['POST', '/api/desk/dispatch/cases/{n}/visits/{id}/proposals', 'AO'],
    ['POST', '/api/desk/dispatch/cases/{n}/visits/{id}/cancellation', 'AO'],
    ['POST', '/api/desk/dispatch/cases/{n}/visits/{id}/report', 'AO'],
  ] as const;

  test.each(routes)('%s %s: nobody without signing in, and only %s', async (method, path, may) => {
    const url = path.replace('{n}', 'D-NOBODY').replaceAll('{id}', nobody);
    const json = method === 'GET' || method === 'DELETE' ? undefined : {};
    expect((await office.request(method, url, { json })).status).toBe(401);
    for (const [letter, { cookie, role }] of Object.entries(staff)) {
      const { status } = await office.request(method, url, { json, cookie });
      expect(status === 403, `${role}: ${status}`).toBe(!may.includes(letter));
      expect(status).toBeLessThan(500);
    }
  });

  test.each([
    ['GET', '/api/expert'],
    ['PUT', '/api/expert/availability'],
    ['GET', '/api/expert/cases/D-NOBODY'],
    ['POST', `/api/expert/cases/D-NOBODY/visits/${nobody}/answers`],
  ])('%s %s: nobody without their own link, and no staff', async (method, path) => {
    const json =
      method === 'GET' ? undefined : { weekly: [], answers: [{ proposalId: nobody, answer: 'yes' }] };
    expect((await office.request(method, path, { json })).status).toBe(401);
    expect((await office.request(method, path, { json, cookie: staff.A.cookie })).status).toBe(401);
    expect((await office.request(method, path, { json, bearer: 'made.up' })).status).toBe(401);
  });
});

describe('the register', () => {
  test('keeps an expert, invites them once more with a new link, and says when they came', async () => {
    const made = await office.request<{ id: string }>('POST', '/api/desk/experts', {
      cookie: staff.O.cookie,
      json: { name: '鈴木 一郎', email: 'suzuki@expert.example', fields: ['policy'], maxVisitsPerMonth: 6 },
    });
    expect(made.status).toBe(201);
    const { id } = made.body;
    const same = { cookie: staff.O.cookie, json: { name: '別の人', email: 'Suzuki@expert.example' } };
    expect((await office.request('POST', '/api/desk/experts', same)).status).toBe(409);
    const invite = { cookie: staff.A.cookie, json: {} };
    expect((await office.request('POST', `/api/desk/experts/${id}/invitation`, invite)).status).toBe(204);
    const old = await tokenOf(office, id);
    expect((await office.request('POST', `/api/desk/experts/${id}/invitation`, invite)).status).toBe(204);
    const mails = await mailsOf(office, id);
    expect(mails).toHaveLength(2);
    const token = /\/ja\/expert\/([\w.-]+)/.exec(mails.at(-1)?.text ?? '')?.[1] ?? '';
    expect((await office.request('GET', '/api/expert', { bearer: old })).status).toBe(401);
    const page = await office.request<ExpertPage>('GET', '/api/expert', { bearer: token });
    expect(page.status).toBe(200);
    expect(page.body.expert).toMatchObject({ name: '鈴木 一郎', maxVisitsPerMonth: 6 });
    const { body } = await office.request<DeskExpert>('GET', `/api/desk/experts/${id}`, {
      cookie: staff.C.cookie,
    });
    expect(body).toMatchObject({ registeredAt: expect.any(String), mayChange: false });
    const verbs = (await eventsOf(sql, { kind: 'expert', id })).map(({ verb }) => verb);
    expect(verbs.filter((verb) => !verb.startsWith('mail.'))).toEqual([
      'expert_registered',
      'expert_invited',
      'expert_invited',
      'page_opened',
    ]);
  });

  test('shows the load of each over the fiscal year', async () => {
    const expertId = await testExpert(office);
    await visitedCase(office, { programmeId }, expertId);
    const { body } = await office.request<ExpertList>('GET', '/api/desk/experts', { cookie: staff.U.cookie });
    expect(body.experts.find(({ id }) => id === expertId)?.load).toMatchObject({
      fiscalYear: 2026,
      cases: 1,
    });
  });
});

describe('an expert', () => {
  test('keeps their hours, days and absences, and the offers follow', async () => {
    const expertId = await testExpert(office);
    const bearer = await tokenOf(office, expertId);
    const { caseNumber } = await visitedCase(office, { programmeId }, expertId);
    const weekly = [{ weekday: 4, from: '13:00', until: '17:00' }];
    expect(
      (await office.request('PUT', '/api/expert/availability', { bearer, json: { weekly } })).status,
    ).toBe(204);
    const none = { bearer, json: { spans: [] } };
    expect((await office.request('PUT', '/api/expert/exceptions/2026-12-03', none)).status).toBe(204);
    const away = { from: '2026-12-09T15:00:00Z', until: '2026-12-10T15:00:00Z' };
    expect((await office.request('POST', '/api/expert/absences', { bearer, json: away })).status).toBe(201);
    const { body } = await office.request<{ times: { startsAt: string }[] }>(
      'GET',
      `/api/desk/dispatch/cases/${caseNumber}/visit-times`,
      { cookie: staff.O.cookie },
    );
    expect(body.times.slice(0, 2).map(({ startsAt }) => startsAt)).toEqual([
      '2026-12-17T04:00:00Z',
      '2026-12-24T04:00:00Z',
    ]);
  });

  test('sees their own cases and not those of another: that is refused, and recorded', async () => {
    const [own, other] = [await testExpert(office), await testExpert(office)];
    const { caseNumber } = await visitedCase(office, { programmeId }, own);
    const path = `/api/expert/cases/${caseNumber}`;
    const opened = await office.request<ExpertCase>('GET', path, { bearer: await tokenOf(office, own) });
    expect(opened.body).toMatchObject({ caseNumber, address: '見本都見本区中央1-2-3', visitsLeft: 5 });
    const page = await office.request<ExpertPage>('GET', '/api/expert', {
      bearer: await tokenOf(office, own),
    });
    expect(page.body.cases.map((one) => one.caseNumber)).toEqual([caseNumber]);
    const refused = await office.request('GET', path, { bearer: await tokenOf(office, other) });
    expect(refused.status).toBe(403);
    expect(refused.body.detail).toBe('この案件は、あなたの担当ではないため開けません。');
    const unknown = await office.request('GET', '/api/expert/cases/D-NOBODY', {
      bearer: await tokenOf(office, other),
    });
    expect(unknown.body.detail).toBe(refused.body.detail);
    expect(await eventsOf(sql, { kind: 'expert', id: other })).toContainEqual(
      expect.objectContaining({ verb: 'refused', actorKind: 'expert', detail: { case: caseNumber } }),
    );
  });

  test('has a calendar feed in which what was moved is replaced and what was cancelled is struck through', async () => {
    const expertId = await testExpert(office);
    const { caseNumber } = await visitedCase(office, { programmeId }, expertId);
    const id = await planVisit(
      desk,
      caseNumber,
      visitPlan.parse({ startsAt: ['2026-12-10T10:00:00+09:00'] }),
    );
    const theCase = await caseByNumber(sql, caseNumber);
    const [view] = await appointmentViewsOf(sql, desk, theCase as never);
    const yes = view?.proposals.map((time) => ({ proposalId: time.id, answer: 'yes' as const })) ?? [];
    await answerVisit(sato, caseNumber, id, yes);
    await answerVisit(office.context({ actor: { kind: 'expert', expertId } }), caseNumber, id, yes);
    const { body: page } = await office.request<ExpertPage>('GET', '/api/expert', {
      bearer: await tokenOf(office, expertId),
    });
    const feed = new URL(page.feedUrl).pathname;
    const first = await office.request<string>('GET', feed);
    expect(first.headers.get('Content-Type')).toContain('text/calendar');
    const read = (text: string) =>
      new ICAL.Component(ICAL.parse(text))
        .getAllSubcomponents('vevent')
        .map((event) => [
          new ICAL.Event(event).startDate.toJSDate().toISOString(),
          event.getFirstPropertyValue('status'),
          event.getFirstPropertyValue('sequence'),
        ]);
    expect(read(first.body)).toEqual([['2026-12-10T01:00:00.000Z', 'CONFIRMED', 0]]);
    const [event] = Object.values(nodeIcal.sync.parseICS(first.body)).filter((one) => one?.type === 'VEVENT');
    expect(event).toMatchObject({
      location: '見本都見本区中央1-2-3',
      summary: expect.stringContaining(caseNumber),
    });
    await cancelVisit(desk, caseNumber, id, '団体の都合');
    const second = await office.request<string>('GET', feed);
    expect(read(second.body)).toEqual([['2026-12-10T01:00:00.000Z', 'CANCELLED', 1]]);
    expect((await office.request('GET', feed.replace(/..\.ics$/, 'xx.ics'))).status).toBe(401);
  });
});

test('an expert hands in the manual, and reports with that version', async () => {
  const expertId = await testExpert(office);
  const { caseNumber } = await visitedCase(office, { programmeId }, expertId);
  const bearer = await tokenOf(office, expertId);
  const form = new FormData();
  form.set('kind', 'manual');
  form.set('file', new File([new Uint8Array(files.pdf())], 'manual.pdf'));
  const path = `/api/expert/cases/${caseNumber}`;
  const headers = { Authorization: `Bearer ${bearer}` };
  const added = await createApp(office.office).request(
    `${path}/documents`,
    { method: 'POST', headers, body: form },
    { remoteAddress: '192.0.2.1' },
  );
  expect(added.status).toBe(201);
  const { ids } = (await added.json()) as { ids: string[] };
  const manualDocumentId = ids[0] ?? '';
  const { body } = await office.request<ExpertCase>('GET', path, { bearer });
  expect(body.documents).toMatchObject([{ id: manualDocumentId, kind: 'manual', version: 1 }]);
  const stranger = await tokenOf(office, await testExpert(office));
  const file = `${path}/documents/${manualDocumentId}`;
  expect((await office.request('GET', file, { bearer: stranger })).status).toBe(403);
  const downloaded = await office.request('GET', file, { bearer });
  expect(downloaded.headers.get('Content-Disposition')).toContain('attachment');
});
