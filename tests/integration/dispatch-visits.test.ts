import { describe, expect, test } from 'vitest';
import { bookingsOf } from '#api/core/bookings/bookings.ts';
import { RefusedError } from '#api/core/errors.ts';
import { eventsOf } from '#api/core/events/events.ts';
import { answerVisit } from '#api/dispatch/actions/answer-visit.ts';
import { bookAbsence } from '#api/dispatch/actions/book-absence.ts';
import { cancelCase } from '#api/dispatch/actions/cancel-case.ts';
import { cancelVisit } from '#api/dispatch/actions/cancel-visit.ts';
import { confirmReport } from '#api/dispatch/actions/confirm-report.ts';
import { planVisit } from '#api/dispatch/actions/plan-visit.ts';
import { recordReport } from '#api/dispatch/actions/record-report.ts';
import { requestVisitTimes } from '#api/dispatch/actions/request-visit-times.ts';
import { appointmentViewsOf } from '#api/dispatch/appointment-view.ts';
import { dispatchListQuery } from '#api/dispatch/desk-contract.ts';
import { dispatchListOf } from '#api/dispatch/desk-view.ts';
import { historySentence } from '#api/dispatch/history.ts';
import { caseByNumber } from '#api/dispatch/queries.ts';
import { type AppointmentView, visitPlan } from '#api/dispatch/times-contract.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import {
  asSato,
  atWork,
  mailsOf,
  tanaka,
  testExpert,
  testProgramme,
  visitedCase,
} from '#tests/support/dispatch-meetings.ts';
import { testOffice } from '#tests/support/office.ts';

const { sql } = await testDatabase({ max: 8 });
const office = await testOffice(sql, at('2026-11-24 (火) 10:00'));
const programmeId = await testProgramme(office);
await atWork(office, 'tanaka');
const desk = office.context({ actor: tanaka });
const sato = office.context({ actor: asSato });
const asExpert = (expertId: string) => office.context({ actor: { kind: 'expert', expertId } });
const plan = (own: Record<string, unknown> = {}) => visitPlan.parse(own);
const whole = { from: at('2026-11-01 (日) 00:00'), until: at('2027-04-01 (木) 00:00') };

const visitsOf = async (caseNumber: string, as = desk): Promise<AppointmentView[]> => {
  const theCase = await caseByNumber(sql, caseNumber);
  return (await appointmentViewsOf(sql, as, theCase as never)).filter(({ kind }) => kind === 'visit');
};
const visit = async (caseNumber: string, id: string, as = desk): Promise<AppointmentView> =>
  (await visitsOf(caseNumber, as)).find((one) => one.id === id) as AppointmentView;
const historyOf = async (caseNumber: string) =>
  (await eventsOf(sql, { kind: 'dispatch', id: caseNumber })).map((event) =>
    historySentence(event, { language: 'ja', timeZone: 'Asia/Tokyo', nameOf: (id) => id ?? '' }),
  );
const all = (view: AppointmentView, answer: 'yes' | 'no') =>
  view.proposals.map(({ id }) => ({ proposalId: id, answer }));

/** A case with an expert of its own, and a visit that was proposed. */
const proposed = async (own: Record<string, unknown> = {}, expert: Parameters<typeof testExpert>[1] = {}) => {
  const expertId = await testExpert(office, expert);
  const { caseNumber } = await visitedCase(office, { programmeId }, expertId);
  const id = await planVisit(desk, caseNumber, plan(own));
  return { expertId, caseNumber, id };
};
const agreed = async (own: Record<string, unknown> = {}) => {
  const made = await proposed(own);
  await answerVisit(sato, made.caseNumber, made.id, all(await visit(made.caseNumber, made.id), 'yes'));
  await answerVisit(
    asExpert(made.expertId),
    made.caseNumber,
    made.id,
    all(await visit(made.caseNumber, made.id), 'yes'),
  );
  return made;
};

