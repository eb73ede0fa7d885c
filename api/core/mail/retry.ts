/** How long to wait after each attempt that a server did not decide. The last one repeats. */
const pauses: readonly Temporal.DurationLike[] = [
  { minutes: 1 },
  { minutes: 5 },
  { minutes: 15 },
  { hours: 1 },
  { hours: 3 },
  { hours: 6 },
];

/** A mail about a promised date is worth nothing later (RFC 5321, 4.5.4.1 speaks of four to five days). */
const giveUpAfterHours = 72;

/**
 * When to try again after an attempt at `at` that came to nothing, or null when it is time to give up. The
 * very last attempt is made at the end of the third day.
 * @param attempts how many there were, this one included
 */
export function nextAttempt(
  attempts: number,
  firstAttemptAt: Temporal.Instant,
  at: Temporal.Instant,
): Temporal.Instant | null {
  const end = firstAttemptAt.add({ hours: giveUpAfterHours });
  if (Temporal.Instant.compare(at, end) >= 0) return null;
  const pause = pauses[Math.min(attempts, pauses.length) - 1] ?? { minutes: 1 };
  const next = at.add(pause);
  return Temporal.Instant.compare(next, end) < 0 ? next : end;
}
