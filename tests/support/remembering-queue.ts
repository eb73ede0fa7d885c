import type { JobName, Queue } from '#api/core/queue/queue.ts';

export type SentJob = {
  job: JobName;
  data: Record<string, string>;
  key?: string;
  startAfter?: Temporal.Instant;
};

/** A queue that only remembers what was sent, for tests that do the work themselves. */
export function rememberingQueue(): { queue: Queue; sent: SentJob[] } {
  const sent: SentJob[] = [];
  return {
    sent,
    queue: { send: async (_tx, job, data, options = {}) => void sent.push({ job, data, ...options }) },
  };
}