describe('a visit', () => {
  test('is proposed on three days that fit everybody, to organisation and expert by mail', async () => {
    const { caseNumber, id, expertId } = await proposed();
    const view = await visit(caseNumber, id);
    expect(view).toMatchObject({
      ordinal: 1,
      status: 'proposed',
      place: '見本都見本区中央1-2-3',
      waitsFor: ['organisation', 'expert'],
    });
    expect(view.proposals.map(({ startsAt, possible }) => [startsAt, possible])).toEqual([
      ['2026-11-27T00:00:00Z', true],
      ['2026-11-30T00:00:00Z', true],
      ['2026-12-01T00:00:00Z', true],
    ]);
    const mails = (await mailsOf(office, caseNumber)).filter(
      ({ purpose }) => purpose === 'appointment_proposed',
    );
    expect(mails).toHaveLength(2);
    expect(mails[0]?.text).toContain('・2026年11月27日（金）09:00–11:00');
    expect(await bookingsOf(sql, { kind: 'expert', id: expertId }, whole)).toEqual([]);
  });

  test('is booked by the last answer, with the way there and back, and everybody has it in the calendar', async () => {
    const { caseNumber, id, expertId } = await proposed();
    const before = await visit(caseNumber, id);
    const [first, second] = before.proposals;
    const answers = [
      { proposalId: first?.id ?? '', answer: 'no' as const },
      { proposalId: second?.id ?? '', answer: 'yes' as const },
    ];
    expect(await answerVisit(asExpert(expertId), caseNumber, id, all(before, 'yes'))).toEqual({
      agreed: false,
    });
    expect(await answerVisit(sato, caseNumber, id, answers)).toEqual({ agreed: true });
    expect(await visit(caseNumber, id)).toMatchObject({
      status: 'agreed',
      startsAt: '2026-11-30T00:00:00Z',
      proposals: [],
    });
    expect(await bookingsOf(sql, { kind: 'expert', id: expertId }, whole)).toMatchObject([
      { from: at('2026-11-30 (月) 08:00'), until: at('2026-11-30 (月) 12:00') },
    ]);
    const mails = (await mailsOf(office, caseNumber)).filter(
      ({ purpose }) => purpose === 'appointment_agreed',
    );
    expect(mails.map(({ to, ics }) => [to.split('@')[1], ics?.includes('METHOD:REQUEST') ?? false])).toEqual(
      expect.arrayContaining([
        ['example.jp', true],
        ['expert.example', true],
      ]),
    );
    const events = await eventsOf(sql, { kind: 'dispatch', id: caseNumber });
    expect(events.find(({ verb }) => verb === 'visit_agreed')).toMatchObject({
      verb: 'visit_agreed',
      actorKind: 'requester',
      detail: { ordinal: 1 },
    });
  });

  test('that suits nobody is told to the organisation and the office', async () => {
    const { caseNumber, id } = await proposed();
    await answerVisit(sato, caseNumber, id, all(await visit(caseNumber, id), 'no'));
    const mails = await mailsOf(office, caseNumber);
    expect(
      mails.filter(({ purpose }) => purpose === 'appointment_none_fits').map(({ to }) => to.split('@')[1]),
    ).toEqual(expect.arrayContaining(['example.jp', 'desk.example']));
  });

  test('is settled at a time the expert names instead', async () => {
    const { caseNumber, id, expertId } = await proposed();
    await requestVisitTimes(asExpert(expertId), caseNumber, id, ['2026-12-10T14:00:00+09:00']);
    const view = await visit(caseNumber, id);
    const counter = view.proposals.find(({ proposedBy }) => proposedBy === 'expert');
    expect(counter?.answers).toEqual({ organisation: null, expert: 'yes', office: 'yes' });
    await answerVisit(sato, caseNumber, id, [{ proposalId: counter?.id ?? '', answer: 'yes' }]);
    expect(await visit(caseNumber, id)).toMatchObject({ status: 'agreed', startsAt: '2026-12-10T05:00:00Z' });
  });

  test('moves when everybody says yes to a new time, and keeps the old one until then', async () => {
    const { caseNumber, id, expertId } = await agreed();
    await requestVisitTimes(sato, caseNumber, id, ['2026-12-17T10:00:00+09:00']);
    expect(await visit(caseNumber, id)).toMatchObject({ status: 'agreed', startsAt: '2026-11-27T00:00:00Z' });
    const view = await visit(caseNumber, id);
    await answerVisit(asExpert(expertId), caseNumber, id, all(view, 'yes'));
    expect(await visit(caseNumber, id)).toMatchObject({ startsAt: '2026-12-17T01:00:00Z' });
    expect(await bookingsOf(sql, { kind: 'expert', id: expertId }, whole)).toHaveLength(1);
    const moved = (await mailsOf(office, caseNumber)).filter(
      ({ purpose }) => purpose === 'appointment_moved',
    );
    expect(moved[0]?.ics).toMatch(/SEQUENCE:1/);
    expect(await historyOf(caseNumber)).toContainEqual(
      expect.objectContaining({
        what: '訪問の日時を変えた',
        detail: '第1回　2026年11月27日（金）09:00 → 2026年12月17日（木）10:00',
      }),
    );
  });

  test('that ends with its case is told to the organisation in the one mail that ends the case', async () => {
    const { caseNumber, id, expertId } = await agreed();
    await cancelCase(desk, caseNumber, { because: 'duplicate', text: '' });
    expect(await visit(caseNumber, id)).toMatchObject({ status: 'cancelled' });
    expect(await bookingsOf(sql, { kind: 'expert', id: expertId }, whole)).toEqual([]);
    const ending = (await mailsOf(office, caseNumber)).filter(({ purpose }) => /cancelled/.test(purpose));
    expect(
      ending.map(({ to, purpose, ics }) => [to.split('@')[1], purpose, ics?.includes('METHOD:CANCEL')]),
    ).toEqual(
      expect.arrayContaining([
        ['example.jp', 'cancelled', true],
        ['expert.example', 'appointment_cancelled', true],
      ]),
    );
    const own = ending.filter(({ to }) => to.endsWith('@example.jp'));
    expect(own).toHaveLength(1);
    expect(own[0]?.text).toContain('専門家の訪問（第1回）　2026年11月27日（金）09:00');
  });

  test('that is cancelled takes its entry out of every calendar and frees the expert', async () => {
    const { caseNumber, id, expertId } = await agreed();
    await cancelVisit(asExpert(expertId), caseNumber, id, '体調がすぐれないため');
    expect(await visit(caseNumber, id)).toMatchObject({
      status: 'cancelled',
      endedBecause: '体調がすぐれないため',
    });
    expect(await bookingsOf(sql, { kind: 'expert', id: expertId }, whole)).toEqual([]);
    const mails = (await mailsOf(office, caseNumber)).filter(
      ({ purpose }) => purpose === 'appointment_cancelled',
    );
    expect(mails.filter(({ ics }) => ics?.includes('METHOD:CANCEL')).length).toBe(2);
    expect(mails[0]?.text).toContain('理由：体調がすぐれないため');
    expect(await historyOf(caseNumber)).toContainEqual(
      expect.objectContaining({ what: '訪問を取り消した', detail: '第1回　2026年11月27日（金）09:00' }),
    );
  });

  test('has no telephone: the database itself refuses one', async () => {
    const { id } = await proposed();
    await expect(sql`update dispatch.appointment set way = 'telephone' where id = ${id}`).rejects.toThrow(
      'check',
    );
  });

  test('elsewhere than at the organisation’s office needs a reason', async () => {
    expect(visitPlan.safeParse({ place: '会議室' }).success).toBe(false);
    const { caseNumber, id } = await proposed({ place: '貸会議室', placeBecause: '事務所が工事中のため' });
    expect(await visit(caseNumber, id)).toMatchObject({
      place: '貸会議室',
      placeBecause: '事務所が工事中のため',
    });
  });

  test('by another expert than the case’s needs a reason, and the organisation is told', async () => {
    const other = await testExpert(office, { name: '山田 次郎' });
    const { caseNumber } = await visitedCase(office, { programmeId }, await testExpert(office));
    await expect(planVisit(desk, caseNumber, plan({ expertId: other }))).rejects.toBeInstanceOf(RefusedError);
    const id = await planVisit(
      desk,
      caseNumber,
      plan({ expertId: other, expertBecause: '法律の話題のため' }),
    );
    expect(await visit(caseNumber, id)).toMatchObject({
      expert: { name: '山田 次郎' },
      otherExpertBecause: '法律の話題のため',
    });
    const [told] = (await mailsOf(office, caseNumber)).filter(
      ({ purpose }) => purpose === 'dispatch_other_expert',
    );
    expect(told?.text).toContain('山田 次郎');
    expect(told?.text).toContain('法律の話題のため');
  });

  test('somebody of the office goes along when the office says yes too, and is booked', async () => {
    await atWork(office, 'ogawa', 'consultant');
    const { caseNumber, id, expertId } = await proposed({ staffId: 'ogawa' });
    await requestVisitTimes(sato, caseNumber, id, ['2026-12-08T13:00:00+09:00']);
    const theirs = (await visit(caseNumber, id)).proposals.filter(
      ({ proposedBy }) => proposedBy === 'organisation',
    );
    const yes = theirs.map(({ id: proposalId }) => ({ proposalId, answer: 'yes' as const }));
    await answerVisit(asExpert(expertId), caseNumber, id, yes);
    expect((await visit(caseNumber, id)).status).toBe('proposed');
    await answerVisit(desk, caseNumber, id, yes);
    expect(await visit(caseNumber, id)).toMatchObject({ status: 'agreed', staffName: 'ogawa' });
    expect(await bookingsOf(sql, { kind: 'staff', id: 'ogawa' }, whole)).toHaveLength(1);
  });
});

