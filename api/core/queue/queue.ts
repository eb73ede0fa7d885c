import { randomUUID } from 'node:crypto';
import { type Job, type JobResult, PgBoss, type QueueOptions } from 'pg-boss';
import { systemClock } from '#api/core/clock/clock.ts';
import type { Sql, Transaction } from '#api/core/db/client.ts';
import { describeError, log } from '#api/core/log.ts';
import { adapt, adaptTransaction } from '#api/core/queue/adapter.ts';

export const jobNames = [
  'mail.deliver',
  'search.index',
  'seminars.tell',
  'seminars.webinar',
  'seminars.attendance',
  'zoom.events',
  'guidance.links',
] as const;
export type JobName = (typeof jobNames)[number];
/** What the clock starts, such as `clock.mail-sweep`. */
export type ClockJobName = `clock.${string}`;

/** Names and ids only: a job's data stands unsealed in the database. */
export type JobData = Readonly<Record<string, string>>;
export type JobHandler = (data: JobData) => Promise<void>;

/** Work that goes on after the request. A job is written in the transaction that earned it. */
export type Queue = {
  /**
   * `key`: while a job with the same key waits, this one is not added. `startAfter` is compared with the
   * database's clock.
   */
  send(
    tx: Transaction,
    job: JobName,
    data: Record<string, string>,
    options?: { startAfter?: Temporal.Instant; key?: string },
  ): Promise<void>;
};

export type RunningQueue = {
  readonly queue: Queue;
  /** Runs the jobs of one name here, at most `parallel` (4) at a time. A handler that throws gets it again. */
  work(job: JobName, handler: JobHandler, options?: { parallel?: number }): Promise<void>;
  /** Runs once each time the cron expression says so in that time zone, however many processes there are. */
  schedule(name: ClockJobName, cron: string, timeZone: string, handler: () => Promise<void>): Promise<void>;
  /** Lets the running jobs end (25 s at most) and gives the others back to the next worker. */
  stop(): Promise<void>;
};

export type QueueSettings = {
  /** False in a process of the role `web`: it sends jobs and runs none. */
  works?: boolean;
  /** For the log only. */
  now?: () => Temporal.Instant;
};

const schema = 'queue';
const stopWithinMilliseconds = 25_000;

/** A dead process is noticed when it has missed its heartbeat; pg-boss allows no shorter one than 10 s. */
const jobLife: QueueOptions = {
  heartbeatSeconds: 10,
  expireInSeconds: 15 * 60,
  retryLimit: 60,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 600,
  deleteAfterSeconds: 24 * 60 * 60,
};

/** pg-boss's tables and our queues, in the schema `queue`. Any number of processes may do this at once. */
export async function createQueueTables(sql: Sql): Promise<void> {
  const running = await startQueue(sql, { works: false });
  await running.stop();
}

/** Starts pg-boss on the pool of the process. The pool stays the caller's: stop the queue, then end the pool. */
export async function startQueue(sql: Sql, settings: QueueSettings = {}): Promise<RunningQueue> {
  const { works = true, now = systemClock.now } = settings;
  const report = (what: string, error: unknown, facts: Record<string, unknown> = {}) =>
    log({ at: now(), level: 'error', what, ...facts, error: describeError(error) });
  const boss = new PgBoss({
    db: adapt(sql),
    schema,
    schedule: works,
    supervise: works,
    useListenNotify: works,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    bamIntervalSeconds: 60,
    clockMonitorIntervalSeconds: 600,
  });
  boss.on('error', (error) => report('queue.error', error));
  boss.on('warning', (warning) =>
    log({ at: now(), level: 'info', what: 'queue.warning', type: typeOf(warning.data) }),
  );
  await boss.start();
  for (const name of jobNames) {
    await createQueue(boss, name);
    // pg-boss looks a queue up at its first use, on the pool and not in the sender's transaction: a rush in which
    // every connection waits for the lock of that transaction would wait for ever. So it is looked up now.
    await boss.findJobs(name, { id: randomUUID() });
  }

  let stopping = false;
  const runOne = async (job: Job<JobData>, handler: JobHandler): Promise<JobResult> => {
    if (stopping) return { id: job.id, status: 'failed', output: { gaveBack: true } };
    try {
      await handler(job.data ?? {});
      return { id: job.id, status: 'completed' };
    } catch (error) {
      report('queue.job-failed', error, { job: job.name, jobId: job.id, attempt: job.retryCount + 1 });
      return { id: job.id, status: 'failed', output: { error: describeError(error) } };
    }
  };
  const start = async (name: string, handler: JobHandler, parallel: number): Promise<void> => {
    await boss.work<JobData>(
      name,
      {
        // Without a batch and this burst, a queue with NOTIFY drains its backlog at one fetch a poll.
        batchSize: parallel * 4,
        burstWhenBatchFull: true,
        perJobResults: true,
        pollingIntervalSeconds: 2,
        notifyPollingIntervalSeconds: 5,
      },
      (jobs: Job<JobData>[]) => inLanes(jobs, parallel, (job) => runOne(job, handler)),
    );
  };

  return {
    queue: sendingThrough(boss),
    work: async (job, handler, options = {}) => await start(job, handler, options.parallel ?? 4),
    schedule: async (name, cron, timeZone, handler) => {
      await createQueue(boss, name);
      await boss.schedule(name, cron, {}, { tz: timeZone, missed: 'once' });
      await start(name, handler, 1);
    },
    stop: async () => {
      stopping = true;
      await boss.stop({ graceful: true, timeout: stopWithinMilliseconds, close: false });
    },
  };
}

function sendingThrough(boss: PgBoss): Queue {
  return {
    send: async (tx, job, data, options = {}) => {
      await boss.send(job, data, {
        db: adaptTransaction(tx),
        singletonKey: options.key ?? randomUUID(),
        ...(options.startAfter ? { startAfter: new Date(options.startAfter.epochMilliseconds) } : {}),
      });
    },
  };
}

/** The policy `short` is what makes `key` hold: one waiting job for each key, any number running. */
async function createQueue(boss: PgBoss, name: string): Promise<void> {
  const options = { ...jobLife, notify: true };
  if (await boss.getQueue(name)) await boss.updateQueue(name, options);
  else await boss.createQueue(name, { ...options, policy: 'short' });
}

async function inLanes<T, R>(all: readonly T[], lanes: number, run: (one: T) => Promise<R>): Promise<R[]> {
  const waiting = [...all];
  const results: R[] = [];
  const lane = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) results.push(await run(one));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

function typeOf(data: object): unknown {
  return 'type' in data ? data.type : undefined;
}
