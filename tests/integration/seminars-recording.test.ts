import { beforeEach, expect, test } from 'vitest';
import { eventsOf } from '#api/core/events/events.ts';
import { bytesOf, type LargeFile, largeFile, openPart, partBytes } from '#api/core/files/large-files.ts';
import { takeLargeFile } from '#api/core/files/large-upload.ts';
import { SealBrokenError } from '#api/core/sealing/sealing.ts';
import { concludeSeminar } from '#api/seminars/actions/conclude-seminar.ts';
import { planSeminar } from '#api/seminars/actions/plan-seminar.ts';
import { registerForSeminar } from '#api/seminars/actions/register-for-seminar.ts';
import { removeRecordingFile } from '#api/seminars/actions/remove-recording-file.ts';
import { saveRecordingFile } from '#api/seminars/actions/save-recording-file.ts';
import { setArchive } from '#api/seminars/actions/set-archive.ts';
import { type MyRegistration, registrationInput, type SeminarPage } from '#api/seminars/contract.ts';
import { archivePlan, type DeskSeminar } from '#api/seminars/desk-contract.ts';
import { seminarSubject } from '#api/seminars/planning.ts';
import { seminarById } from '#api/seminars/queries.ts';
import { forgetRecordings, tellOpenArchives } from '#api/seminars/reminders.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import { fileOf, html, pdf } from '#tests/support/files.ts';
import { newSendingKey, testOffice } from '#tests/support/office.ts';
import { mp4, vtt } from '#tests/support/recordings.ts';
import {
  deliveredMails,
  itosRegistration,
  publishedSeminar,
  runTellJobs,
  tanaka,
  tanakasPlan,
  tokenIn,
} from '#tests/support/seminars.ts';
import { signedInStaff } from '#tests/support/staff.ts';

const { sql } = await testDatabase();
const morning = at('2026-11-24 (火) 10:00');
const office = await testOffice(sql, morning);
beforeEach(() => office.clock.set(morning));
const desk = () => office.context({ actor: tanaka });
const recording = mp4(2.5 * partBytes);
let people = 0;
/** tanaka's browser, signed in when the seminar was over. */
let cookie = '';

async function registrant(slug: string) {
  people += 1;
  const email = `watches${people}@example.jp`;
  const input = registrationInput.parse(itosRegistration({ email }));
  await registerForSeminar(office.context({ actor: { kind: 'requester' } }), slug, input, newSendingKey());
  const mail = (await deliveredMails(office)).find(({ to }) => to === email);
  return {
    email,
    number: /S-\w{9}/.exec(mail?.subject ?? '')?.[0] ?? '',
    token: tokenIn(mail, 'my-registration'),
  };
}

/** A seminar that was held, and ito who had a seat. */
async function held() {
  const seminar = await publishedSeminar(office);
  const ito = await registrant(seminar.slug);
  office.clock.set(at('2026-12-10 (木) 16:30'));
  await concludeSeminar(desk(), seminar.id);
  await runTellJobs(office);
  ({ cookie } = await signedInStaff(office.office, 'coordinator', { name: 'tanaka' }));
  return { ...seminar, ito };
}

const upload = (id: string, kind: string, bytes: Buffer, name: string, by = cookie) => {
  const form = new FormData();
  form.append('file', fileOf(bytes, name));
  const path = `/api/desk/seminars/${id}/archive/${kind}`;
  return office.request<DeskSeminar & { detail: string }>('POST', path, {
    form,
    cookie: by,
  });
};
const open = (id: string, forWhom: string, own: Record<string, unknown> = {}) =>
  setArchive(
    desk(),
    id,
    archivePlan.parse({
      captions: false,
      forWhom,
      opensAt: '2026-12-17T10:00:00+09:00',
      closesAt: '2026-12-31T17:00:00+09:00',
      ...own,
    }),
  );
