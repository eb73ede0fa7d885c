import { beforeEach, describe, expect, test } from 'vitest';
import { RefusedError } from '#api/core/errors.ts';
import { type StorageLimits, usualStorage } from '#api/core/files/store.ts';
import { checkUploads } from '#api/core/files/upload.ts';
import type { Problem } from '#api/core/http/problems.ts';
import { rememberSigningKeys } from '#api/core/receipts/receipt-keys.ts';
import { openWithLink } from '#api/dispatch/access.ts';
import { addDocuments } from '#api/dispatch/actions/add-documents.ts';
import type {
  CheckedApplication,
  DispatchReceipt,
  DispatchStatusView,
  DraftView,
  EligibilityAnswer,
  PublicProgramme,
  RoadStep,
} from '#api/dispatch/contract.ts';
import { draftIdOf } from '#api/dispatch/draft-access.ts';
import { forgetDrafts } from '#api/dispatch/reminders.ts';
import { at } from '#tests/support/at.ts';
import { dispatchOffice, formWith, satosApplication } from '#tests/support/dispatch.ts';
import * as files from '#tests/support/files.ts';
import { seedsGuidance } from '#tests/support/guidance.ts';
import { newSendingKey } from '#tests/support/office.ts';
import { testSecrets } from '#tests/support/secrets.ts';

const { sql, office, programmeId, received, verbsOf, mailsOf } = await dispatchOffice();
await rememberSigningKeys(sql, testSecrets, office.clock.now());
beforeEach(() => office.clock.set(at('2026-11-24 (火) 10:00')));

const { applicantKind, ...typed } = satosApplication;
const english = { 'Accept-Language': 'en' };
type Refusal = Problem;

const begun = async (answers: Record<string, unknown> = {}) =>
  await office.request<DraftView & Refusal>('POST', '/api/dispatch/drafts', {
    json: { programmeId, applicantKind, answers },
  });
const draft = <Body = DraftView & Refusal>(token: string, method: string, path = '', json?: unknown) =>
  office.request<Body>(method, `/api/dispatch/draft${path}`, { bearer: token, json });
const sendsFiles = (token: string, kind: string, ...sent: File[]) =>
  office.request<DraftView & Refusal>('POST', '/api/dispatch/draft/documents', {
    bearer: token,
    form: formWith(kind, sent),
    headers: english,
  });

describe('before anything is typed', () => {
  test('the programme says who may apply, what is kept free and what the road looks like if sent now', async () => {
    const programmes = await office.request<PublicProgramme[]>('GET', '/api/dispatch/programmes');
    expect(programmes.body.find(({ id }) => id === programmeId)).toMatchObject({
      accepting: true,
      applicants: ['industry_organisation'],
      sessions: 5,
      placesLeft: 30,
    });
    const { body } = await office.request<RoadStep[]>('GET', `/api/dispatch/programmes/${programmeId}/road`);
    expect(body.map(({ step }) => step)).toEqual([
      'received',
      'contact',
      'interview',
      'decision',
      'expert',
      ...Array.from({ length: 5 }, () => 'visit'),
      'report',
      'closing',
    ]);
    expect(body[1]).toMatchObject({ dueOn: '2026-12-01', waitsFor: null });
    expect(body[3]).toMatchObject({ dueOn: null, expectedOn: '2026-12-08' });
    for (const step of body.slice(2)) expect(step.waitsFor).toMatch(/。$/);
  });

  test('a single business learns which desk of the directory helps, and cannot begin', async () => {
    await seedsGuidance(office.context());
    const asked = async (question: Record<string, unknown>, language = 'ja') =>
      await office.request<EligibilityAnswer>('POST', '/api/dispatch/eligibility', {
        json: { programmeId, ...question },
        headers: { 'Accept-Language': language },
      });
    const question = { programmeId, applicantKind: 'business' };
    const { body } = await asked(question);
    expect(body).toMatchObject({
      eligible: false,
      notMet: [],
      referrals: [{ key: 'tokyo-sme-support', telephone: expect.stringMatching(/^[\d-]+$/) }],
    });
    const elsewhere = await asked({ applicantKind, notMet: ['in_area', 'no_arrears'] }, 'ja-simple');
    expect(elsewhere.body).toMatchObject({
      notMet: [{ language: 'easy' }, { text: 'はらうのがおくれている税金はありません。', language: 'easy' }],
      referrals: [{ key: 'labour-bureau' }, { key: 'tokyo-labour-consultation' }],
    });
    const refused = await office.request('POST', '/api/dispatch/drafts', { json: question });
    expect(refused.status).toBe(409);
  });
});

