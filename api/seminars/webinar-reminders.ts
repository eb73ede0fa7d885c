import { isOpenAt } from '#api/core/calendar/calendar.ts';
import { formatInstant } from '#api/core/calendar/format.ts';
import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { anyContact } from '#api/core/mail/contact-rules.ts';
import { officeKey, queueMail } from '#api/core/mail/mail.ts';
import type { WebinarDifference, WebinarProvider } from '#api/core/meetings/provider.ts';
import { applyWebhooks } from '#api/core/meetings/webhook-inbox.ts';
import { staffMembers } from '#api/core/people/staff.ts';
import { recordWebinarEvent } from '#api/seminars/actions/record-webinar-event.ts';
import type { Text } from '#api/seminars/desk-contract.ts';
import { seminarSubject } from '#api/seminars/planning.ts';
import { said } from '#api/seminars/view.ts';
import { webinarTrouble } from '#api/seminars/webinar-mails.ts';
import { askForWebinar } from '#api/seminars/webinar-planning.ts';
import { belongsIn, type WebinarProblem } from '#api/seminars/webinar-queries.ts';

/** The work of the job `zoom.events`: applies what Zoom told and nobody has applied yet. */
export async function applyZoomEvents(ctx: Context): Promise<number> {
  return await applyWebhooks(ctx, (tx, event) => recordWebinarEvent(tx, ctx, event));
}

/**
 * Once a minute: gives the worker whatever is due at Zoom, also what a lost job or a killed process left behind.
 * What is due is asked of the seminars and their registrations, not of a list of things to do.
 */
export async function keepWebinars(ctx: Context, zoom: WebinarProvider | null): Promise<number> {
  await applyZoomEvents(ctx);
  await warnOfWebinars(ctx);
  if (!zoom) return 0;
  const seminars = await seminarsDue(ctx);
  const lists = await listsDue(ctx);
  await ctx.sql.begin(async (tx) => {
    for (const seminarId of seminars) await askForWebinar(tx, ctx, seminarId);
    for (const webinarId of lists)
      await ctx.queue.send(tx, 'seminars.attendance', { webinarId }, { key: webinarId });
  });
  return seminars.length + lists.length;
}

async function seminarsDue(ctx: Context): Promise<string[]> {
  const { sql } = ctx;
  const now = ctx.now();
  const rows = await sql<{ id: string }[]>`
    select s.id from seminars.seminar s
    left join seminars.webinar w on w.seminar_id = s.id and w.replaced_at is null
    where (s.status = 'published' and s.online_by = 'zoom' and s.ends_at > ${now} and (
        w.state is null or w.state = 'ended'
        or (coalesce(w.retry_at <= ${now}, true) and (
          w.state <> 'made' or w.problem is not null or w.overwrite or w.read_at is null
          or w.read_at < ${now}::timestamptz - case when s.starts_at < ${now}::timestamptz + interval '24 hours'
            then interval '30 minutes' else interval '24 hours' end))
        or (w.state = 'made' and exists (
          select from seminars.registration r left join seminars.webinar_registrant e
            on e.webinar_id = w.id and e.registration_id = r.id and e.generation = r.link_generation
          where r.seminar_id = s.id and ${belongsIn(sql)} and (e.state is null or e.state in ('out', 'sending')
            or (e.state = 'waiting' and coalesce(e.next_try_at <= ${now}, true)))))))
      or (s.status in ('cancelled', 'postponed') or (s.status = 'published' and s.online_by is distinct from 'zoom'))
        and w.state <> 'ended' and coalesce(w.retry_at <= ${now}, true)
      or exists (select from seminars.webinar old where old.seminar_id = s.id and old.replaced_at is not null
        and old.state <> 'ended' and coalesce(old.retry_at <= ${now}, true))
      or (w.state = 'made' and coalesce(w.retry_at <= ${now}, true) and exists (
        select from seminars.webinar_registrant e join seminars.registration r on r.id = e.registration_id
        where e.webinar_id = w.id and e.state = 'in'
          and not (${belongsIn(sql)} and e.generation = r.link_generation)))
    order by s.starts_at limit 200`;
  return rows.map(({ id }) => id);
}

type Troubled = {
  id: string;
  seminarId: string;
  title: Text;
  startsAt: Temporal.Instant;
  problem: WebinarProblem | null;
  differences: WebinarDifference[];
};

/**
 * Writes to whoever plans when a webinar needs somebody: it is broken, was changed in Zoom's screens, or what goes on
 * by itself has not for a while. In office hours, or at once when the seminar is within a day; once for each trouble.
 */
export async function warnOfWebinars(ctx: Context): Promise<number> {
  const { sql } = ctx;
  const now = ctx.now();
  const calendar = await loadCalendar(sql);
  const troubled = await sql<Troubled[]>`
    select w.id, s.id as "seminarId", s.about->'title' as title, s.starts_at as "startsAt", w.problem, w.differences
    from seminars.webinar w join seminars.seminar s on s.id = w.seminar_id
    where w.replaced_at is null and w.told_at is null and s.status = 'published' and s.online_by = 'zoom'
      and s.join_url is null and s.ends_at > ${now}
      and (w.state = 'broken' or w.differences <> '[]' or (w.problem is not null and w.tries >= ${triesInPeace}))`;
  const due = troubled.filter(
    ({ startsAt }) => isOpenAt(calendar, now) || now.until(startsAt).total('hours') < 24,
  );
  for (const one of due) await sql.begin((tx) => tellPlanners(tx, ctx, one, calendar.timeZone));
  return due.length;
}

/** A failure or two pass by themselves. */
const triesInPeace = 3;

async function tellPlanners(tx: Transaction, ctx: Context, one: Troubled, timeZone: string): Promise<void> {
  const told = await tx`
    update seminars.webinar set told_at = ${ctx.now()} where id = ${one.id} and told_at is null returning id`;
  if (told.length === 0) return;
  const readers = (await staffMembers(tx)).filter(
    ({ active, role }) => active && (role === 'coordinator' || role === 'administrator'),
  );
  const because = one.problem?.because ?? one.differences[0]?.because;
  const trouble = one.problem?.kind ?? one.differences.map(({ field }) => field).join('+');
  const caseKey = await officeKey(tx, ctx);
  for (const { id, email, name, language } of readers) {
    const facts = {
      title: said(one.title, language),
      when: formatInstant(one.startsAt, timeZone, language),
      problem: because ? because[language] : '',
      deskLink: `${ctx.baseUrl}/desk/seminars/${one.seminarId}`,
    };
    await queueMail(tx, ctx, {
      key: `webinar/${one.id}/${trouble}/${id}`,
      subject: seminarSubject(one.seminarId),
      purpose: 'staff_webinar',
      to: email,
      addressee: name,
      language,
      subjectLine: webinarTrouble.subject[language],
      paragraphs: webinarTrouble.paragraphs(facts)[language],
      caseKey,
      contactRules: anyContact,
    });
  }
}

async function listsDue(ctx: Context): Promise<string[]> {
  const rows = await ctx.sql<{ id: string }[]>`
    select id from seminars.webinar
    where attendance_due_at <= ${ctx.now()} and zoom_id is not null and attendance_tries < 3
    order by attendance_due_at limit 100`;
  return rows.map(({ id }) => id);
}
