import { beforeEach, describe, expect, test } from 'vitest';
import { addClosure } from '#api/core/calendar/actions/add-closure.ts';
import { removeClosure } from '#api/core/calendar/actions/remove-closure.ts';
import { demonstrationProgramme } from '#api/demonstration-programme.ts';
import { acceptApplication } from '#api/dispatch/actions/accept-application.ts';
import { cancelCase } from '#api/dispatch/actions/cancel-case.ts';
import { changeProgramme } from '#api/dispatch/actions/change-programme.ts';
import { closeCase } from '#api/dispatch/actions/close-case.ts';
import { declineApplication } from '#api/dispatch/actions/decline-application.ts';
import { eraseCase } from '#api/dispatch/actions/erase-case.ts';
import { logCaseContact } from '#api/dispatch/actions/log-case-contact.ts';
import { pauseCase } from '#api/dispatch/actions/pause-case.ts';
import { postponeCase } from '#api/dispatch/actions/postpone-case.ts';
import { recordInterview } from '#api/dispatch/actions/record-interview.ts';
import { resumeCase } from '#api/dispatch/actions/resume-case.ts';
import { saveInterview } from '#api/dispatch/actions/save-interview.ts';
import type { DispatchStatusView, LetterView } from '#api/dispatch/contract.ts';
import { openedDispatchCase } from '#api/dispatch/desk-view.ts';
import { eraseOldCases, tellChangedCases, warnCoordinators } from '#api/dispatch/reminders.ts';
import { at } from '#tests/support/at.ts';
import { dispatchOffice, formWith, publishedProgramme } from '#tests/support/dispatch.ts';
import * as files from '#tests/support/files.ts';
import { newSendingKey } from '#tests/support/office.ts';

const { sql, office, received, verbsOf, mailsOf, purposesOf, desk } = await dispatchOffice();
beforeEach(() => office.clock.set(at('2026-11-24 (火) 10:00')));

type Case = { caseNumber: string; code: string };
const seen = async ({ caseNumber, code }: Case): Promise<DispatchStatusView> =>
  (await office.request<DispatchStatusView>('GET', `/api/dispatch/cases/${caseNumber}`, { bearer: code }))
    .body;
const stepOf = (view: DispatchStatusView, step: string) => view.road.find((one) => one.step === step);
const call = (outcome: 'reached' | 'no_answer' | 'received' = 'reached') => ({
  way: 'telephone' as const,
  outcome,
  note: '候補の日時をうかがう',
  sendingKey: newSendingKey(),
});
const acceptance = { reasons: ['eligible' as const], text: '派遣することに決まりました。' };
const refusal = { reasons: ['outside_subject' as const], text: 'この派遣で扱う内容ではありません。' };

/** A case whose interview was held on the day the clock shows. */
const interviewed = async (own: Record<string, unknown> = {}, language = 'ja'): Promise<Case> => {
  const one = await received(own, language);
  await logCaseContact(desk(), one.caseNumber, call());
  const heldOn = office.clock.now().toZonedDateTimeISO('Asia/Tokyo').toPlainDate().toString();
  await recordInterview(desk(), one.caseNumber, { heldOn, way: 'online', answers: [] });
  return one;
};

