import { systemClock } from '#api/core/clock/clock.ts';
import type { Context } from '#api/core/context.ts';
import type { Sql } from '#api/core/db/client.ts';
import { deliverDueMails } from '#api/core/mail/deliver.ts';
import { smtpTransport } from '#api/core/mail/transports.ts';
import { testContext } from '#tests/support/context.ts';
import type { FaultyMailServer } from '#tests/support/faulty-mail-server.ts';

/** Longer than a dead process keeps others from the mail it was sending (api/core/mail/outbox.ts). */
const later = { minutes: 5 };

/** Which mails the office knows to be accepted, with how often the mail server had been given each by then. */
export class DeliveryBook {
  readonly #server: FaultyMailServer;
  readonly #known = new Map<string, number>();
  readonly #begin: number;
  constructor(server: FaultyMailServer) {
    this.#server = server;
    this.#begin = server.received.length;
  }

  /** Looks anew. One sentence for each mail that was sent again although its 250 stood in the database. */
  async check(sql: Sql): Promise<string[]> {
    const accepted = await sql<{ messageId: string; answers: number }[]>`
      select message_id as "messageId",
        (select count(*)::int from core.mail_attempt a where a.mail_id = m.id and outcome = 'accepted') as answers
      from core.mail m where state = 'accepted'`;
    const given = new Map<string, number>();
    for (const { messageId } of this.#server.received) given.set(messageId, (given.get(messageId) ?? 0) + 1);
    const found: string[] = [];
    for (const { messageId, answers } of accepted) {
      const times = given.get(messageId) ?? 0;
      const before = this.#known.get(messageId) ?? times;
      this.#known.set(messageId, times);
      if (times === 0) found.push(`${messageId} is called accepted and never arrived.`);
      if (times > before) found.push(`${messageId} was sent again after it had been accepted.`);
      if (answers !== 1) found.push(`${messageId} has ${answers} accepted attempts.`);
    }
    return found;
  }

  /** How many mails arrived more than once: those a process was killed over between the 250 and its record. */
  repeated(): number {
    const ids = this.#server.received.slice(this.#begin).map(({ messageId }) => messageId);
    return ids.length - new Set(ids).size;
  }
}

/** Sends what is left as a process does that finds it when the dead ones' leases have run out. */
export async function deliverTheRest(sql: Sql, mailUrl: string): Promise<void> {
  const transport = smtpTransport({ url: mailUrl, from: 'madoguchi@city.example' });
  const now = () => systemClock.now().add(later);
  const queue: Context['queue'] = { send: async () => {} };
  await deliverDueMails({ ...testContext(sql), now, queue }, transport);
  await transport.close();
}
