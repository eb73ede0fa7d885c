import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { connect } from '#api/core/db/client.ts';
import { type JobData, type RunningQueue, startQueue } from '#api/core/queue/queue.ts';
import { testDatabase } from '#tests/support/database.ts';

const { sql, address } = await testDatabase();
const running: RunningQueue[] = [];
const children: ChildProcess[] = [];

const start = async (settings: { works?: boolean } = {}) => {
  const queue = await startQueue(sql, settings);
  running.push(queue);
  return queue;
};

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await Promise.all(running.splice(0).map((queue) => queue.stop()));
  await sql`delete from queue.job`;
});

/** Settles when `count` jobs have come. */
function collector(count: number) {
  const seen: JobData[] = [];
  const { promise, resolve } = Promise.withResolvers<JobData[]>();
  const take = async (data: JobData) => {
    seen.push(data);
    if (seen.length === count) resolve(seen);
  };
  return { take, all: promise, seen };
}

const jobs = () => sql<{ state: string; data: JobData }[]>`
  select state::text, data from queue.job where name in ('mail.deliver', 'search.index') order by created_on`;

test('a job sent in a transaction runs after it, with its data', async () => {
  const { queue, work } = await start();
  const { take, all } = collector(1);
  await work('mail.deliver', take);
  await sql.begin(async (tx) => {
    await queue.send(tx, 'mail.deliver', { mailId: 'a "quoted" 相談' });
  });
  expect(await all).toEqual([{ mailId: 'a "quoted" 相談' }]);
});

test('a transaction that is rolled back leaves no job', async () => {
  const { queue } = await start();
  const undone = sql.begin(async (tx) => {
    await queue.send(tx, 'mail.deliver', { mailId: '1' });
    expect(await tx`select 1 from queue.job where name = 'mail.deliver'`).toHaveLength(1);
    throw new Error('no');
  });
  await expect(undone).rejects.toThrow('no');
  expect(await jobs()).toEqual([]);
});

test('while a job with the same key waits, a second one is not added', async () => {
  const { queue } = await start({ works: false });
  await sql.begin(async (tx) => {
    await queue.send(tx, 'mail.deliver', { mailId: '1' }, { key: 'one' });
    await queue.send(tx, 'mail.deliver', { mailId: '2' }, { key: 'one' });
    await queue.send(tx, 'mail.deliver', { mailId: '3' }, { key: 'two' });
    await queue.send(tx, 'mail.deliver', { mailId: '4' });
    await queue.send(tx, 'mail.deliver', { mailId: '5' });
  });
  expect((await jobs()).map((job) => job.data.mailId).sort()).toEqual(['1', '3', '4', '5']);
});

test('a job for later waits for its time', async () => {
  const { queue } = await start({ works: false });
  const startAfter = Temporal.Instant.from('2099-01-01T00:00:00Z');
  await sql.begin((tx) => queue.send(tx, 'mail.deliver', { mailId: '1' }, { startAfter }));
  const [job] = await sql<{ at: Temporal.Instant }[]>`
    select start_after as at from queue.job where name = 'mail.deliver'`;
  expect(job?.at.toString()).toBe(startAfter.toString());
});

test('a process of the role web sends, and a worker that was already waiting takes it', async () => {
  const worker = await start();
  const web = await start({ works: false });
  const { take, all } = collector(1);
  await worker.work('search.index', take);
  await sql.begin((tx) => web.queue.send(tx, 'search.index', { of: 'C-1' }));
  expect(await all).toEqual([{ of: 'C-1' }]);
});

test('a backlog of 2,000 jobs is drained by two workers, each job once', async () => {
  const first = await start();
  const second = await start();
  await sql.begin(async (tx) => {
    for (let n = 0; n < 2_000; n += 1) await first.queue.send(tx, 'search.index', { n: String(n) });
  });
  const { take, all, seen } = collector(2_000);
  const began = performance.now();
  await first.work('search.index', take);
  await second.work('search.index', take);
  await all;
  expect(performance.now() - began).toBeLessThan(20_000);
  await Promise.all([first.stop(), second.stop()]);
  expect(new Set(seen.map((data) => data.n)).size).toBe(2_000);
  expect(seen).toHaveLength(2_000);
}, 120_000);