describe('the promise of contact', () => {
  test.each([
    ['an ordinary week', '2026-11-24 (火) 10:00', '2026-12-01'],
    ['a Saturday night', '2026-11-21 (土) 02:00', '2026-11-30'],
    ['just before Golden Week', '2027-04-28 (水) 16:00', '2027-05-11'],
    ['the holidays of September 2026', '2026-09-18 (金) 18:00', '2026-09-30'],
    ['the turn of the year', '2026-12-25 (金) 15:00', '2027-01-07'],
  ])('sent in %s it is five business days', async (_when, now, dueOn) => {
    office.clock.set(at(now));
    const programmeId = now.startsWith('2027-04') ? await publishedProgramme(office, nextYear) : undefined;
    const one = await received(programmeId ? { programmeId } : {});
    expect(stepOf(await seen(one), 'contact')).toMatchObject({ state: 'now', dueOn, promiseState: 'told' });
  });

  test('is kept by the first call that reached the organisation, and by no other', async () => {
    const one = await received();
    await logCaseContact(desk(), one.caseNumber, call('no_answer'));
    expect((await seen(one)).status).toBe('received');
    const reached = call();
    await logCaseContact(desk(), one.caseNumber, reached);
    await logCaseContact(desk(), one.caseNumber, reached);
    const view = await seen(one);
    expect(view.status).toBe('arranging');
    expect(stepOf(view, 'contact')).toMatchObject({ state: 'done', promiseState: 'kept', on: '2026-11-24' });
    expect(await verbsOf(one.caseNumber)).toEqual([
      'promise.made',
      'received',
      'contact_logged',
      'contacted',
      'promise.kept',
    ]);
    expect(view.notices).toEqual([]);
  });

  test('a call outside the hours the organisation asked for is refused, and its own call never', async () => {
    const one = await received({ hoursFrom: '13:00', hoursUntil: '15:00' });
    await expect(logCaseContact(desk(), one.caseNumber, call())).rejects.toThrow(/13:00/);
    await logCaseContact(desk(), one.caseNumber, call('received'));
    expect((await seen(one)).status).toBe('arranging');
  });

  test('the desk is warned before and after, once each, and never about another domain', async () => {
    const one = await received();
    office.clock.set(at('2026-11-30 (月) 09:00'));
    await warnCoordinators(office.context());
    await warnCoordinators(office.context());
    office.clock.set(at('2026-12-02 (水) 09:00'));
    await warnCoordinators(office.context());
    const mails = (await mailsOf(one.caseNumber)).filter(({ purpose }) => purpose.startsWith('staff_'));
    expect(mails.map(({ purpose, to }) => [purpose, to])).toEqual([
      ['staff_soon', 'tanaka@desk.example'],
      ['staff_overdue', 'tanaka@desk.example'],
    ]);
    expect(mails[0]?.subject).toContain('面談の日程の連絡の期日が近づいています');
    expect(mails[1]?.text).toContain(`/desk/dispatch/${one.caseNumber}`);
  });

  test('a closed day that is added moves it, and both dates are told', async () => {
    const one = await received();
    const closure = { day: '2026-11-27', reason: { ja: '台風', en: 'Typhoon' } };
    await addClosure(office.context(), closure);
    await tellChangedCases(office.context());
    const view = await seen(one);
    expect(stepOf(view, 'contact')).toMatchObject({ dueOn: '2026-12-02' });
    expect(view.told).toMatchObject([
      { dueOn: '2026-12-01', because: 'received' },
      { dueOn: '2026-12-02', because: 'calendar_changed', replacesDueOn: '2026-12-01' },
    ]);
    expect(await purposesOf(one.caseNumber)).toEqual(['promise_moved', 'received']);
    await removeClosure(office.context(), closure.day);
  });
});

const nextYear = { fiscalYear: 2027, opensOn: '2027-04-01', closesOn: '2028-03-31' };

describe('the promise of the decision', () => {
  test('is counted from the day the interview was held, told at once, and kept by the decision', async () => {
    office.clock.set(at('2026-12-03 (木) 15:00'));
    const one = await interviewed();
    expect(stepOf(await seen(one), 'decision')).toMatchObject({ state: 'now', dueOn: '2026-12-10' });
    const mails = await mailsOf(one.caseNumber);
    expect(mails.find(({ purpose }) => purpose === 'interview_held')?.text).toContain(
      '12月10日（木）までに決めてお知らせします',
    );
    office.clock.set(at('2026-12-09 (水) 11:00'));
    await acceptApplication(desk(), one.caseNumber, acceptance);
    const view = await seen(one);
    expect(view.status).toBe('accepted');
    expect(stepOf(view, 'decision')).toMatchObject({ state: 'done', on: '2026-12-09', promiseState: 'kept' });
    expect(await purposesOf(one.caseNumber)).toEqual(['accepted', 'interview_held', 'received']);
  });

  test('an interview that is written down late has the date it would have had on time', async () => {
    const one = await received();
    await logCaseContact(desk(), one.caseNumber, call());
    office.clock.set(at('2026-12-14 (月) 10:00'));
    await recordInterview(desk(), one.caseNumber, { heldOn: '2026-12-03', way: 'telephone', answers: [] });
    expect(stepOf(await seen(one), 'decision')).toMatchObject({
      dueOn: '2026-12-10',
      promiseState: 'overdue',
    });
  });

  test('over the turn of the year it is five business days too', async () => {
    office.clock.set(at('2026-12-25 (金) 11:00'));
    expect(stepOf(await seen(await interviewed()), 'decision')).toMatchObject({ dueOn: '2027-01-07' });
  });

  test('an interview to come, or before the application, is refused', async () => {
    const one = await received();
    await logCaseContact(desk(), one.caseNumber, call());
    const on = (heldOn: string) =>
      recordInterview(desk(), one.caseNumber, { heldOn, way: 'office' as const, answers: [] });
    await expect(on('2026-11-25')).rejects.toThrow(/still to come/);
    await expect(on('2026-11-23')).rejects.toThrow(/before the application/);
  });
});

