import { describe, expect, test } from 'vitest';
import { demonstrationProgramme } from '#api/demonstration-programme.ts';
import type { DeskDispatchCase, DispatchList } from '#api/dispatch/desk-contract.ts';
import type { DeskProgramme } from '#api/dispatch/programme-contract.ts';
import { dispatchOffice, formWith } from '#tests/support/dispatch.ts';
import * as files from '#tests/support/files.ts';
import { seedsGuidance } from '#tests/support/guidance.ts';
import { newSendingKey } from '#tests/support/office.ts';
import { signedInStaff } from '#tests/support/staff.ts';

const { office, received, verbsOf } = await dispatchOffice();
const staff = {
  C: await signedInStaff(office.office, 'consultant', { name: 'sasaki' }),
  O: await signedInStaff(office.office, 'coordinator', { name: 'suzuki' }),
  A: await signedInStaff(office.office, 'administrator', { name: 'yamada' }),
  U: await signedInStaff(office.office, 'auditor', { name: 'kato' }),
};
const nobody = '00000000-0000-4000-8000-000000000000';
const one = '/api/desk/dispatch/cases/{n}';

describe('who may', () => {
  const routes = [
    ['GET', '/api/desk/dispatch/cases', 'CAOU'],
    ['GET', one, 'CAOU'],
    ['POST', `${one}/contacts`, 'AO'],
    ['POST', `${one}/notes`, 'AO'],
    ['PUT', `${one}/assignment`, 'AO'],
    ['POST', `${one}/hold`, 'AO'],
    ['POST', `${one}/resumption`, 'AO'],
    ['POST', `${one}/postponement`, 'AO'],
    ['PUT', `${one}/interview`, 'AO'],
    ['POST', `${one}/interview/record`, 'AO'],
    ['POST', `${one}/interview/missed`, 'AO'],
    ['POST', `${one}/acceptance`, 'AO'],
    ['POST', `${one}/decline`, 'AO'],
    ['POST', `${one}/cancellation`, 'AO'],
    ['POST', `${one}/visits-end`, 'AO'],
    ['POST', `${one}/closing`, 'AO'],
    ['POST', `${one}/secret-code`, 'AO'],
    ['POST', `${one}/erasure`, 'A'],
    ['POST', `${one}/documents`, 'AO'],
    ['GET', `${one}/documents/{id}`, 'CAO'],
    ['DELETE', `${one}/documents/{id}`, 'AO'],
    ['GET', `${one}/letters/accepted`, 'CAO'],
    ['GET', '/api/desk/dispatch/programmes', 'CAOU'],
    ['GET', '/api/desk/dispatch/programmes/{id}', 'CAOU'],
    ['GET', '/api/desk/dispatch/programmes/{id}/versions/1', 'CAOU'],
    ['POST', '/api/desk/dispatch/programmes', 'A'],
    ['PUT', '/api/desk/dispatch/programmes/{id}', 'A'],
    ['PUT', '/api/desk/dispatch/programmes/{id}/publication', 'A'],
    ['POST', '/api/desk/consultations/{n}/dispatch-proposal', 'CAO'],
    ['GET', '/api/desk/consultations/{n}/dispatch', 'CAOU'],
  ] as const;

  test.each(routes)('%s %s: nobody without signing in, and only %s', async (method, path, may) => {
    const url = path.replace('{n}', 'D-NOBODY').replace('{id}', nobody);
    const json = method === 'GET' || method === 'DELETE' ? undefined : {};
    expect((await office.request(method, url, { json })).status).toBe(401);
    for (const [letter, { cookie, role }] of Object.entries(staff)) {
      const { status } = await office.request(method, url, { json, cookie });
      expect(status === 403, `${role}: ${status}`).toBe(!may.includes(letter));
    }
  });

  test('the auditor reads status and history, and nothing that is sealed', async () => {
    const { caseNumber } = await received();
    const { body } = await office.request<DeskDispatchCase>('GET', one.replace('{n}', caseNumber), {
      cookie: staff.U.cookie,
    });
    expect(body).toMatchObject({ application: null, declarations: [], moves: [] });
    expect(body.row.organisation).toBeNull();
    expect(body.history.length).toBeGreaterThan(0);
    expect(JSON.stringify(body)).not.toContain('見本商店会連合会');
    expect((await verbsOf(caseNumber)).at(-1)).toBe('looked_at');
    const list = await office.request<DispatchList>('GET', '/api/desk/dispatch/cases', {
      cookie: staff.U.cookie,
    });
    expect(list.body.rows.every(({ organisation }) => organisation === null)).toBe(true);
  });
});

