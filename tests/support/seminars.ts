import type { Context } from '#api/core/context.ts';
import type { Sql } from '#api/core/db/client.ts';
import { deliverDueMails } from '#api/core/mail/deliver.ts';
import { demoMailbox } from '#api/core/mail/demo-mailbox.ts';
import { planSeminar } from '#api/seminars/actions/plan-seminar.ts';
import { publishSeminar } from '#api/seminars/actions/publish-seminar.ts';
import { type SeminarPlan, seminarPlan } from '#api/seminars/desk-contract.ts';
import { seminarById } from '#api/seminars/queries.ts';
import { tellAll } from '#api/seminars/reminders.ts';
import type { TestOffice } from '#tests/support/office.ts';

/** tanaka the coordinator, who plans. */
export const tanaka: Context['actor'] = { kind: 'staff', staffId: 'tanaka', role: 'coordinator' };
const text = (ja: string, en = '') => ({ ja, en });

/** What tanaka plans for a Thursday in December: two hours online by a link, registration open since November. */
export const tanakasPlan = (own: Record<string, unknown> = {}): SeminarPlan =>
  seminarPlan.parse({
    about: {
      title: text('電話で受けるカスタマーハラスメントへの備え', 'Preparing for harassment on the telephone'),
      description: text('電話の終え方と記録のしかたを学びます。'),
      themes: [text('電話の終え方'), text('記録')],
      fee: { kind: 'free' },
      questions: [],
    },
    startsAt: '2026-12-10T14:00:00+09:00',
    endsAt: '2026-12-10T16:00:00+09:00',
    opensAt: '2026-11-20T09:00:00+09:00',
    closesAt: '2026-12-10T12:00:00+09:00',
    online: { by: 'link', url: 'https://meet.example/room', capacity: 100 },
    ...own,
  });

/** A published seminar, and its id and address. */
export async function publishedSeminar(
  office: TestOffice,
  own: Record<string, unknown> = {},
): Promise<{ id: string; slug: string }> {
  const id = await plannedSeminar(office.context({ actor: tanaka }), own);
  return { id, slug: (await seminarById(office.sql, id)).slug };
}

/** The same from a context alone; its id. */
export async function plannedSeminar(ctx: Context, own: Record<string, unknown> = {}): Promise<string> {
  const id = await planSeminar(ctx, tanakasPlan(own));
  await publishSeminar(ctx, id);
  return id;
}

/** What ito writes in the form. */
export const itosRegistration = (own: Record<string, unknown> = {}) => ({
  name: '伊藤 花子',
  email: 'ito@example.jp',
  way: 'online',
  consent: true,
  ...own,
});

/** Does the jobs that write to many, as a worker would. */
export async function runTellJobs(office: TestOffice): Promise<void> {
  const jobs = await office.sql<
    { id: string; data: { seminarId: string; purpose: string; round: string } }[]
  >`
    delete from queue.job where name = 'seminars.tell' and state = 'created' returning id::text, data`;
  for (const { data } of jobs) await tellAll(office.context(), data);
}

export type ReadMail = {
  to: string;
  purpose: string;
  subject: string;
  text: string;
  ics: string | null;
};

/** Delivers what waits into the demonstration's mailbox and reads everything there, oldest first. */
export async function deliveredMails(
  office: Pick<TestOffice, 'context' | 'sql'>,
  ticketNumber?: string,
): Promise<ReadMail[]> {
  await deliverDueMails(office.context(), demoMailbox(office.sql, 'madoguchi@office.example'));
  const rows = await office.sql<
    (Omit<ReadMail, 'ics'> & { attachments: { contentType: string; content: string }[] })[]
  >`
    select d.recipient as "to", m.purpose, d.subject_line as subject, d.text, d.attachments
    from core.demo_mailbox d join core.mail m on m.id = d.mail_id
    where ${ticketNumber ?? null}::text is null or m.subject_id = ${ticketNumber ?? null}
    order by m.created_at, d.id`;
  return rows.map(({ attachments, ...mail }) => {
    const file = attachments.find((one) => one.contentType.startsWith('text/calendar'));
    return { ...mail, ics: file ? Buffer.from(file.content, 'base64').toString('utf8') : null };
  });
}

/** The token at the end of the first link of this kind in a mail. */
export function tokenIn(mail: ReadMail | undefined, kind: 'my-registration' | 'j'): string {
  const found = new RegExp(`/${kind}/([\\w.-]+)`).exec(mail?.text ?? '')?.[1];
  if (!found) throw new Error(`There is no link "${kind}" in this mail.`);
  return found;
}

export type Seats = { way: string; capacity: number; taken: number; held: number; waiting: number };

/** The seats of a seminar as they are counted, beside those that registrations really hold. */
export async function seatsOf(sql: Sql, seminarId: string): Promise<Seats[]> {
  return await sql<Seats[]>`
    select w.way, w.capacity, w.taken,
      (select count(*)::int from seminars.registration r where r.seminar_id = w.seminar_id and r.way = w.way
        and r.state in ('registered', 'offered')) as held,
      (select count(*)::int from seminars.registration r where r.seminar_id = w.seminar_id and r.way = w.way
        and r.state = 'waiting') as waiting
    from seminars.way w where w.seminar_id = ${seminarId} order by w.way`;
}