describe('holds', () => {
  test('pause what is owed, say why, and tell the new date when the case goes on', async () => {
    const one = await received();
    office.clock.set(at('2026-11-26 (木) 10:00'));
    await pauseCase(desk(), one.caseNumber, { reason: 'documents_missing', note: '内部のメモ' });
    const held = await seen(one);
    expect(held.onHold).toMatchObject({ reason: 'documents_missing', sentence: '書類の提出を待っている' });
    expect(stepOf(held, 'contact')).toMatchObject({ dueOn: null, promiseState: 'paused' });
    expect(stepOf(held, 'contact')?.waitsFor).toContain('再開');
    expect(JSON.stringify(held)).not.toContain('内部のメモ');
    await expect(
      postponeCase(desk(), one.caseNumber, { dueOn: '2026-12-04', text: '遅れます' }),
    ).rejects.toThrow(/on hold/);
    office.clock.set(at('2026-12-14 (月) 10:00'));
    await resumeCase(desk(), one.caseNumber);
    const view = await seen(one);
    expect(stepOf(view, 'contact')).toMatchObject({ dueOn: '2026-12-17', promiseState: 'told' });
    expect(await purposesOf(one.caseNumber)).toEqual(['held', 'received', 'resumed']);
    expect((await mailsOf(one.caseNumber)).find(({ purpose }) => purpose === 'resumed')?.text).toContain(
      '12月17日（木）までにご連絡します',
    );
  });
});

test('a later date is told with its reason, and both stay on record', async () => {
  const one = await received();
  await postponeCase(desk(), one.caseNumber, { dueOn: '2026-12-04', text: '担当者の急病のため、遅れます。' });
  const view = await seen(one);
  expect(view.told.map(({ dueOn, because }) => [dueOn, because])).toEqual([
    ['2026-12-01', 'received'],
    ['2026-12-04', 'postponed'],
  ]);
  expect(view.notices).toMatchObject([{ text: '担当者の急病のため、遅れます。' }]);
  expect(await purposesOf(one.caseNumber)).toEqual(['promise_moved', 'received']);
});

