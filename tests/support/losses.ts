import { setTimeout as pause } from 'node:timers/promises';
import type { Sql } from '#api/core/db/client.ts';
import { ask, type Receipt, type Sending, send, write } from '#tests/support/sendings.ts';

/** A person who is told that it does not work at the moment tries again, for about ten seconds. */
const tries = 50;

/**
 * What was acknowledged and is not there, and what is there twice, in one sentence each. Everything is asked of the
 * office itself and sent again with its own key, as a person who lost the answer does.
 */
export async function losses(url: string, sendings: readonly Sending[]): Promise<string[]> {
  const found: string[] = [];
  const waiting = [...sendings];
  const lane = async (): Promise<void> => {
    for (let one = waiting.shift(); one; one = waiting.shift()) found.push(...(await lossesOf(url, one)));
  };
  await Promise.all(Array.from({ length: 6 }, lane));
  return found;
}

async function lossesOf(url: string, sending: Sending): Promise<string[]> {
  const told = sending.receipt;
  if (told) {
    const lost = await missing(url, told, sending);
    if (lost) return [lost];
  }
  const again = await untilAnswered(() => send(url, sending));
  if (!again) return [`A sending could not be repeated: ${sending.story}`];
  if (told && again.status !== 200) return [`${told.receiptNumber} was received anew.`];
  if (told && (again.receiptNumber !== told.receiptNumber || again.secretCode !== told.secretCode))
    return [`${told.receiptNumber} became ${again.receiptNumber} or has another code.`];
  sending.receipt = again;
  for (const message of sending.messages)
    message.acknowledged = (await untilAnswered(() => write(url, again, message))) ?? false;
  const seen = await textsOf(url, again);
  const sent = [sending.story, ...sending.messages.map(({ text }) => text)];
  if (JSON.stringify(seen) === JSON.stringify(sent)) return [];
  return [`${again.receiptNumber} holds ${seen.length} texts instead of ${sent.length}, or others.`];
}

/** What had been acknowledged before anything was sent again. */
async function missing(url: string, told: Receipt, sending: Sending): Promise<string | null> {
  const seen = await textsOf(url, told);
  const acknowledged = sending.messages.filter((message) => message.acknowledged).map(({ text }) => text);
  const lost = [sending.story, ...acknowledged].filter((text) => !seen.includes(text));
  return lost.length > 0 ? `${told.receiptNumber} was acknowledged and lost ${lost.length} texts.` : null;
}

async function textsOf(url: string, receipt: Receipt): Promise<string[]> {
  const path = `/api/consultations/${receipt.receiptNumber}`;
  const answer = await untilAnswered(async () => {
    const one = await ask(url, 'GET', path, { bearer: receipt.secretCode });
    return one && one.status < 500 ? one : null;
  });
  if (answer?.status !== 200) return [];
  const { timeline } = answer.body as { timeline: { message: { text: string } | null }[] };
  return timeline.flatMap((entry) => (entry.message ? [entry.message.text] : []));
}

async function untilAnswered<T>(question: () => Promise<T>): Promise<T | null> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const answer = await question();
    if (answer) return answer;
    await pause(200);
  }
  return null;
}

/** Whether each case has exactly its trace, its one promise and its one mail. */
export async function halves(sql: Sql, sendings: readonly Sending[]): Promise<string[]> {
  const expected = new Map(
    sendings.map(({ receipt, messages }) => [receipt?.receiptNumber ?? '', messages.length]),
  );
  const rows = await sql<
    { number: string; verbs: string[]; promises: number; open: number; mails: number }[]
  >`
    select c.receipt_number as number,
      array(select verb from core.event e where e.subject_id = c.receipt_number and verb not like 'mail.%'
        order by id) as verbs,
      (select count(*)::int from core.promise p where p.subject_id = c.receipt_number) as promises,
      (select count(*)::int from core.promise p where p.subject_id = c.receipt_number
        and kept_at is null and ended_at is null) as open,
      (select count(*)::int from core.mail m where m.subject_id = c.receipt_number) as mails
    from consultations.consultation c where c.receipt_number = any(${[...expected.keys()]})`;
  const found = rows.flatMap((row) => {
    const writtenOn = Array.from({ length: expected.get(row.number) ?? 0 }, () => 'written_on');
    const verbs = ['promise.made', 'received', ...writtenOn].join();
    const whole = row.verbs.join() === verbs && row.promises === 1 && row.open === 1 && row.mails === 1;
    return whole ? [] : [`${row.number} is not whole: ${JSON.stringify(row)}`];
  });
  if (rows.length !== expected.size) found.push(`${expected.size} were sent and ${rows.length} are there.`);
  return found;
}

export type Orphans = { keys: number; empty: number; events: number };

/**
 * How much belongs to no whole case: what a transaction that was kept in part leaves behind. The demonstration's
 * invented seminars have keys of their own, so this is to stay as it was.
 */
export async function orphans(sql: Sql): Promise<Orphans | undefined> {
  const [row] = await sql<Orphans[]>`
    select
      (select count(*)::int from core.case_key k
        where not exists (select 1 from consultations.consultation c where c.key_id = k.id)
          and not exists (select 1 from core.office_key o where o.key_id = k.id)) as keys,
      (select count(*)::int from consultations.consultation c
        where not exists (select 1 from consultations.message m where m.consultation_id = c.id)) as empty,
      (select count(*)::int from core.event e where e.subject_kind = 'consultation'
        and not exists (select 1 from consultations.consultation c where c.receipt_number = e.subject_id)) as events`;
  return row;
}
