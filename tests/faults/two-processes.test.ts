import { expect, test, vi } from 'vitest';
import { newestPostgres } from '#scripts/debian.ts';
import { type FaultOffice, faultOffice } from '#tests/support/fault-office.ts';
import { faultyMailServer } from '#tests/support/faulty-mail-server.ts';
import { halves, losses } from '#tests/support/losses.ts';
import { manyPeople, newSending, type Sending, send } from '#tests/support/sendings.ts';

const mailServer = await faultyMailServer();

async function newOffice(): Promise<FaultOffice> {
  const binaries = newestPostgres();
  if (!binaries) throw new Error('There is no PostgreSQL on this machine. Run: apt-get install postgresql');
  return await faultOffice({ binaries, mailUrl: mailServer.url });
}

const begin = (): number => mailServer.accepted.length;

/** Waits until every case has its mail, and says to how many different mails the deliveries belong. */
async function untilDelivered(count: number, from: number): Promise<{ deliveries: number; mails: number }> {
  await vi.waitFor(() => expect(mailServer.accepted.length - from).toBeGreaterThanOrEqual(count), {
    timeout: 60_000,
    interval: 100,
  });
  const delivered = mailServer.received.slice(from);
  return { deliveries: delivered.length, mails: new Set(delivered.map((one) => one.messageId)).size };
}

test('a process for the web takes what a process for the jobs sends, each mail once', async () => {
  const office = await newOffice();
  const from = begin();
  const web = await office.start({ ROLE: 'web' });
  await office.start({ ROLE: 'worker' });
  const people = manyPeople([web.url], 10);
  await people.until(60);
  const sendings = await people.stop();
  expect(await losses(web.url, sendings)).toEqual([]);
  const count = sendings.length;
  expect(await untilDelivered(count, from)).toEqual({ deliveries: count, mails: count });
});

test('two whole processes take the same sendings at once: one case and one mail each', async () => {
  const office = await newOffice();
  const from = begin();
  const [first, second] = await Promise.all([office.start(), office.start()]);
  const sendings: Sending[] = Array.from({ length: 40 }, newSending);
  await Promise.all(
    sendings.map(async (sending) => {
      const answers = await Promise.all(
        [first, second, first, second].map(({ url }) => send(url, { ...sending })),
      );
      expect(new Set(answers.map((answer) => answer?.receiptNumber)).size).toBe(1);
      expect(answers.filter((answer) => answer?.status === 201)).toHaveLength(1);
      sending.receipt = answers[0] ?? null;
    }),
  );
  expect(await losses(second.url, sendings)).toEqual([]);
  expect(await office.look((sql) => halves(sql, sendings))).toEqual([]);
  expect(await untilDelivered(40, from)).toEqual({ deliveries: 40, mails: 40 });
});

test('one of two processes is stopped in the middle of its work: nothing is lost, nothing is sent twice', async () => {
  const office = await newOffice();
  const from = begin();
  const [first, second] = await Promise.all([office.start(), office.start()]);
  const people = manyPeople([first.url, second.url], 8);
  await people.until(30);
  expect(await first.stop()).toBe(0);
  const sendings = await people.stop();
  expect(await losses(second.url, sendings)).toEqual([]);
  expect(await office.look((sql) => halves(sql, sendings))).toEqual([]);
  const count = sendings.length;
  expect(await untilDelivered(count, from)).toEqual({ deliveries: count, mails: count });
});