describe('the interview and the decision', () => {
  test('the guide stands beside the application, and its answers are kept sealed', async () => {
    const one = await received();
    await saveInterview(desk(), one.caseNumber, [{ key: 'incidents', answer: 'レジでの長い苦情' }]);
    await saveInterview(desk(), one.caseNumber, [{ key: 'measures', answer: '研修のみ' }]);
    const opened = await openedDispatchCase(desk(), one.caseNumber);
    expect(opened.application).toMatchObject({ wish: expect.stringContaining('マニュアル') });
    expect(opened.interview.questions[0]).toMatchObject({ key: 'incidents' });
    expect(opened.interview.answers).toEqual([
      { key: 'incidents', answer: 'レジでの長い苦情' },
      { key: 'measures', answer: '研修のみ' },
    ]);
    const [row] = await sql<
      { sealed: Buffer }[]
    >`select sealed_answers as sealed from dispatch.interview limit 1`;
    expect(row?.sealed.toString('utf8')).not.toContain('レジ');
  });

  test('the letter quotes the reasons, and what was declared on which day', async () => {
    const one = await interviewed();
    await acceptApplication(desk(), one.caseNumber, acceptance);
    const path = `/api/dispatch/cases/${one.caseNumber}/letters`;
    const { body } = await office.request<LetterView>('GET', `${path}/accepted`, { bearer: one.code });
    expect(body).toMatchObject({
      organisation: '見本商店会連合会',
      on: '2026-11-24',
      text: '派遣することに決まりました。',
      reasons: ['申請の要件を満たしている'],
      opening: { text: demonstrationProgramme(2026).about.acceptedText.ja, language: 'ja' },
      office: { operator: '見本都 産業労働局' },
    });
    expect(body.declarations[0]).toMatchObject({ on: '2026-11-24' });
    expect((await office.request('GET', `${path}/declined`, { bearer: one.code })).status).toBe(404);
  });

  test('a letter keeps the official words of its day, and what was declared as it was read', async () => {
    const programmeId = await publishedProgramme(office);
    const one = await interviewed({ programmeId }, 'ja-simple');
    const { about, ...plan } = demonstrationProgramme(2026);
    await acceptApplication(desk(), one.caseNumber, acceptance);
    office.clock.advance({ minutes: 1 });
    const acceptedText = { ja: '派遣します。', en: 'We send an expert.' };
    await changeProgramme(desk(), programmeId, {
      version: 2,
      plan: { ...plan, about: { ...about, acceptedText } },
    });
    const { body } = await office.request<LetterView>(
      'GET',
      `/api/dispatch/cases/${one.caseNumber}/letters/accepted`,
      { bearer: one.code, headers: { 'Accept-Language': 'ja-simple' } },
    );
    expect(body.opening).toEqual({ text: about.acceptedText.ja, language: 'ja' });
    expect(body.declarations[3]?.text).toEqual({
      text: 'はらうのがおくれている税金はありません。',
      language: 'easy',
    });
  });

  test('an organisation gets the visits of one fiscal year once, and places run out', async () => {
    const programmeId = await publishedProgramme(office, { places: 2 });
    const number = '4011001098993';
    const first = await interviewed({ programmeId, corporateNumber: number });
    await acceptApplication(desk(), first.caseNumber, acceptance);
    const again = await interviewed({ programmeId, corporateNumber: number });
    await expect(acceptApplication(desk(), again.caseNumber, acceptance)).rejects.toThrow(
      /accepted in this fiscal year/,
    );
    expect((await openedDispatchCase(desk(), again.caseNumber)).otherCases).toMatchObject([
      { caseNumber: first.caseNumber, status: 'accepted' },
    ]);
    const second = await interviewed({ programmeId });
    const third = await interviewed({ programmeId });
    await acceptApplication(desk(), second.caseNumber, acceptance);
    await expect(acceptApplication(desk(), third.caseNumber, acceptance)).rejects.toThrow(/All places/);
    expect((await seen(third)).status).toBe('deciding');
  });

  test('two coordinators who decide at once: one decision, one letter, one refusal', async () => {
    const one = await interviewed();
    const outcomes = await Promise.allSettled([
      acceptApplication(desk(), one.caseNumber, acceptance),
      declineApplication(desk(), one.caseNumber, refusal),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await seen(one)).letters).toHaveLength(1);
    expect(
      (await purposesOf(one.caseNumber)).filter((one) => ['accepted', 'declined'].includes(one)),
    ).toHaveLength(1);
  });
});

