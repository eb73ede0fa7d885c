import { beforeEach, expect, test } from 'vitest';
import { concludeSeminar } from '#api/seminars/actions/conclude-seminar.ts';
import { eraseRegistration } from '#api/seminars/actions/erase-registration.ts';
import { issueCertificate } from '#api/seminars/actions/issue-certificate.ts';
import { markPresence } from '#api/seminars/actions/mark-presence.ts';
import { registerForSeminar } from '#api/seminars/actions/register-for-seminar.ts';
import { saveVenue } from '#api/seminars/actions/save-venue.ts';
import { sendGroupMessage } from '#api/seminars/actions/send-group-message.ts';
import { setArchive } from '#api/seminars/actions/set-archive.ts';
import { takeCheckIns } from '#api/seminars/actions/take-check-ins.ts';
import { type CertificateView, type MyRegistration, registrationInput } from '#api/seminars/contract.ts';
import { groupMessage, registrantFilter } from '#api/seminars/desk-contract.ts';
import { registrantsOf } from '#api/seminars/registrants.ts';
import { tellOpenArchives } from '#api/seminars/reminders.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import { newSendingKey, testOffice } from '#tests/support/office.ts';
import {
  deliveredMails,
  itosRegistration,
  publishedSeminar,
  runTellJobs,
  seatsOf,
  tanaka,
  tokenIn,
} from '#tests/support/seminars.ts';

const { sql } = await testDatabase();
const morning = at('2026-11-24 (火) 10:00');
const office = await testOffice(sql, morning);
beforeEach(() => office.clock.set(morning));
const desk = () => office.context({ actor: tanaka });
let people = 0;

async function hybrid() {
  const text = (ja: string) => ({ ja, en: '' });
  const venueId = await saveVenue(desk(), null, {
    name: text('見本会館'),
    address: text('見本区1-1'),
    floor: text(''),
    access: text(''),
    accessibility: text(''),
  });
  return await publishedSeminar(office, {
    hall: { venueId, capacity: 10 },
    about: {
      title: text('当日のセミナー'),
      survey: [
        { id: 'good', label: text('よかったか'), kind: 'choice', choices: [text('はい'), text('いいえ')] },
      ],
    },
  });
}

/** Somebody registers: their number, and the link in their mail. */
async function registrant(slug: string, way: 'online' | 'hall') {
  people += 1;
  const email = `there${people}@example.jp`;
  const input = registrationInput.parse(itosRegistration({ email, way, name: `見本 ${people}` }));
  await registerForSeminar(office.context({ actor: { kind: 'requester' } }), slug, input, newSendingKey());
  const mail = (await deliveredMails(office)).find(({ to }) => to === email);
  const number = /（(S-\w+)）/.exec(mail?.subject ?? '')?.[1] ?? '';
  return { email, number, token: tokenIn(mail, 'my-registration') };
}
const mine = async (bearer: string) =>
  (await office.request<MyRegistration>('GET', '/api/registrations/mine', { bearer })).body;

test('a ticket changes from the hall to online with its seat, and back only while there is one', async () => {
  const seminar = await hybrid();
  const ito = await registrant(seminar.slug, 'hall');
  expect((await mine(ito.token)).checkInCode).toMatch(/^S-\w{9}\.[\w-]{16}$/);
  const changed = await office.request<MyRegistration>('PUT', '/api/registrations/mine/way', {
    bearer: ito.token,
    json: { way: 'online' },
  });
  expect(changed.body).toMatchObject({ way: 'online', ticketNumber: ito.number });
  expect(await seatsOf(sql, seminar.id)).toMatchObject([
    { way: 'hall', taken: 0, held: 0 },
    { way: 'online', taken: 1, held: 1 },
  ]);
});

test('the door takes the code of a ticket once, late and twice as well, and no forged one', async () => {
  const seminar = await hybrid();
  const ito = await registrant(seminar.slug, 'hall');
  const { checkInCode: code } = await mine(ito.token);
  office.clock.set(at('2026-12-10 (木) 14:30'));
  const noted = '2026-12-10T13:50:00+09:00';
  const results = await takeCheckIns(desk(), seminar.id, [
    { code: code ?? '', at: noted },
    { code: ito.number.toLowerCase(), at: '2026-12-10T14:20:00+09:00' },
    { code: `${ito.number}.AAAAAAAAAAAAAAAA`, at: noted },
    { code: 'S-222222222', at: noted },
  ]);
  expect(results.map(({ ok, already }) => [ok, already])).toEqual([
    [true, false],
    [true, true],
    [false, false],
    [false, false],
  ]);
  const [row] = await registrantsOf(desk(), seminar.id, registrantFilter.parse({ q: ito.email }));
  expect(row).toMatchObject({ checkedInAt: '2026-12-10T04:50:00Z', attended: true });
});