describe('at the desk', () => {
  const desk = (caseNumber: string, method: string, path: string, json?: unknown) =>
    office.request(method, `${one.replace('{n}', caseNumber)}${path}`, { json, cookie: staff.O.cookie });

  test('a coordinator sees what is due first, takes the case, writes a note and a contact', async () => {
    const { caseNumber } = await received();
    expect((await desk(caseNumber, 'PUT', '/assignment', { staffId: 'me' })).status).toBe(204);
    expect((await desk(caseNumber, 'PUT', '/assignment', { staffId: staff.C.id })).status).toBe(409);
    const note = { text: '会員は小売が中心', sendingKey: newSendingKey() };
    expect((await desk(caseNumber, 'POST', '/notes', note)).status).toBe(204);
    expect((await desk(caseNumber, 'POST', '/notes', note)).status).toBe(204);
    const call = { way: 'telephone', outcome: 'reached', note: '', sendingKey: newSendingKey() };
    expect((await desk(caseNumber, 'POST', '/contacts', call)).status).toBe(204);
    const { body } = await office.request<DeskDispatchCase>('GET', one.replace('{n}', caseNumber), {
      cookie: staff.O.cookie,
    });
    expect(body.row).toMatchObject({ assignee: { name: 'suzuki' }, status: 'arranging', group: 'ours' });
    expect(body.notes).toMatchObject([{ text: '会員は小売が中心', staffName: 'suzuki' }]);
    expect(body.contacts).toHaveLength(1);
    expect(body.moves).toContain('recordInterview');
    expect(body.moves).not.toContain('erase');
    const mine = await office.request<DispatchList>('GET', '/api/desk/dispatch/cases?assignee=me', {
      cookie: staff.O.cookie,
    });
    expect(mine.body.rows.map((row) => row.caseNumber)).toEqual([caseNumber]);
    expect(mine.body.rows[0]).toMatchObject({
      organisation: '見本商店会連合会',
      nextStep: '面談の日時を決める',
    });
  });

  test('a document is handed out as a download, and that it was opened is recorded', async () => {
    const { caseNumber } = await received();
    const added = await office.request<{ ids: string[] }>(
      'POST',
      `${one.replace('{n}', caseNumber)}/documents`,
      {
        form: formWith('other', [files.fileOf(files.xlsx(), '名簿.xlsx')]),
        cookie: staff.O.cookie,
      },
    );
    const path = `/documents/${added.body.ids[0]}`;
    const got = await desk(caseNumber, 'GET', path);
    expect(got.headers.get('Content-Disposition')).toMatch(/^attachment; /);
    expect((await verbsOf(caseNumber)).at(-1)).toBe('document_opened');
    expect((await desk(caseNumber, 'DELETE', path)).status).toBe(204);
    expect((await desk(caseNumber, 'GET', path)).status).toBe(404);
  });

  test('an administrator plans, publishes and changes a programme, and two do not undo each other', async () => {
    const { cookie } = staff.A;
    const base = '/api/desk/dispatch/programmes';
    await seedsGuidance(office.context());
    const plan = demonstrationProgramme(2027);
    const planned = await office.request<DeskProgramme>('POST', base, { json: plan, cookie });
    expect(planned.body).toMatchObject({ published: false, startsOn: '2027-04-01', endsOn: '2028-03-31' });
    const { id, version } = planned.body;
    const change = { version, plan: { ...plan, places: 40 } };
    const changed = await office.request<DeskProgramme>('PUT', `${base}/${id}`, { json: change, cookie });
    expect(changed.body.plan.places).toBe(40);
    expect((await office.request('PUT', `${base}/${id}`, { json: change, cookie })).status).toBe(409);
    const shown = await office.request<DeskProgramme>('PUT', `${base}/${id}/publication`, {
      json: { published: true },
      cookie,
    });
    expect(shown.body.published).toBe(true);
    const wrong = [
      { ...plan, closesOn: '2028-05-01' },
      { ...plan, eligibility: [{ ...plan.eligibility[0], referral: 'nowhere' }] },
    ];
    const refused = await Promise.all(wrong.map((json) => office.request('POST', base, { json, cookie })));
    expect(refused.map(({ body }) => body.fields?.map(({ field }) => field))).toEqual([
      ['closesOn'],
      ['eligibility.0.referral'],
    ]);
  });
});
