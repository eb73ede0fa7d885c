import type { z } from 'zod';
import type { Context } from '#api/core/context.ts';
import { MeetingError } from '#api/core/meetings/errors.ts';
import { holdBack, nextTurn } from '#api/core/meetings/zoom-budget.ts';
import type { ZoomAttempt, ZoomClient, ZoomEndpoints } from '#api/core/meetings/zoom-client.ts';
import { meaningOf } from '#api/core/meetings/zoom-failure.ts';
import type { RateClass, ZoomPlanName } from '#api/core/meetings/zoom-settings.ts';
import type { TokenStore } from '#api/core/meetings/zoom-token.ts';

export type ZoomCall<Schema extends z.ZodType> = {
  rateClass: RateClass;
  /**
   * Whether doing it twice is the same as doing it once. What is not is never sent again once it may have
   * been done: it ends as `ambiguous`.
   */
  repeatable: boolean;
  /** What a success must look like; anything else counts as no answer. */
  answer: Schema;
  send: (api: ZoomEndpoints) => Promise<unknown>;
};

/** Calls Zoom. @throws MeetingError */
export type CallZoom = <Schema extends z.ZodType>(call: ZoomCall<Schema>) => Promise<z.output<Schema>>;

/** Waits until an instant of the office's clock. */
export type WaitUntil = (at: Temporal.Instant) => Promise<void>;

type Line = Pick<Context, 'sql' | 'now'> & {
  account: string;
  plan: ZoomPlanName;
  client: ZoomClient;
  tokens: TokenStore;
  wait: WaitUntil;
};

const mostFailures = 3;
const mostHolds = 6;
/** In milliseconds, after the first failure and the second. */
const pauses = [500, 2_000];

/**
 * Calls Zoom as its rules want: in turn, once more with a new token after a 401, again after a limit of a
 * second (a call that was refused for it was not carried out), up to three times when no answer came and it may
 * be repeated.
 */
export function zoomCaller(line: Line): CallZoom {
  const { sql, now, account, tokens, wait } = line;
  return async (call) => {
    const { rateClass, repeatable } = call;
    const count = { failures: 0, holds: 0, renewals: 0 };
    for (;;) {
      const attempt = await inTurn(line, rateClass, call.send);
      const verdict = judge(attempt, call.answer, now());
      if ('value' in verdict) return verdict.value;

      const { error } = verdict;
      if (attempt.kind === 'answered' && attempt.status === 401 && count.renewals === 0) {
        count.renewals += 1;
        await tokens.forget(attempt.accessToken);
        continue;
      }
      if (error.kind === 'rate_second' && error.retryAt && count.holds < mostHolds) {
        count.holds += 1;
        await holdBack(sql, { account, rateClass, until: error.retryAt });
        continue;
      }
      if (error.kind !== 'unavailable') throw error;
      if (!repeatable && verdict.mayBeDone) throw new MeetingError('ambiguous');
      count.failures += 1;
      if (count.failures >= mostFailures) throw error;
      await wait(now().add({ milliseconds: pauses[count.failures - 1] ?? 0 }));
    }
  };
}

/** Without a token nothing is sent; Zoom being out of reach for one is like being out of reach. */
async function inTurn(
  line: Line,
  rateClass: RateClass,
  send: ZoomCall<z.ZodType>['send'],
): Promise<ZoomAttempt> {
  const { sql, now, account, plan, client, tokens, wait } = line;
  try {
    // Before the turn is taken: waiting for a token, calls would pile up and then go out all at once.
    await tokens.latest();
    const turn = await nextTurn(sql, { account, plan, rateClass, now: now() });
    if (Temporal.Instant.compare(turn, now()) > 0) await wait(turn);
    return await client.attempt(send);
  } catch (error) {
    if (error instanceof MeetingError && error.kind === 'unavailable') return { kind: 'unsent' };
    throw error;
  }
}

type Verdict<Value> = { value: Value } | { error: MeetingError; mayBeDone: boolean };

function judge<Schema extends z.ZodType>(
  attempt: ZoomAttempt,
  answer: Schema,
  now: Temporal.Instant,
): Verdict<z.output<Schema>> {
  if (attempt.kind !== 'answered')
    return { error: new MeetingError('unavailable'), mayBeDone: attempt.kind === 'lost' };
  if (attempt.status < 200 || attempt.status > 299) {
    // A redirect is never followed, and whoever sent it is not Zoom.
    return { error: meaningOf(attempt, now), mayBeDone: attempt.status >= 500 };
  }
  const read = answer.safeParse(attempt.body);
  if (read.success) return { value: read.data };
  return { error: new MeetingError('unavailable', { code: 'unreadable' }), mayBeDone: true };
}