describe('the visits of an organisation', () => {
  test('are five; the sixth is refused with the reason, and a cancelled one does not count', async () => {
    const { caseNumber, id } = await proposed({}, { maxVisitsPerMonth: 31 });
    for (let turn = 2; turn <= 5; turn += 1) await planVisit(desk, caseNumber, plan());
    await expect(planVisit(desk, caseNumber, plan())).rejects.toMatchObject({
      because: { ja: expect.stringContaining('年度ごとに5回まで') },
    });
    await cancelVisit(desk, caseNumber, id, '団体の都合');
    const again = await planVisit(desk, caseNumber, plan());
    expect(await visit(caseNumber, again)).toMatchObject({ ordinal: 1, status: 'proposed' });
  });

  test('are reported by the expert, and confirmed by the organisation, once', async () => {
    const { caseNumber, id, expertId } = await agreed();
    const report = { done: '基本方針を確認した', nextSteps: '場面ごとの対応', manualDocumentId: '' };
    await expect(recordReport(asExpert(expertId), caseNumber, id, report)).rejects.toMatchObject({
      because: { ja: '訪問が始まってから報告してください。' },
    });
    office.clock.set(at('2026-11-27 (金) 11:30'));
    await recordReport(asExpert(expertId), caseNumber, id, report);
    expect(await visit(caseNumber, id)).toMatchObject({
      status: 'held',
      report: { done: '基本方針を確認した', confirmedAt: null },
    });
    await confirmReport(sato, caseNumber, id, 'ありがとうございました');
    await expect(confirmReport(sato, caseNumber, id, '')).rejects.toBeInstanceOf(RefusedError);
    await expect(recordReport(asExpert(expertId), caseNumber, id, report)).rejects.toMatchObject({
      because: { ja: '団体が確認した報告は、変えられません。' },
    });
    const [told] = (await mailsOf(office, caseNumber)).filter(
      ({ purpose }) => purpose === 'appointment_reported',
    );
    expect(told?.to).toContain('example.jp');
    office.clock.set(at('2026-11-24 (火) 10:00'));
  });
});

