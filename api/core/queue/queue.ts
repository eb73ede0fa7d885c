import type { Sql, Transaction } from '#api/core/db/client.ts';

export type JobName = 'mail.deliver' | 'search.index';

/** Work that goes on after the request. A job is written in the transaction that earned it. */
export type Queue = {
  send(
    tx: Transaction,
    job: JobName,
    data: Record<string, string>,
    options?: { startAfter?: Temporal.Instant; key?: string },
  ): Promise<void>;
};

export async function createQueueTables(_sql: Sql): Promise<void> {}
