/**
 * The only place that asks the machine what time it is (rule 6: time is an argument).
 * Everything else receives a `Clock` through its context.
 */
export type Clock = { now(): Temporal.Instant };

/** The machine's clock, cut to milliseconds because that is what the database and the receipts keep. */
export const systemClock: Clock = {
  now: () => Temporal.Instant.fromEpochMilliseconds(Temporal.Now.instant().epochMilliseconds),
};

/** A clock that stands still until it is moved: for tests and for the rehearsal of the whole office. */
export type VirtualClock = Clock & {
  set(at: Temporal.Instant): void;
  advance(by: Temporal.DurationLike): void;
};

export function virtualClock(start: Temporal.Instant): VirtualClock {
  let at = start;
  return {
    now: () => at,
    set: (to) => {
      at = to;
    },
    advance: (by) => {
      at = at.add(by);
    },
  };
}