test('the list of the desk says what the office has to do next, and for whom it waits', async () => {
  const list = async (caseNumber: string) =>
    (await dispatchListOf(desk, dispatchListQuery.parse({ group: 'all', q: caseNumber }))).rows[0];
  const { caseNumber } = await visitedCase(office, { programmeId }, await testExpert(office));
  expect(await list(caseNumber)).toMatchObject({ group: 'ours', nextStep: '次の訪問の日時を提案する' });
  const id = await planVisit(desk, caseNumber, plan());
  expect(await list(caseNumber)).toMatchObject({ group: 'theirs', nextStep: '訪問とその報告を待つ' });
  await answerVisit(sato, caseNumber, id, all(await visit(caseNumber, id), 'no'));
  expect(await list(caseNumber)).toMatchObject({ group: 'ours', nextStep: '次の訪問の日時を提案する' });
  await sql`update dispatch.appointment set staff_id = 'tanaka' where id = ${id}`;
  await requestVisitTimes(sato, caseNumber, id, ['2026-12-18T14:00:00+09:00']);
  expect(await list(caseNumber)).toMatchObject({ group: 'ours', nextStep: '提案された日時に答える' });
});

describe('nobody is in two places', () => {
  test('two coordinators confirm two proposals for one time: one is booked, one is refused in words, one mail', async () => {
    const expertId = await testExpert(office);
    const time = '2026-12-15T10:00:00+09:00';
    const cases: { caseNumber: string; id: string }[] = [];
    await atWork(office, 'mori');
    for (const staffId of ['tanaka', 'mori']) {
      const { caseNumber } = await visitedCase(office, { programmeId }, expertId);
      const id = await planVisit(sato, caseNumber, plan({ startsAt: [time] }));
      await sql`update dispatch.appointment set staff_id = ${staffId} where id = ${id}`;
      await sql`update dispatch.proposed_time set expert = 'yes', office = null where appointment_id = ${id}`;
      cases.push({ caseNumber, id });
    }
    const answers = await Promise.allSettled(
      cases.map(async ({ caseNumber, id }) =>
        answerVisit(desk, caseNumber, id, all(await visit(caseNumber, id), 'yes')),
      ),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = answers.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(refused.reason).toBeInstanceOf(RefusedError);
    expect(refused.reason.because.ja).toContain('別の予定');
    const told = await Promise.all(cases.map(({ caseNumber }) => mailsOf(office, caseNumber)));
    const toOrganisations = told
      .flat()
      .filter(({ purpose, to }) => purpose === 'appointment_agreed' && to.endsWith('example.jp'));
    expect(toOrganisations).toHaveLength(1);
  });

  test('an absence stands in the way, and one that would cover a visit is refused', async () => {
    const { caseNumber, id, expertId } = await agreed();
    const expert = { kind: 'expert', id: expertId } as const;
    const during = { from: '2026-11-27T00:00:00Z', until: '2026-11-27T09:00:00Z' };
    await expect(bookAbsence(desk, expert, during)).rejects.toMatchObject({
      because: { ja: expect.stringContaining('この専門家には') },
    });
    await bookAbsence(desk, expert, { from: '2026-12-09T15:00:00Z', until: '2026-12-10T15:00:00Z' });
    await expect(
      requestVisitTimes(sato, caseNumber, id, ['2026-12-10T14:00:00+09:00']),
    ).rejects.toMatchObject({
      because: { ja: expect.stringContaining('別の予定') },
    });
  });

  test('an expert cannot touch the visit of another', async () => {
    const { caseNumber, id } = await proposed();
    const stranger = asExpert(await testExpert(office));
    await expect(
      answerVisit(stranger, caseNumber, id, all(await visit(caseNumber, id), 'yes')),
    ).rejects.toThrow();
    await expect(cancelVisit(stranger, caseNumber, id, 'x')).rejects.toThrow();
  });
});