describe('ends', () => {
  test('declined before the interview: the promise is kept, because the organisation has its answer', async () => {
    const one = await received();
    await declineApplication(desk(), one.caseNumber, refusal);
    const view = await seen(one);
    expect(view).toMatchObject({
      status: 'declined',
      endedBecause: 'outside_subject',
      letters: ['declined'],
    });
    expect(stepOf(view, 'interview')).toMatchObject({ state: 'not_needed', waitsFor: null });
    expect(await verbsOf(one.caseNumber)).toEqual(['promise.made', 'received', 'declined', 'promise.kept']);
    expect(await purposesOf(one.caseNumber)).toEqual(['declined', 'received']);
  });

  test('withdrawn by the organisation, cancelled by the office: nothing is owed any more', async () => {
    const one = await received();
    await office.request('POST', `/api/dispatch/cases/${one.caseNumber}/withdrawal`, { bearer: one.code });
    expect((await seen(one)).status).toBe('withdrawn');
    expect(await verbsOf(one.caseNumber)).toEqual(['promise.made', 'received', 'withdrawn', 'promise.ended']);
    const two = await received();
    await cancelCase(desk(), two.caseNumber, { because: 'duplicate', text: '先の申請で進めます。' });
    expect(await seen(two)).toMatchObject({
      status: 'cancelled',
      notices: [{ text: '先の申請で進めます。' }],
    });
    expect(await purposesOf(two.caseNumber)).toEqual(['cancelled', 'received']);
    const again = await office.request('POST', `/api/dispatch/cases/${two.caseNumber}/withdrawal`, {
      bearer: two.code,
    });
    expect(again).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('事務局が取りやめました') },
    });
  });

  test('closed with survey, final manual and letter', async () => {
    const one = await interviewed();
    await acceptApplication(desk(), one.caseNumber, acceptance);
    await sql`update dispatch.dispatch_case set status = 'completing' where case_number = ${one.caseNumber}`;
    const path = `/api/dispatch/cases/${one.caseNumber}`;
    const form = formWith('manual', [files.fileOf(files.docx(), '完成.docx')]);
    const added = await office.request<DispatchStatusView>('POST', `${path}/documents`, {
      bearer: one.code,
      form,
    });
    const finalManualId = added.body.documents[0]?.id ?? '';
    const answers = [{ key: 'useful', answer: '5' }];
    await office.request('PUT', `${path}/survey`, { bearer: one.code, json: { answers } });
    const text = 'これをもって派遣を終えます。';
    const wrong = closeCase(desk(), one.caseNumber, { text, finalManualId: one.caseNumber });
    await expect(wrong).rejects.toThrow(/finished version/);
    await closeCase(desk(), one.caseNumber, { text, finalManualId });
    const view = await seen(one);
    expect(view).toMatchObject({ status: 'closed', finalManualId, letters: ['accepted', 'closing'] });
    expect(view.survey?.answers).toEqual(answers);
    expect(stepOf(view, 'closing')).toMatchObject({ state: 'done', on: '2026-11-24' });
    expect(await purposesOf(one.caseNumber)).toContain('closed');
    const removed = await office.request('DELETE', `${path}/documents/${finalManualId}`, {
      bearer: one.code,
    });
    expect(removed.status).toBe(409);
  });

  test('erased: nobody can read it any more, and the count and the dates stay', async () => {
    const one = await received();
    const path = `/api/dispatch/cases/${one.caseNumber}`;
    const form = formWith('bylaws', [files.fileOf(files.pdf(), '規約.pdf')]);
    await office.request('POST', `${path}/documents`, { bearer: one.code, form });
    await cancelCase(desk(), one.caseNumber, { because: 'office', text: '' });
    office.clock.set(at('2029-12-03 (月) 04:00'));
    await eraseOldCases(office.context());
    expect((await office.request('GET', path, { bearer: one.code })).status).toBe(401);
    const opened = await openedDispatchCase(desk(), one.caseNumber);
    expect(opened).toMatchObject({ application: null, documents: [{ kind: 'bylaws', name: null }] });
    expect(opened.row).toMatchObject({ erased: true, organisation: null, status: 'cancelled' });
    const again = office.context({ actor: { kind: 'staff', staffId: 'yamada', role: 'administrator' } });
    await expect(eraseCase(again, one.caseNumber)).rejects.toThrow(/have been erased/);
  });
});

describe('mails obey the organisation', () => {
  test('one that wishes for calls gets none', async () => {
    const one = await received({ contactBy: 'telephone', email: '' });
    await declineApplication(desk(), one.caseNumber, refusal);
    expect(await purposesOf(one.caseNumber)).toEqual([]);
  });

  test('outside its hours they wait for the next opening of the window', async () => {
    const one = await received({ hoursFrom: '13:00', hoursUntil: '15:00' });
    const [mail] = await sql<{ at: Temporal.Instant }[]>`
      select next_attempt_at as at from core.mail where subject_id = ${one.caseNumber}`;
    expect(mail?.at.toString()).toBe(at('2026-11-24 (火) 13:00').toString());
  });

  test('in a language of its own, without naming the subject when that is not wished for', async () => {
    const one = await received({ neverNameSubject: true }, 'en');
    const [mail] = await mailsOf(one.caseNumber);
    expect(mail?.subject).toBe(`We received your application (${one.caseNumber})`);
    expect(mail?.text).toContain('We will contact you by Tue 1 Dec 2026');
    expect(mail?.text.toLowerCase()).not.toMatch(/harass|consult/);
  });
});
