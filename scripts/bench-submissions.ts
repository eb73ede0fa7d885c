import { connect, type Sql } from '#api/core/db/client.ts';
import type { EmbeddedPostgres } from '#api/core/db/embedded.ts';
import { clients, insertLike, pgbench, plainTransactions, seconds } from '#scripts/bench-floor.ts';
import { databaseUrl, load, settings, startProgram } from '#scripts/bench-office.ts';
import { ms, printTable, ratio, whole } from '#scripts/bench-table.ts';

export const consultation = {
  requesterType: 'worker',
  sector: 'retail',
  behaviours: ['repeated_contact'],
  story: '同じお客様が毎日のように電話をかけてきます。断ってもよいのでしょうか。'.repeat(6),
  nameChoice: 'anonymous',
  replyBy: 'email',
  email: 'sato@example.jp',
};

/**
 * Consultations received per second over HTTP, beside what the same PostgreSQL takes of the rows alone: the same
 * inserts in one transaction, sent by postgres.js and by pgbench.
 */
export async function benchSubmissions(database: EmbeddedPostgres): Promise<void> {
  const env = { ...settings, DATABASE_URL: databaseUrl(database) };
  const submit = {
    path: '/api/consultations',
    connections: clients,
    seconds,
    submits: { input: consultation },
  };
  const web = await startProgram('api/server.ts', { ...env, ROLE: 'web' });
  await load(web, { ...submit, seconds: 1 });
  const sql = connect(database.address, { max: clients });
  const inserts = await insertsOfOne(sql);
  const bench = await pgbench(database, inserts);
  const plain = await plainTransactions(sql, inserts);
  const received = await load(web, submit);
  const memory = await web.memoryMb();
  await web.stop();
  await sql.end();
  const all = await startProgram('api/server.ts', { ...env, ROLE: 'all' });
  const withJobs = await load(all, submit);
  const memoryAll = await all.memoryMb();
  await all.stop();
  const row = (name: string, perSecond: number, more: string[] = []) => [
    name,
    whole(perSecond),
    ratio(perSecond / plain),
    bench ? ratio(perSecond / bench) : '–',
    ...more,
  ];
  const measured = (result: typeof received, mb: number) => [
    ms(result.cpuMs),
    ms(result.medianMs),
    ms(result.slowestPercentMs),
    whole(mb),
  ];
  printTable(
    `Consultations received, ${clients} at a time`,
    ['', 'per second', 'of postgres.js', 'of pgbench', 'CPU ms', 'median ms', '99 % ms', 'MB after'],
    [
      ...(bench ? [row('the rows alone, by pgbench', bench)] : []),
      row('the rows alone, by postgres.js', plain),
      row('over HTTP, role web', received.perSecond, measured(received, memory)),
      row('over HTTP, role all (mails and search go on)', withJobs.perSecond, measured(withJobs, memoryAll)),
    ],
  );
}

/** What one received consultation leaves behind, as inserts that can be repeated for every number `:n`. */
async function insertsOfOne(sql: Sql): Promise<string[]> {
  const [last] = await sql<{ number: string; id: string; key: string }[]>`
    select receipt_number as number, id, key_id as key from consultations.consultation order by received_at desc limit 1`;
  if (!last) throw new Error('There is no consultation to copy.');
  const uuid = "lpad(to_hex(:n::bigint), 32, '0')::uuid";
  const hash = "decode(lpad(to_hex(:n::bigint), 64, '0'), 'hex')";
  const number = "'C-' || :n::bigint";
  const copies: [table: string, where: string, own: Record<string, string>][] = [
    ['core.rate_limit', 'true', { address_hash: hash }],
    ['core.case_key', `id = '${last.key}'`, { id: uuid }],
    [
      'consultations.consultation',
      `id = '${last.id}'`,
      { id: uuid, receipt_number: number, key_id: uuid, sending_key_hash: hash },
    ],
    ['consultations.message', `consultation_id = '${last.id}'`, { id: uuid, consultation_id: uuid }],
    ['core.promise', `subject_id = '${last.number}'`, { id: uuid, subject_id: number }],
    ['core.event', `verb = 'promise.made' and subject_id = '${last.number}'`, { subject_id: number }],
    ['core.event', `verb = 'received' and subject_id = '${last.number}'`, { subject_id: number }],
    [
      'core.mail',
      `subject_id = '${last.number}'`,
      { id: uuid, key: number, subject_id: number, key_id: uuid },
    ],
    ['queue.job', "name = 'mail.deliver'", { id: 'gen_random_uuid()', singleton_key: number }],
    ['queue.job', "name = 'search.index'", { id: 'gen_random_uuid()', singleton_key: number }],
  ];
  return await Promise.all(copies.map(([table, where, own]) => insertLike(sql, table, where, own)));
}
