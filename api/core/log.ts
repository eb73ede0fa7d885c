/**
 * One line of the log: facts an operator may read. Never a name, an address, case text or an error's own
 * message, which may quote any of them.
 */
export type LogLine = {
  at: Temporal.Instant;
  level: 'info' | 'error';
  what: string;
  requestId?: string;
  [fact: string]: unknown;
};

/** Writes one JSON line to standard error. */
export function log(line: LogLine): void {
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

const plainCode = /^[A-Za-z0-9_]{1,40}$/;

/**
 * What may be told about an error nobody expected: its name, its code (an SQLSTATE for instance) and where
 * it was thrown. The message is left out, because it may hold what a person wrote.
 */
export function describeError(error: unknown): { name: string; code?: string; frames: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const name = plainCode.test(error.name) ? error.name : 'Error';
  const code = 'code' in error && typeof error.code === 'string' && plainCode.test(error.code) && error.code;
  return { name, ...(code ? { code } : {}), frames: framesOf(error) };
}

function framesOf(error: Error): string[] {
  const stack = error.stack ?? '';
  // The message stands before the frames and may itself have lines that look like frames.
  const afterMessage = stack.indexOf(error.message) + error.message.length;
  return stack
    .slice(Math.max(0, afterMessage))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 12);
}
