import type { Context } from '#api/core/context.ts';
import type { WebinarProvider } from '#api/core/meetings/provider.ts';
import { applyWebhooks } from '#api/core/meetings/webhook-inbox.ts';
import { recordWebinarEvent } from '#api/seminars/actions/record-webinar-event.ts';
import { askForWebinar } from '#api/seminars/webinar-planning.ts';
import { belongsIn } from '#api/seminars/webinar-queries.ts';

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

async function listsDue(ctx: Context): Promise<string[]> {
  const rows = await ctx.sql<{ id: string }[]>`
    select id from seminars.webinar
    where attendance_due_at <= ${ctx.now()} and zoom_id is not null and attendance_tries < 3
    order by attendance_due_at limit 100`;
  return rows.map(({ id }) => id);
}