const watch = async (path: string, options: { bearer?: string; range?: string } = {}) => {
  const headers = options.range ? { Range: options.range } : {};
  return await office.request<string>('GET', path, {
    ...(options.bearer ? { bearer: options.bearer } : {}),
    headers,
  });
};
const fileOfSeminar = async (id: string): Promise<LargeFile> => {
  const fileId = (await seminarById(sql, id)).files.recording?.id;
  return await largeFile(sql, office.office, fileId ?? '');
};
const mine = '/api/registrations/mine/archive/recording';
const filesThere = async () =>
  (
    await sql<{ files: number; parts: number }[]>`
    select (select count(*)::int from core.large_file) as files,
      (select count(*)::int from core.large_file_part) as parts`
  )[0];

test('a recording is uploaded, opens on its day for whoever had a seat, and closes again', async () => {
  const { id, slug, ito } = await held();
  const taken = await upload(id, 'recording', recording, '2026-12-10 録画.mp4');
  expect(taken.status).toBe(200);
  expect(taken.body.recording).toMatchObject({
    mostMegabytes: 500,
    files: [
      { kind: 'recording', name: '2026-12-10 録画.mp4', mediaType: 'video/mp4', bytes: recording.length },
    ],
  });
  await upload(id, 'captions', vtt(), 'captions.vtt');
  await upload(id, 'transcript', pdf(), 'transcript.pdf');
  await open(id, 'registrants');
  const verbs = (await eventsOf(sql, seminarSubject(id))).map(({ verb }) => verb);
  expect(verbs.slice(-4)).toEqual(['recording_saved', 'recording_saved', 'recording_saved', 'archive_set']);
  expect((await watch(mine, { bearer: ito.token })).status).toBe(404);
  expect(await tellOpenArchives(office.context())).toBe(0);

  office.clock.set(at('2026-12-17 (木) 10:00'));
  await tellOpenArchives(office.context());
  await runTellJobs(office);
  const mails = (await deliveredMails(office)).filter(({ to }) => to === ito.email);
  expect(mails.map(({ purpose }) => purpose)).toEqual(['registered', 'absent', 'archive_open']);
  const { body } = await office.request<MyRegistration>('GET', '/api/registrations/mine', {
    bearer: ito.token,
  });
  expect(body).toMatchObject({
    archiveUrl: null,
    archiveFiles: { recording: 'video/mp4', captions: true, transcript: true },
  });
  const page = await office.request<SeminarPage>('GET', `/api/seminars/${slug}`);
  expect(page.body.archiveView?.files).toEqual({ recording: null, captions: false, transcript: false });
  expect((await watch(mine, { bearer: ito.token })).status).toBe(200);
  // Nobody else: without a link, by the address for everybody, by that of the desk.
  expect((await watch(mine)).status).toBe(401);
  expect((await watch(`/api/seminars/${slug}/archive/recording`)).status).toBe(404);
  expect((await watch(`/api/desk/seminars/${id}/archive/recording`)).status).toBe(401);

  office.clock.set(at('2026-12-31 (木) 17:00'));
  expect((await watch(mine, { bearer: ito.token })).status).toBe(404);
});

test('a player reads the stretches it wants, and they are what was uploaded', async () => {
  const { id, slug } = await held();
  await upload(id, 'recording', recording, 'a.mp4');
  await open(id, 'everybody');
  office.clock.set(at('2026-12-18 (金) 10:00'));
  const path = `/api/seminars/${slug}/archive/recording`;
  const asked = async (range: string) => {
    const response = await watch(path, { range });
    return [response.status, response.headers.get('Content-Range'), response.headers.get('Content-Length')];
  };
  const all = recording.length;
  expect(await asked('bytes=0-')).toEqual([206, `bytes 0-${all - 1}/${all}`, String(all)]);
  expect(await asked(`bytes=${partBytes - 2}-${partBytes + 1}`)).toEqual([
    206,
    `bytes ${partBytes - 2}-${partBytes + 1}/${all}`,
    '4',
  ]);
  expect(await asked('bytes=-5')).toEqual([206, `bytes ${all - 5}-${all - 1}/${all}`, '5']);
  expect(await asked(`bytes=${all}-`)).toEqual([416, `bytes */${all}`, null]);
  const whole = await watch(path);
  expect(whole.headers.get('Accept-Ranges')).toBe('bytes');
  expect(whole.headers.get('Cache-Control')).toBe('private, no-store');
  expect(whole.headers.get('Content-Type')).toBe('video/mp4');
  const file = await fileOfSeminar(id);
  for (const [from, until] of [
    [0, all],
    [partBytes - 2, partBytes + 2],
    [all - 5, all],
  ] as const) {
    const read = await Array.fromAsync(bytesOf(sql, file, { from, until }));
    expect(Buffer.concat(read).equals(recording.subarray(from, until))).toBe(true);
  }
});