test('a job whose handler failed comes again', async () => {
  const { queue, work } = await start();
  const { take, all, seen } = collector(2);
  await work('mail.deliver', async (data) => {
    await take(data);
    if (seen.length === 1) throw new RangeError('hanako@example.jp');
  });
  await sql.begin((tx) => queue.send(tx, 'mail.deliver', { mailId: '1' }));
  expect(await all).toEqual([{ mailId: '1' }, { mailId: '1' }]);
});

test('stopping lets the running job end and gives the waiting ones back', async () => {
  const stopped = await start();
  // Jobs of one transaction have one time, so which of them comes first is nobody's promise.
  const begun = Promise.withResolvers<string>();
  const release = Promise.withResolvers<void>();
  await stopped.work(
    'mail.deliver',
    async ({ mailId = '' }) => {
      begun.resolve(mailId);
      await release.promise;
    },
    { parallel: 1 },
  );
  await sql.begin(async (tx) => {
    for (const mailId of ['1', '2', '3']) await stopped.queue.send(tx, 'mail.deliver', { mailId });
  });
  const running = await begun.promise;
  const stop = stopped.stop();
  release.resolve();
  await stop;
  expect((await jobs()).map((job) => job.state).sort()).toEqual(['completed', 'retry', 'retry']);

  const next = await start();
  const { take, all } = collector(2);
  await next.work('mail.deliver', take);
  expect((await all).map((data) => data.mailId).sort()).toEqual(
    ['1', '2', '3'].filter((id) => id !== running),
  );
});

test('the job of a process that was killed is taken by another', async () => {
  const script = `
    const { connect } = await import('#api/core/db/client.ts');
    const { startQueue } = await import('#api/core/queue/queue.ts');
    const { work } = await startQueue(connect(JSON.parse(process.argv[1])));
    await work('mail.deliver', () => { console.log('taken'); return new Promise(() => {}); });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, JSON.stringify(address)]);
  children.push(child);
  const web = await start({ works: false });
  await sql.begin((tx) => web.queue.send(tx, 'mail.deliver', { mailId: '1' }));
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');

  const { take, all } = collector(1);
  const other = await start();
  await other.work('mail.deliver', take);
  expect(await all).toEqual([{ mailId: '1' }]);
});

test('what the clock starts is planned in its time zone, once for all processes', async () => {
  const first = await start();
  const second = await start();
  await first.schedule('clock.test', '30 9 * * *', 'Asia/Tokyo', async () => {});
  await second.schedule('clock.test', '30 9 * * *', 'Asia/Tokyo', async () => {});
  expect(await sql`select name, cron, timezone from queue.schedule`).toEqual([
    { name: 'clock.test', cron: '30 9 * * *', timezone: 'Asia/Tokyo' },
  ]);
});

test('what a handler threw is kept without its message, which may quote a person', async () => {
  const { queue, work, stop } = await start();
  const { take, all } = collector(1);
  await work('mail.deliver', async (data) => {
    await take(data);
    throw new RangeError('hanako@example.jp is wrong');
  });
  await sql.begin((tx) => queue.send(tx, 'mail.deliver', { mailId: '1' }));
  await all;
  await stop();
  const [job] = await sql<{ output: object }[]>`select output from queue.job where name = 'mail.deliver'`;
  expect(JSON.stringify(job?.output)).toContain('RangeError');
  expect(JSON.stringify(job?.output)).not.toContain('hanako');
});

test('several processes may make the tables of an empty database at once', async () => {
  await sql`drop schema queue cascade`;
  const pools = [1, 2, 3, 4].map(() => connect(address, { max: 3 }));
  const queues = await Promise.all(pools.map((pool) => startQueue(pool, { works: false })));
  expect(queues).toHaveLength(4);
  await Promise.all(queues.map((queue) => queue.stop()));
  await Promise.all(pools.map((pool) => pool.end()));
});
