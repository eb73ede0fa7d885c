import { systemClock } from '#api/core/clock/clock.ts';
import type { Context } from '#api/core/context.ts';
import { connect, type Sql } from '#api/core/db/client.ts';
import type { EmbeddedPostgres } from '#api/core/db/embedded.ts';
import { startQueue } from '#api/core/queue/queue.ts';
import { planSeminar } from '#api/seminars/actions/plan-seminar.ts';
import { publishSeminar } from '#api/seminars/actions/publish-seminar.ts';
import { seminarPlan } from '#api/seminars/desk-contract.ts';
import { seminarById } from '#api/seminars/queries.ts';
import { clients, insertLike, pgbench, plainTransactions, seconds } from '#scripts/bench-floor.ts';
import { benchSecrets, databaseUrl, load, settings, startProgram } from '#scripts/bench-office.ts';
import { ms, printTable, ratio, whole } from '#scripts/bench-table.ts';

const registration = {
  name: '伊藤 花子',
  email: 'ito-{n}@example.jp',
  way: 'online',
  consent: true,
};

/**
 * The rush when registration opens: everybody wants a seat in the same seminar, so each waits for the lock of its
 * seats. Beside it, the same transaction with the same lock and the rows alone, by postgres.js and by pgbench.
 */
export async function benchRegistrations(database: EmbeddedPostgres): Promise<void> {
  const env = { ...settings, DATABASE_URL: databaseUrl(database) };
  const web = await startProgram('api/server.ts', { ...env, ROLE: 'web' });
  const sql = connect(database.address, { max: clients });
  const [copied, rushed, atZoom] = [
    await openSeminar(sql, 'link'),
    await openSeminar(sql, 'link'),
    await openSeminar(sql, 'zoom'),
  ];
  const registers = (slug: string) => ({
    path: `/api/seminars/${slug}/registrations`,
    connections: clients,
    seconds,
    submits: { input: registration },
  });
  await load(web, { ...registers(copied.slug), seconds: 1 });
  const statements = await statementsOfOne(sql, copied.id);
  const bench = await pgbench(database, statements);
  const plain = await plainTransactions(sql, statements);
  const results = [];
  for (const [name, seminar] of [
    ['over HTTP, one seminar', rushed],
    ['over HTTP, one seminar at Zoom', atZoom],
  ] as const) {
    const result = await load(web, registers(seminar.slug));
    const [seats] = await sql<{ taken: number; people: number }[]>`
      select taken, (select count(*)::int from seminars.registration r where r.seminar_id = w.seminar_id) as people
      from seminars.way w where seminar_id = ${seminar.id}`;
    if (!seats || seats.taken !== seats.people) throw new Error('Seats were lost or given twice.');
    results.push({ name, ...result });
  }
  await web.stop();
  await sql.end();
  const row = (name: string, perSecond: number, more: string[] = []) => [
    name,
    whole(perSecond),
    ratio(perSecond / plain),
    bench ? ratio(perSecond / bench) : '–',
    ...more,
  ];
  printTable(
    `Registrations for one seminar, ${clients} at a time`,
    ['', 'per second', 'of postgres.js', 'of pgbench', 'CPU ms', 'median ms', '99 % ms'],
    [
      ...(bench ? [row('the locking transaction alone, by pgbench', bench)] : []),
      row('the locking transaction alone, by postgres.js', plain),
      ...results.map((one) =>
        row(one.name, one.perSecond, [ms(one.cpuMs), ms(one.medianMs), ms(one.slowestPercentMs)]),
      ),
    ],
  );
}

/** A seminar with more seats than anybody can take here, open for registration. */
async function openSeminar(sql: Sql, by: 'link' | 'zoom'): Promise<{ id: string; slug: string }> {
  const running = await startQueue(sql, { works: false });
  const now = systemClock.now();
  const after = (hours: number) => now.add({ hours }).toString();
  const ctx: Context = {
    sql,
    now: systemClock.now,
    actor: { kind: 'staff', staffId: 'bench', role: 'coordinator' },
    language: 'ja',
    requestId: 'bench',
    secrets: benchSecrets(),
    queue: running.queue,
    baseUrl: 'http://localhost',
  };
  const plan = seminarPlan.parse({
    about: { title: { ja: '受付の速さをはかるセミナー', en: '' }, fee: { kind: 'free' } },
    startsAt: after(240),
    endsAt: after(242),
    opensAt: after(-1),
    closesAt: after(200),
    online: { by, url: by === 'link' ? 'https://meet.example/room' : null, capacity: 100_000 },
  });
  const id = await planSeminar(ctx, plan);
  await publishSeminar(ctx, id);
  await running.stop();
  const { slug } = await seminarById(sql, id);
  return { id, slug };
}

/** What one registration asks and leaves behind, the lock of the seats first, as statements for every number `:n`. */
async function statementsOfOne(sql: Sql, seminarId: string): Promise<string[]> {
  const [last] = await sql<{ ticket: string; id: string; key: string }[]>`
    select ticket_number as ticket, id, key_id as key from seminars.registration
    where seminar_id = ${seminarId} order by registered_at desc limit 1`;
  if (!last) throw new Error('There is no registration to copy.');
  const uuid = "lpad(to_hex(:n::bigint), 32, '0')::uuid";
  const hash = "decode(lpad(to_hex(:n::bigint), 64, '0'), 'hex')";
  const ticket = "'S-' || :n::bigint";
  const copies: [table: string, where: string, own: Record<string, string>][] = [
    [
      'seminars.registration',
      `id = '${last.id}'`,
      { id: uuid, ticket_number: ticket, key_id: uuid, address_hash: hash },
    ],
    ['core.event', `subject_id = '${last.ticket}'`, { subject_id: ticket }],
    [
      'core.mail',
      `subject_id = '${last.ticket}'`,
      { id: uuid, key: ticket, subject_id: ticket, key_id: uuid },
    ],
    ['queue.job', "name = 'mail.deliver'", { id: 'gen_random_uuid()', singleton_key: ticket }],
    [
      'seminars.sending',
      `registration_id = '${last.id}'`,
      { key_hash: hash, registration_id: uuid, key_id: uuid, mail_id: uuid },
    ],
  ];
  const key = await insertLike(sql, 'core.case_key', `id = '${last.key}'`, { id: uuid });
  const rows = await Promise.all(copies.map(([table, where, own]) => insertLike(sql, table, where, own)));
  return [key, `select seminars.take_seat('${seminarId}', 'online')`, ...rows];
}