test('what lies in the database is sealed part by part, and opens at no other place', async () => {
  const { id } = await held();
  await upload(id, 'recording', recording, 'a.mp4');
  const parts = await sql<{ number: number; sealed: Buffer }[]>`
    select p.number, p.sealed from core.large_file_part p join seminars.recording_file r using (file_id)
    where r.seminar_id = ${id} order by p.number`;
  expect(parts.map(({ sealed }) => sealed.length - 29)).toEqual([
    partBytes,
    partBytes,
    recording.length - 2 * partBytes,
  ]);
  expect(parts.some(({ sealed }) => sealed.includes(recording.subarray(200_000, 200_016)))).toBe(false);
  const file = await fileOfSeminar(id);
  for (const [from, to] of [
    [0, 9],
    [1, 0],
    [9, 1],
  ] as const)
    await sql`update core.large_file_part set number = ${to} where file_id = ${file.id} and number = ${from}`;
  await expect(openPart(sql, file, 0)).rejects.toThrow(SealBrokenError);
});

test('a recording is stored while it arrives, and nothing of it stays when it breaks off', async () => {
  const before = await filesThere();
  const arrived: number[] = [];
  const parts = async function* () {
    for (let from = 0; from < recording.length; from += partBytes) {
      yield recording.subarray(from, from + partBytes);
      arrived.push(((await filesThere())?.parts ?? 0) - (before?.parts ?? 0));
    }
    throw new Error('The line broke.');
  };
  const file = { name: 'a.mp4', bytes: parts() };
  await expect(takeLargeFile(desk(), 'recording', file)).rejects.toThrow('The line broke.');
  expect(arrived).toEqual([1, 2, 2]);
  expect(await filesThere()).toEqual(before);
});

test('what is no recording, is too large, or could not be scanned is refused in words and leaves nothing', async () => {
  const { id } = await held();
  const before = await filesThere();
  const because = async (kind: string, bytes: Buffer, name: string) => {
    const { status, body } = await upload(id, kind, bytes, name);
    expect(status).toBe(409);
    return body.detail;
  };
  expect(await because('recording', html(), 'a.mp4')).toContain('MP4（mp4・m4a）とWebM');
  expect(await because('recording', pdf(), 'a.pdf')).toContain('MP4（mp4・m4a）とWebM');
  expect(await because('recording', mp4().subarray(0, 900), 'a.mp4')).toContain(
    '途中で切れているか、壊れています',
  );
  expect(await because('recording', mp4(), 'a.webm')).toContain('.mp4 ではありません');
  expect(await because('recording', Buffer.alloc(0), 'a.mp4')).toContain('空です');
  expect(await because('captions', html(), 'a.vtt')).toContain('WebVTT（vtt）です');
  expect(await because('captions', Buffer.alloc(2_200_000, 'WEBVTT\n'), 'a.vtt')).toContain('2MBまで');
  const form = new FormData();
  form.append('other', 'x');
  const empty = await office.request<{ detail: string }>(
    'POST',
    `/api/desk/seminars/${id}/archive/recording`,
    {
      form,
      cookie,
    },
  );
  expect([empty.status, empty.body.detail]).toEqual([409, 'ファイルを選んでください。']);
  const small = { ...desk(), recordingBytes: 2_000_000 };
  const file = () => ({ name: 'a.mp4', bytes: new Blob([new Uint8Array(recording)]).stream() });
  await expect(saveRecordingFile(small, id, 'recording', file())).rejects.toThrow('up to 2 MB');
  for (const [verdict, words] of [
    ['infected', 'virus scan found'],
    ['unknown', 'StreamMaxLength'],
  ] as const) {
    const scanned = { ...desk(), fileScanner: { scan: async () => verdict } };
    await expect(saveRecordingFile(scanned, id, 'recording', file())).rejects.toThrow(words);
  }
  expect(await filesThere()).toEqual(before);
  expect((await eventsOf(sql, seminarSubject(id))).map(({ verb }) => verb)).not.toContain('recording_saved');
});

