import { expect, onTestFinished, test, vi } from 'vitest';
import { systemClock } from '#api/core/clock/clock.ts';
import type { Context } from '#api/core/context.ts';
import type { Sql } from '#api/core/db/client.ts';
import { startQueue } from '#api/core/queue/queue.ts';
import { seminarById } from '#api/seminars/queries.ts';
import { newestPostgres } from '#scripts/debian.ts';
import { startZoomSandbox } from '#scripts/zoom-sandbox/server.ts';
import { faultOffice } from '#tests/support/fault-office.ts';
import { faultyMailServer } from '#tests/support/faulty-mail-server.ts';
import { newSendingKey } from '#tests/support/office.ts';
import { testSecrets } from '#tests/support/secrets.ts';
import { itosRegistration, plannedSeminar, tanaka } from '#tests/support/seminars.ts';
import { ask } from '#tests/support/sendings.ts';

const mailServer = await faultyMailServer();
const perWave = 40;
const people = 3 * perWave;

/** A seminar at Zoom in two days, open for registration, written by nobody's process. */
async function openSeminar(sql: Sql): Promise<{ id: string; slug: string }> {
  const running = await startQueue(sql, { works: false });
  const ctx: Context = {
    sql,
    now: systemClock.now,
    actor: tanaka,
    language: 'ja',
    requestId: 'test',
    secrets: testSecrets,
    queue: running.queue,
    baseUrl: 'http://localhost',
  };
  const after = (hours: number) => systemClock.now().add({ hours }).toString();
  const id = await plannedSeminar(ctx, {
    startsAt: after(48),
    endsAt: after(50),
    opensAt: after(-1),
    closesAt: after(47),
    online: { by: 'zoom', capacity: people },
  });
  await running.stop();
  return { id, slug: (await seminarById(sql, id)).slug };
}

test('whole processes killed while people register and Zoom is answering: everybody is in once, with one mail', async () => {
  const binaries = newestPostgres();
  if (!binaries) throw new Error('There is no PostgreSQL on this machine. Run: apt-get install postgresql');
  const office = await faultOffice({ binaries, mailUrl: mailServer.url });
  const sandbox = await startZoomSandbox({ clock: systemClock });
  onTestFinished(() => sandbox.stop());
  const { state } = sandbox;
  const start = () => office.start({ ZOOM_SANDBOX_URL: sandbox.url });
  const running = [await start(), await start()];
  const seminar = await office.look(openSeminar);
  // The answer of each batch hangs, so that a kill falls between what Zoom did and what we know of it.
  state.faults.push({ path: 'batch_registrants', times: 10_000, delay: 150 });
  const batches = () => state.calls.filter(({ path }) => path.includes('batch_registrants')).length;

  const register = async (n: number): Promise<void> => {
    const json = { input: itosRegistration({ email: `person${n}@example.jp`, name: `見本 ${n}` }) };
    const headers = { 'Idempotency-Key': newSendingKey() };
    const path = `/api/seminars/${seminar.slug}/registrations`;
    const again = { timeout: 120_000, interval: 100 };
    await vi.waitFor(async () => {
      const answer = await ask(running[n % 2]?.url ?? '', 'POST', path, { json, headers });
      expect(answer?.status).toBe(201);
    }, again);
  };
  const registering: Promise<void>[] = [];
  for (const [wave, victim] of [0, 1, 0].entries()) {
    const before = batches();
    for (let n = wave * perWave; n < (wave + 1) * perWave; n += 1) registering.push(register(n));
    await vi.waitFor(() => expect(batches()).toBeGreaterThan(before), { timeout: 90_000, interval: 5 });
    await running[victim]?.kill();
    running[victim] = await start();
  }
  await Promise.all(registering);

  const entries = (sql: Sql) => sql<{ state: string; count: number }[]>`
    select e.state, count(*)::int as count from seminars.webinar_registrant e
    join seminars.registration r on r.id = e.registration_id
    where r.seminar_id = ${seminar.id} group by e.state`;
  await vi.waitFor(async () => expect(await office.look(entries)).toEqual([{ state: 'in', count: people }]), {
    timeout: 150_000,
    interval: 500,
  });
  const [webinar, ...others] = state.webinars.values();
  expect(others).toEqual([]);
  expect(webinar?.registrants.map(({ status }) => status)).toEqual(Array(people).fill('approved'));
  expect(new Set(webinar?.registrants.map(({ email }) => email)).size).toBe(people);
  expect(state.calls.filter(({ status }) => status === 429)).toEqual([]);
  const mails = await office.look(
    (sql) => sql`
      select m.purpose, count(*)::int as mails, count(distinct m.subject_id)::int as people from core.mail m
      join seminars.registration r on r.ticket_number = m.subject_id
      where r.seminar_id = ${seminar.id} group by m.purpose`,
  );
  expect(mails).toEqual([{ purpose: 'registered', mails: people, people }]);
}, 400_000);