describe('an application that is being written', () => {
  test('keeps what was typed, right or wrong, and says at each step what is still to be mended', async () => {
    const { status, body } = await begun();
    expect(status).toBe(201);
    const saved = await draft(body.token, 'PUT', '', {
      step: 'organisation',
      answers: { organisation: '見本商店会', corporateNumber: '8000020130002', members: 'たくさん' },
    });
    expect(saved.body.answers).toMatchObject({ organisation: '見本商店会', members: 'たくさん' });
    const problems = saved.body.problems
      .filter(({ step }) => step === 'organisation')
      .map(({ field }) => field);
    expect(problems).toEqual(
      expect.arrayContaining(['corporateNumber', 'members', 'postalCode', 'address', 'sector']),
    );
    expect(problems).not.toContain('organisation');
    const again = await draft(body.token, 'GET');
    expect(again.body).toMatchObject({ step: 'organisation', keptUntil: '2026-12-24' });
    const [row] = await sql<{ sealed: Buffer }[]>`
      select sealed from dispatch.application_draft order by saved_at desc limit 1`;
    expect(row?.sealed.toString('utf8')).not.toContain('見本商店会');
  });

  test('goes on from a link that is mailed, and is gone thirty days after it was last saved', async () => {
    const { body } = await begun(typed);
    expect((await draft(body.token, 'POST', '/link', { email: 'sato@example.jp' })).status).toBe(204);
    const id = draftIdOf(office.context(), body.token);
    const [mail] = await mailsOf(`draft-${id}`);
    expect(mail?.subject).toBe('【カスタマーハラスメント相談窓口】書きかけの申請の続き');
    const token = /\/ja\/dispatch\/apply\/([\w.-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
    expect((await draft(token, 'GET')).body.answers).toMatchObject({ organisation: typed.organisation });
    office.clock.set(at('2026-12-24 (木) 10:00'));
    expect((await draft(token, 'GET')).status).toBe(401);
    await forgetDrafts(office.context());
    const left = await sql`select from dispatch.application_draft where id = ${id}`;
    expect(left).toHaveLength(0);
  });

  test('is checked as a whole: what is missing is named, and the road has its dates', async () => {
    const { body } = await begun({ ...typed, wish: '' });
    const incomplete = await draft<Problem>(body.token, 'POST', '/check');
    expect(incomplete.status).toBe(422);
    expect(incomplete.body.fields).toEqual([{ field: 'wish', detail: expect.stringMatching(/。$/) }]);
    await draft(body.token, 'PUT', '', { step: 'wish', answers: { wish: typed.wish } });
    const whole = await draft<CheckedApplication>(body.token, 'POST', '/check');
    expect(whole.body.values).toMatchObject({
      organisationKana: 'ミホンショウテンカイレンゴウカイ',
      postalCode: '163-8001',
      telephone: '0312345678',
    });
    expect(whole.body.road[1]).toMatchObject({ step: 'contact', dueOn: '2026-12-01' });
    expect(whole.body.missingDocuments.map(({ key }) => key)).toEqual(['bylaws', 'members']);
  });

  test('can be thrown away with its files', async () => {
    const { body } = await begun(typed);
    await sendsFiles(body.token, 'bylaws', files.fileOf(files.pdf(), '規約.pdf'));
    expect((await draft(body.token, 'DELETE')).status).toBe(204);
    expect((await draft(body.token, 'GET')).status).toBe(401);
    expect(await sql`select from core.file`).toHaveLength(0);
  });
});

describe('sending', () => {
  test('a draft becomes one case, however often and in parallel it is sent, and its receipt is always the same', async () => {
    const { body } = await begun(typed);
    await sendsFiles(body.token, 'bylaws', files.fileOf(files.pdf(), '規約.pdf'));
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => draft<DispatchReceipt>(body.token, 'POST', '/submission', {})),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201]);
    const [first] = answers;
    expect(new Set(answers.map((one) => `${one.body.caseNumber} ${one.body.secretCode}`)).size).toBe(1);
    expect(first?.body).toMatchObject({ contactBy: 'email' });
    expect(first?.body.road[1]).toMatchObject({ state: 'now', dueOn: '2026-12-01', promiseState: 'told' });
    const caseNumber = first?.body.caseNumber ?? '';
    expect(await verbsOf(caseNumber)).toEqual(['promise.made', 'received']);
    const status = await office.request<DispatchStatusView>('GET', `/api/dispatch/cases/${caseNumber}`, {
      bearer: first?.body.session ?? '',
    });
    expect(status.body.documents).toMatchObject([{ kind: 'bylaws', name: '規約.pdf', version: 1 }]);
    const gone = await draft<Problem>(body.token, 'GET');
    expect(gone).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('すでに送信されています') },
    });
  });

  test('tells the date of contact by a mail whose link opens the case, and names nothing of it', async () => {
    const { caseNumber, code } = await received();
    const [mail] = await mailsOf(caseNumber);
    expect(mail).toMatchObject({ purpose: 'received', to: 'sato@example.jp' });
    expect(mail?.text).toContain('12月1日（火）までにご連絡します');
    expect(mail?.text).not.toContain('マニュアルをつくりたい');
    expect(mail?.subject).not.toContain('見本商店会');
    const token = /\/ja\/dispatch\/link\/([\w.-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
    expect((await openWithLink(office.context(), token)).caseNumber).toBe(caseNumber);
    const opened = await office.request('POST', '/api/dispatch/sessions', {
      json: { caseNumber: caseNumber.toLowerCase(), secretCode: code.toLowerCase() },
    });
    expect(opened.status).toBe(201);
    const wrong = await office.request('POST', '/api/dispatch/sessions', {
      json: { caseNumber, secretCode: 'HHHHHHHHHHHHHHHH' },
    });
    expect(wrong.status).toBe(401);
  });

  test('the signed receipt has both dates, the second with its condition, and is genuine', async () => {
    const { caseNumber, code } = await received();
    const { body } = await office.request<string>('GET', `/api/dispatch/cases/${caseNumber}/receipt`, {
      bearer: code,
    });
    expect(body).toContain(
      '面談の日程をご連絡する約束 / Contact about the interview promised: 2026-12-01 (火 Tue)',
    );
    expect(body).toContain('Decision, if the interview is held by the date above: 2026-12-08 (火 Tue)');
    const verified = await office.request<{ genuine: boolean }>('POST', '/api/receipts/verify', {
      json: { receipt: body },
    });
    expect(verified.body.genuine).toBe(true);
  });

  test('every required condition has to be declared, and each declaration is kept with its day', async () => {
    const lacking = await office.request<Problem>('POST', '/api/dispatch/applications', {
      json: { input: { ...satosApplication, programmeId, declarations: ['in_area'] } },
      headers: { 'Idempotency-Key': newSendingKey() },
    });
    expect(lacking).toMatchObject({ status: 422, body: { fields: [{ field: 'declarations' }] } });
    const { caseNumber, code } = await received();
    const { body } = await office.request<DispatchStatusView>('GET', `/api/dispatch/cases/${caseNumber}`, {
      bearer: code,
    });
    expect(body.application.declarations).toHaveLength(6);
    expect(body.application.declarations[3]).toEqual({
      text: { text: '税金の滞納がない', language: 'ja' },
      on: '2026-11-24',
    });
  });

  test('the same key with other words is refused in words', async () => {
    const headers = { 'Idempotency-Key': newSendingKey() };
    const send = (wish: string) =>
      office.request<Problem>('POST', '/api/dispatch/applications', {
        json: { input: { ...satosApplication, programmeId, wish } },
        headers,
      });
    expect((await send('一つめ')).status).toBe(201);
    expect((await send('一つめ')).status).toBe(200);
    expect(await send('二つめ')).toMatchObject({ status: 409 });
  });

  test('the secret code is shown for thirty minutes, or until it was written down', async () => {
    const { ticket } = await received();
    const shown = () =>
      office.request<DispatchReceipt>('POST', '/api/dispatch/receipt', { json: { ticket } });
    expect((await shown()).body.secretCode).toMatch(/^\w{16}$/);
    await office.request('POST', '/api/dispatch/receipt/hide', { json: { ticket } });
    expect((await shown()).body.secretCode).toBeNull();
    office.clock.set(at('2026-11-24 (火) 10:30'));
    expect((await shown()).status).toBe(401);
  });
});

