import type postgres from 'postgres';
import { driver } from '#api/core/db/driver.ts';
import { guardTransactions } from '#api/core/db/lost-connection.ts';

/**
 * One pool for the whole process. Days (`date`) stay text such as '2026-05-14' because a day has no
 * time zone; instants (`timestamptz`) become `Temporal.Instant`; `bigint` becomes a `bigint`.
 */
export type Sql = postgres.Sql<DatabaseTypes>;
export type Transaction = postgres.TransactionSql<DatabaseTypes>;
/** What a read needs: it runs as well inside a transaction as outside. */
export type Queryable = Sql | Transaction;

type DatabaseTypes = { instant: Temporal.Instant; bigint: bigint };

export type DatabaseAddress = string | { host: string; port: number; user: string; database: string };

/** After an outage of the database a query waits no longer than this for a connection to be tried again. */
const longestWaitSeconds = 1;

const oid = { bigint: 20, date: 1082, timestamptz: 1184 };

export function connect(address: DatabaseAddress, options: { max?: number } = {}): Sql {
  const settings: postgres.Options<Record<string, postgres.PostgresType>> = {
    max: options.max ?? 10,
    onnotice: () => {},
    backoff: (retries: number) => Math.min(0.05 * 2 ** retries, longestWaitSeconds),
    connection: { application_name: 'madoguchi' },
    types: {
      bigint: {
        to: oid.bigint,
        from: [oid.bigint],
        serialize: (value: bigint | number) => String(value),
        parse: (text: string) => BigInt(text),
      },
      instant: {
        to: oid.timestamptz,
        from: [oid.timestamptz],
        serialize: (value: Temporal.Instant | string) => value.toString(),
        parse: (text: string) => Temporal.Instant.from(text),
      },
      date: {
        to: oid.date,
        from: [oid.date],
        serialize: (value: string) => value,
        parse: (text: string) => text,
      },
    },
  };
  const sql =
    typeof address === 'string'
      ? driver(withoutSocket(address), { ...settings, ...socketOf(address) })
      : driver({ ...settings, ...address });
  guardTransactions(sql);
  return sql as unknown as Sql;
}

/**
 * The two ways in which PostgreSQL's own programs write a unix socket in an address, which postgres.js does
 * not read: `postgres://user@%2Frun%2Fpostgresql/name` and `postgres://user@localhost/name?host=/run/postgresql`.
 */
function socketOf(address: string): { host?: string } {
  const url = new URL(address);
  const host = url.searchParams.get('host') ?? decodeURIComponent(url.hostname);
  return host.startsWith('/') ? { host } : {};
}

function withoutSocket(address: string): string {
  const url = new URL(address);
  url.searchParams.delete('host');
  return url.href;
}