test('rejoins, two devices and late news of the webinar come to one attendance', async () => {
  const seminar = await hybrid();
  const ito = await registrant(seminar.slug, 'online');
  office.clock.set(at('2026-12-10 (木) 17:00'));
  const span = (from: string, until: string) => ({
    joinedAt: at(`2026-12-10 (木) ${from}`),
    leftAt: at(`2026-12-10 (木) ${until}`),
  });
  await markPresence(office.context(), ito.number, [span('15:00', '15:30'), span('13:40', '14:20')]);
  await markPresence(office.context(), ito.number, [span('14:10', '14:40'), span('15:00', '15:30')]);
  await markPresence(office.context(), ito.number, [span('15:00', '15:20')]);
  expect((await mine(ito.token)).attendance).toEqual({ attended: true, hall: false, onlineMinutes: 70 });
});

test('a certificate is earned, verified by anybody, and survives its person without their name', async () => {
  const seminar = await hybrid();
  const [came, missed] = [await registrant(seminar.slug, 'hall'), await registrant(seminar.slug, 'online')];
  office.clock.set(at('2026-12-10 (木) 14:00'));
  await takeCheckIns(desk(), seminar.id, [{ code: came.number, at: '2026-12-10T13:50:00+09:00' }]);
  const person = office.context({ actor: { kind: 'requester' } });
  await expect(issueCertificate(person, came.number)).rejects.toThrow('after the seminar');
  office.clock.set(at('2026-12-10 (木) 16:00'));
  await expect(issueCertificate(person, missed.number)).rejects.toThrow('no record');
  const code = await issueCertificate(person, came.number);
  expect(await issueCertificate(person, came.number)).toBe(code);
  const verified = await office.request<CertificateView>('GET', `/api/certificates/${code.toLowerCase()}`);
  expect(verified.body).toMatchObject({ genuine: true, title: '当日のセミナー', way: 'hall' });
  expect(verified.body.name).toMatch(/^見本 /);
  await eraseRegistration(office.context(), came.number);
  expect((await office.request<CertificateView>('GET', `/api/certificates/${code}`)).body.name).toBeNull();
  expect((await office.request('GET', '/api/certificates/2222-2222-2222-2222')).status).toBe(404);
});

test('afterwards: thanks or a word to the absent, the survey, and the recording when it opens', async () => {
  const seminar = await hybrid();
  const [came, missed] = [await registrant(seminar.slug, 'hall'), await registrant(seminar.slug, 'online')];
  office.clock.set(at('2026-12-10 (木) 16:00'));
  await takeCheckIns(desk(), seminar.id, [{ code: came.number, at: '2026-12-10T13:50:00+09:00' }]);
  await concludeSeminar(desk(), seminar.id);
  await runTellJobs(office);
  await setArchive(desk(), seminar.id, {
    url: 'https://video.example/1',
    transcriptUrl: null,
    captions: true,
    forWhom: 'registrants',
    opensAt: '2026-12-15T10:00:00+09:00',
    closesAt: '2027-01-15T10:00:00+09:00',
  });
  expect((await mine(missed.token)).archiveUrl).toBeNull();
  await office.request('POST', '/api/registrations/mine/survey', {
    bearer: came.token,
    json: { answers: { good: 'はい' } },
  });
  expect((await mine(came.token)).may.answerSurvey).toBe(false);
  office.clock.set(at('2026-12-15 (火) 10:00'));
  await tellOpenArchives(office.context());
  await tellOpenArchives(office.context());
  await runTellJobs(office);
  expect((await mine(missed.token)).archiveUrl).toBe('https://video.example/1');
  const purposes = async (email: string) =>
    (await deliveredMails(office)).filter(({ to }) => to === email).map(({ purpose }) => purpose);
  expect(await purposes(came.email)).toEqual(['registered', 'follow_up', 'archive_open']);
  expect(await purposes(missed.email)).toEqual(['registered', 'absent', 'archive_open']);
});

test('a group is written to once, each in their language', async () => {
  const seminar = await hybrid();
  const [hall, online] = [await registrant(seminar.slug, 'hall'), await registrant(seminar.slug, 'online')];
  const message = groupMessage.parse({
    filter: { way: 'hall' },
    subject: { ja: '会場のご案内', en: 'About the venue' },
    text: { ja: '入口は北側です。', en: 'The entrance is on the north side.' },
    sendingKey: newSendingKey(),
  });
  expect(await sendGroupMessage(desk(), seminar.id, message)).toBe(1);
  await sendGroupMessage(desk(), seminar.id, message);
  const got = async (email: string) =>
    (await deliveredMails(office)).filter(({ to, purpose }) => to === email && purpose === 'office_message');
  expect((await got(hall.email)).map(({ text }) => text.includes('入口は北側です。'))).toEqual([true]);
  expect(await got(online.email)).toEqual([]);
});
