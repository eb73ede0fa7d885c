import { randomBytes } from 'node:crypto';
import { indexConsultation } from '#api/consultations/actions/index-consultation.ts';
import { submitConsultation } from '#api/consultations/actions/submit-consultation.ts';
import { consultationInput } from '#api/consultations/contract.ts';
import { systemClock } from '#api/core/clock/clock.ts';
import type { Context } from '#api/core/context.ts';
import { connect, type Sql } from '#api/core/db/client.ts';
import type { EmbeddedPostgres } from '#api/core/db/embedded.ts';
import { seedStaff } from '#api/core/people/actions/add-staff.ts';
import { codeOfStep, newAuthenticatorSecret, stepOf } from '#api/core/people/authenticator.ts';
import { benchSecrets, databaseUrl, settings, startProgram } from '#scripts/bench-office.ts';
import { consultation } from '#scripts/bench-submissions.ts';
import { ms, printTable, ratio } from '#scripts/bench-table.ts';

const few = 10;
const many = 10_000;
/** Of many cases a desk has most behind it. */
const openOfMany = 300;
const asks = 40;
const password = 'four words nobody guesses';

/** How long the desk's pages take with ten cases and with ten thousand, asked in turn. */
export async function benchCases(cluster: EmbeddedPostgres): Promise<void> {
  const small = await openDesk(cluster, 'few', few);
  const large = await openDesk(cluster, 'many', many);
  await answerAllBut(large.sql, openOfMany);
  // What PostgreSQL does by itself within a minute.
  await large.sql`vacuum analyze`;
  const rows: string[][] = [];
  for (const [name, path] of Object.entries(paths)) {
    const times: [number[], number[]] = [[], []];
    for (let time = -5; time < asks; time += 1) {
      for (const [place, desk] of [small, large].entries()) {
        const took = await ask(desk, path(desk.number));
        if (time >= 0) times[place]?.push(took);
      }
    }
    const [one, other] = [median(times[0]), median(times[1])];
    rows.push([name, ms(one), ms(other), ratio(other / one)]);
  }
  for (const desk of [small, large]) await desk.close();
  const columns = ['', `${few} cases, ms`, `${many.toLocaleString('en')} cases, ms`, 'times'];
  printTable(`The desk, median of ${asks}`, columns, rows);
}

const list = '/api/desk/consultations';
const search = (word: string): string => `${list}?group=all&q=${encodeURIComponent(word)}`;
const paths: Record<string, (number: string) => string> = {
  today: () => '/api/desk/today',
  'inbox, open cases': () => list,
  'inbox, all cases': () => `${list}?group=all`,
  'search, a word of two characters in three cases': () => search('燕尾'),
  'search, a word of two characters in every tenth': () => search('録音'),
  'search by receipt number': (number) => `${list}?q=${number}`,
  'a case': (number) => `${list}/${number}`,
};

type Desk = { url: string; cookie: string; number: string; sql: Sql; close(): Promise<void> };

/** A database of its own with so many cases, a process on it, and somebody signed in. */
async function openDesk(cluster: EmbeddedPostgres, name: string, cases: number): Promise<Desk> {
  const admin = connect(cluster.address, { max: 1 });
  await admin.unsafe(`create database ${name}`);
  await admin.end();
  const database = { ...cluster, address: { ...cluster.address, database: name } };
  const env = { ...settings, DATABASE_URL: databaseUrl(database), ROLE: 'web' };
  const office = await startProgram('api/server.ts', env);
  const sql = connect(database.address, { max: 8 });
  const ctx: Context = {
    sql,
    now: systemClock.now,
    actor: { kind: 'system' },
    language: 'ja',
    requestId: 'bench',
    secrets: benchSecrets(),
    queue: { send: async () => {} },
    baseUrl: settings.BASE_URL,
  };
  const cookie = await signIn(ctx, office.url);
  await addCases(ctx, cases);
  const [one] = await sql<{ number: string }[]>`
    select receipt_number as number from consultations.consultation order by received_at desc offset 5 limit 1`;
  const close = async (): Promise<void> => {
    await office.stop();
    await sql.end();
  };
  return { url: office.url, cookie, number: one?.number ?? '', sql, close };
}

async function ask(desk: Desk, path: string): Promise<number> {
  const asked = performance.now();
  const response = await fetch(desk.url + path, { headers: { Cookie: desk.cookie } });
  await response.text();
  if (!response.ok) throw new Error(`${path} answers ${response.status}.`);
  return performance.now() - asked;
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/** By the real action, sealed and indexed as every case is, an hour apart and back from now. */
async function addCases(ctx: Context, cases: number): Promise<void> {
  let next = 0;
  const hand = async (): Promise<void> => {
    for (let place = next++; place < cases; place = next++) {
      const at = ctx.now().subtract({ hours: place });
      const story = `${place}番目。${consultation.story}${place % 10 === 0 ? '録音しました。' : ''}${place < 3 ? '燕尾服の店です。' : ''}`;
      const input = consultationInput.parse({ ...consultation, story });
      const then = { ...ctx, now: () => at };
      const sending = { key: randomBytes(16).toString('base64url'), channel: 'web' } as const;
      const { row } = await submitConsultation(then, input, sending);
      await indexConsultation(then, row.id);
    }
  };
  await Promise.all(Array.from({ length: 8 }, hand));
}

async function answerAllBut(sql: Sql, open: number): Promise<void> {
  const rows = await sql<{ number: string }[]>`
    update consultations.consultation set status = 'answered' where id in (
      select id from consultations.consultation order by received_at desc offset ${open})
    returning receipt_number as number`;
  await sql`
    update core.promise set kept_at = received_at + interval '1 day'
    where subject_id = any(${rows.map(({ number }) => number)})`;
}

async function signIn(ctx: Context, url: string): Promise<string> {
  const authenticatorSecret = newAuthenticatorSecret();
  const email = 'tanaka@desk.example';
  const staff = { name: 'tanaka', email, role: 'coordinator', language: 'ja' } as const;
  await seedStaff(ctx, { ...staff, password, authenticatorSecret });
  const jar = new Map<string, string>();
  const post = async (path: string, body: object): Promise<void> => {
    const headers = { 'Content-Type': 'application/json', Cookie: cookies(jar) };
    const response = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${path} answers ${response.status}: ${await response.text()}`);
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';', 1)[0]?.split(/=(.*)/s) ?? [];
      jar.set(name, value);
    }
  };
  await post('/api/staff/sign-in', { email, password });
  await post('/api/staff/second-factor', { code: codeOfStep(authenticatorSecret, stepOf(ctx.now())) });
  return cookies(jar);
}

const cookies = (jar: ReadonlyMap<string, string>): string =>
  [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