describe('documents', () => {
  const bytesKept = async (): Promise<number> => {
    const [row] = await sql<{ count: bigint }[]>`select count(*) from core.file`;
    return Number(row?.count);
  };

  test.each([
    ['a zip bomb', files.zipBomb(), 'plan.docx', 'unfolds to far too much'],
    ['a PDF with a web page at its head', files.pdfWithHtmlHead(), 'a.pdf', 'something else beside'],
    ['a PNG with an archive behind it', files.pngAndZip(), 'a.png', 'something else beside'],
    ['a web page', files.html(), 'a.html', 'Web pages (HTML)'],
    ['a web page that calls itself a PDF', files.html(), 'a.pdf', 'Web pages (HTML)'],
    ['an SVG with script', files.svg(), 'a.svg', 'SVG images'],
    ['a PDF that calls itself a Word file', files.pdf(), 'a.docx', 'does not end in .pdf'],
    ['a file of 0 bytes', Buffer.alloc(0), 'a.pdf', 'empty'],
    ['a file of more than 10 MB', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), 'a.pdf', 'up to 10 MB'],
  ])('%s is refused in words, and nothing is stored', async (_what, bytes, name, words) => {
    const { body } = await begun();
    const before = await bytesKept();
    const good = files.fileOf(files.pdf(), 'good.pdf');
    const answer = await sendsFiles(body.token, 'other', good, files.fileOf(bytes, name));
    expect(answer.status).toBe(409);
    expect(answer.body.detail).toContain(name);
    expect(answer.body.detail).toContain(words);
    expect(await bytesKept()).toBe(before);
  });

  test('500 files at once, and a body beyond every limit, are refused, and nothing is stored', async () => {
    const { body } = await begun();
    const before = await bytesKept();
    const many = Array.from({ length: 500 }, (_, n) => files.fileOf(files.png(), `${n}.png`));
    const refused = await sendsFiles(body.token, 'other', ...many);
    expect(refused).toMatchObject({
      status: 409,
      body: { detail: 'Up to 10 files can be sent at once. Please send them in parts.' },
    });
    const huge = await sendsFiles(body.token, 'other', files.fileOf(Buffer.alloc(13 * 1024 * 1024), 'a.pdf'));
    expect(huge.status).toBe(413);
    expect(await bytesKept()).toBe(before);
  });

  test('are sealed, keep every version, and come back as downloads for who has the case only', async () => {
    const { caseNumber, code } = await received();
    const path = `/api/dispatch/cases/${caseNumber}/documents`;
    const send = (bytes: Buffer, name: string) =>
      office.request<DispatchStatusView>('POST', path, {
        bearer: code,
        form: formWith('manual', [files.fileOf(bytes, name)]),
      });
    await send(files.pdf('first draft'), '案.pdf');
    await send(files.pdf('first draft'), '案.pdf');
    const { body } = await send(files.docx(), '案".docx');
    expect(body.documents.map(({ version, name }) => [version, name])).toEqual([
      [1, '案.pdf'],
      [2, '案.docx'],
    ]);
    const [first, second] = body.documents;
    const rows = await sql<{ sealed: Buffer }[]>`select sealed from core.file`;
    expect(rows.some(({ sealed }) => sealed.includes('first draft'))).toBe(false);
    const got = await office.request<string>('GET', `${path}/${first?.id}`, { bearer: code });
    expect(got.body).toContain('first draft');
    expect(got.headers.get('Content-Type')).toBe('application/pdf');
    expect(got.headers.get('Content-Disposition')).toBe(
      `attachment; filename="_.pdf"; filename*=UTF-8''%E6%A1%88.pdf`,
    );
    expect(got.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(got.headers.get('Cache-Control')).toBe('no-store');
    expect((await office.request('GET', `${path}/${first?.id}`)).status).toBe(401);
    const other = await received();
    const foreign = await office.request(
      'GET',
      `/api/dispatch/cases/${other.caseNumber}/documents/${first?.id}`,
      {
        bearer: other.code,
      },
    );
    expect(foreign.status).toBe(404);
    expect((await office.request('DELETE', `${path}/${second?.id}`, { bearer: code })).status).toBe(204);
    const left = await office.request<DispatchStatusView>('GET', `/api/dispatch/cases/${caseNumber}`, {
      bearer: code,
    });
    expect(left.body.documents[1]).toMatchObject({ version: 2, name: null, removedAt: expect.any(String) });
  });

  test('beyond the room of a case, or of the office, are refused in words, also many at once', async () => {
    const size = files.pdf('a').length;
    const roomy = usualStorage.officeBytes;
    const sends = async (caseNumber: string, name: string, storage: StorageLimits): Promise<string> => {
      const ctx = office.context({ actor: { kind: 'requester' }, storage });
      const checked = await checkUploads(ctx, [files.fileOf(files.pdf(name), `${name}.pdf`)]);
      return await addDocuments(ctx, caseNumber, { kind: 'other', files: checked }).then(
        () => 'kept',
        (error: unknown) => (error instanceof RefusedError ? error.because.en : String(error)),
      );
    };
    const [one, other] = [await received(), await received()];
    const ofCase = await Promise.all(
      ['a', 'b', 'c', 'd'].map((name) =>
        sends(one.caseNumber, name, { caseBytes: 2 * size, officeBytes: roomy }),
      ),
    );
    expect(ofCase.filter((answer) => answer === 'kept')).toHaveLength(2);
    expect(ofCase.find((answer) => answer !== 'kept')).toMatch(/^The files of one case may have/);
    const before = await bytesKept();
    const [used] = await sql<{ bytes: bigint }[]>`select sum(size)::bigint as bytes from core.file`;
    const nearlyFull = { caseBytes: roomy, officeBytes: Number(used?.bytes) + size };
    const ofOffice = await Promise.all(
      [one, other, other].map(({ caseNumber }, place) => sends(caseNumber, `${place}`, nearlyFull)),
    );
    expect(ofOffice.filter((answer) => answer === 'kept')).toHaveLength(1);
    expect(ofOffice.find((answer) => answer !== 'kept')).toMatch(/^Our office has no room left/);
    expect(await bytesKept()).toBe(before + 1);
  });

  test('a kind the programme does not ask for is refused', async () => {
    const { body } = await begun();
    const answer = await sendsFiles(body.token, 'tax', files.fileOf(files.pdf(), 'a.pdf'));
    expect(answer).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('Other document') },
    });
  });
});
