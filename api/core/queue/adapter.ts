import type { Db } from 'pg-boss';
import type { Queryable, Sql } from '#api/core/db/client.ts';

const startsTransaction = /^\s*BEGIN\b/i;

/** pg-boss on the pool of the process, or on one open transaction of it. */
export function adapt(sql: Sql): Db {
  return {
    executeSql: async (text, values) => {
      if (!startsTransaction.test(text)) return await execute(sql, text, values);
      // A script with its own BEGIN and COMMIT must stay on one connection.
      const reserved = await sql.reserve();
      try {
        return await execute(reserved as unknown as Queryable, text, values);
      } catch (error) {
        // Such a script that fails leaves its transaction open, and the pool would hand it to somebody else.
        if (isAnswer(error)) await reserved.unsafe('rollback').catch(() => {});
        throw error;
      } finally {
        reserved.release();
      }
    },
    listen: async (channel, onNotification, onReconnect) => {
      const { unlisten } = await sql.listen(channel, onNotification, onReconnect);
      return { close: unlisten };
    },
  };
}

/** The server said no and listens on; after anything else the connection is gone and takes no rollback. */
function isAnswer(error: unknown): boolean {
  return (
    error instanceof Error &&
    error.name === 'PostgresError' &&
    !('code' in error && String(error.code).startsWith('57P'))
  );
}

/** What pg-boss writes through this is committed or rolled back with everything else of the transaction. */
export function adaptTransaction(tx: Queryable): Db {
  return { executeSql: (text, values) => execute(tx, text, values) };
}

async function execute(sql: Queryable, text: string, values: unknown[] = []): Promise<{ rows: unknown[] }> {
  const result: unknown[] =
    values.length > 0
      ? await sql.unsafe(text, values.map(outgoing) as never[], { prepare: true })
      : await sql.unsafe(text);
  // Several statements at once answer with a list of lists.
  const rows = result.some(Array.isArray) ? result.flat() : result;
  return { rows: rows.map(incoming) };
}

/**
 * pg-boss hands JSON over as text, while postgres.js would encode a text once more where the statement wants
 * JSON. This is text wherever text is wanted and itself where JSON is.
 */
class Text {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
  toJSON(): unknown {
    try {
      return JSON.parse(this.#text);
    } catch {
      return this.#text;
    }
  }
}

function outgoing(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value === 'string') return new Text(value);
  if (value instanceof Date) return value.toISOString();
  return value;
}

/** Our pool speaks of instants and of bigints; pg-boss expects dates and numbers. */
function incoming(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row;
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, asPgBossReads(value)]));
}

function asPgBossReads(value: unknown): unknown {
  if (value instanceof Temporal.Instant) return new Date(value.epochMilliseconds);
  return typeof value === 'bigint' ? Number(value) : value;
}