test('only those who plan may bring or remove one, and only for a seminar that takes place', async () => {
  const { id } = await held();
  const auditor = await signedInStaff(office.office, 'auditor', { name: 'yamada' });
  expect((await upload(id, 'recording', mp4(), 'a.mp4', auditor.cookie)).status).toBe(403);
  expect((await upload(id, 'recording', mp4(), 'a.mp4', '')).status).toBe(401);
  const path = `/api/desk/seminars/${id}/archive/recording`;
  expect((await office.request('DELETE', path, { cookie: auditor.cookie })).status).toBe(403);
  const later = await planSeminar(desk(), tanakasPlan());
  const refused = await upload(later, 'recording', mp4(), 'a.mp4');
  expect([refused.status, refused.body.detail]).toEqual([
    409,
    '録画を登録できるのは、開催するセミナーだけです。',
  ]);
});

test('without a link or a file nothing is published; a file that is removed is gone, and its key with it', async () => {
  const { id, slug, ito } = await held();
  await expect(open(id, 'registrants')).rejects.toThrow('upload the file first');
  await upload(id, 'recording', mp4(), 'first.mp4');
  await open(id, 'registrants');
  const { key } = await fileOfSeminar(id);
  const before = await filesThere();
  await upload(id, 'recording', mp4(), 'second.mp4');
  expect(await filesThere()).toEqual(before);
  const keyThere = () => sql`select 1 from core.case_key where id = ${key.id} and wrapped is not null`;
  expect(await keyThere()).toHaveLength(0);
  office.clock.set(at('2026-12-18 (金) 10:00'));
  ({ cookie } = await signedInStaff(office.office, 'coordinator', { name: 'tanaka' }));
  const removed = await office.request<DeskSeminar>('DELETE', `/api/desk/seminars/${id}/archive/recording`, {
    cookie,
  });
  expect([removed.status, removed.body.recording.files, removed.body.preview.archive]).toEqual([
    200,
    [],
    'preparing',
  ]);
  expect(
    (await office.request('DELETE', `/api/desk/seminars/${id}/archive/recording`, { cookie })).status,
  ).toBe(404);
  expect((await watch(mine, { bearer: ito.token })).status).toBe(404);
  expect((await office.request<SeminarPage>('GET', `/api/seminars/${slug}`)).body.archive).toBe('preparing');
  expect((await eventsOf(sql, seminarSubject(id))).map(({ verb }) => verb)).toContain('recording_removed');
});

test('a recording is forgotten with the persons of its seminar, and an upload without an end after a day', async () => {
  const { id } = await held();
  await upload(id, 'recording', mp4(), 'a.mp4');
  await takeLargeFile(desk(), 'recording', {
    name: 'b.mp4',
    bytes: new Blob([new Uint8Array(mp4())]).stream(),
  });
  const kept = async () => (await sql`select 1 from core.large_file where kept_at is null`).length;
  await forgetRecordings(office.context());
  expect(await kept()).toBe(1);
  office.clock.set(at('2026-12-12 (土) 10:00'));
  await forgetRecordings(office.context());
  expect(await kept()).toBe(0);
  const there = () => sql`select 1 from seminars.recording_file where seminar_id = ${id}`;
  expect(await there()).toHaveLength(1);
  office.clock.set(at('2046-12-12 (水) 10:00'));
  await forgetRecordings(office.context());
  expect(await there()).toHaveLength(0);
  await expect(removeRecordingFile(desk(), id, 'recording')).rejects.toThrow();
});
