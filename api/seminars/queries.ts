import type { Queryable, Transaction } from '#api/core/db/client.ts';
import { NotFoundError } from '#api/core/errors.ts';
import type { RecordingKind, RecordingType } from '#api/core/files/recording.ts';
import type { Name, SeminarAbout, Text } from '#api/seminars/desk-contract.ts';
import type { Way } from '#api/seminars/vocabulary.ts';
import type { WebinarState } from '#api/seminars/webinar-workflow.ts';
import type { SeminarStatus } from '#api/seminars/workflow.ts';

export type SeminarRow = {
  id: string;
  slug: string;
  seriesId: string | null;
  seriesTitle: Text | null;
  status: SeminarStatus;
  about: SeminarAbout;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  opensAt: Temporal.Instant;
  closesAt: Temporal.Instant;
  waitingList: boolean;
  approval: boolean;
  onlineBy: 'zoom' | 'link' | null;
  venueId: string | null;
  venue: VenueRow | null;
  staffIds: string[];
  joinUrl: string | null;
  calendarSequence: number;
  version: number;
  publishedAt: Temporal.Instant | null;
  endedBecause: Text | null;
  archive: ArchiveRow | null;
  files: FilesRow;
  webinar: { state: WebinarState; troubled: boolean } | null;
  ways: WayRow[];
};

export type WayRow = { way: Way; capacity: number; taken: number; waiting: number };
export type PanelistRow = {
  id: string;
  name: Name;
  affiliation: Name;
  biography: Text;
  /** Who they are in the register of experts, if they are. */
  expertId: string | null;
};
export type VenueRow = {
  id: string;
  name: Name;
  address: Name;
  floor: Name;
  access: Text;
  accessibility: Text;
};
/** What is kept here of the recording. */
export type FilesRow = Partial<
  Record<RecordingKind, { id: string; mediaType: RecordingType; size: number; scanned: string }>
>;
export type ArchiveRow = {
  url: string | null;
  transcriptUrl: string | null;
  captions: boolean;
  forWhom: 'registrants' | 'everybody';
  opensAt: string;
  closesAt: string | null;
};

const columns = (sql: Queryable) => sql`
  s.id, s.slug, s.series_id as "seriesId", series.title as "seriesTitle", s.status, s.about,
  s.starts_at as "startsAt", s.ends_at as "endsAt", s.opens_at as "opensAt", s.closes_at as "closesAt",
  s.waiting_list as "waitingList", s.approval, s.online_by as "onlineBy", s.venue_id as "venueId",
  case when v.id is not null then to_jsonb(v) end as venue, s.staff_ids as "staffIds", s.join_url as "joinUrl",
  s.calendar_sequence as "calendarSequence", s.version, s.published_at as "publishedAt",
  s.ended_because as "endedBecause",
  case when a.seminar_id is not null then jsonb_build_object('url', a.url, 'transcriptUrl', a.transcript_url,
    'captions', a.captions, 'forWhom', a.for_whom, 'opensAt', a.opens_at, 'closesAt', a.closes_at) end as archive,
  (select coalesce(jsonb_object_agg(r.kind, jsonb_build_object('id', f.id, 'mediaType', f.media_type,
      'size', f.size, 'scanned', f.scanned)), '{}')
    from seminars.recording_file r join core.large_file f on f.id = r.file_id
    where r.seminar_id = s.id) as files,
  (select jsonb_build_object('state', w.state, 'troubled', w.problem is not null or w.differences <> '[]')
    from seminars.webinar w where w.seminar_id = s.id and w.replaced_at is null) as webinar,
  (select coalesce(jsonb_agg(jsonb_build_object('way', w.way, 'capacity', w.capacity, 'taken', w.taken,
      'waiting', (select count(*) from seminars.registration r
        where r.seminar_id = s.id and r.way = w.way and r.state = 'waiting')) order by w.way desc), '[]')
    from seminars.way w where w.seminar_id = s.id) as ways`;

const joined = (sql: Queryable) => sql`
  seminars.seminar s
  left join seminars.series on series.id = s.series_id
  left join seminars.venue v on v.id = s.venue_id
  left join seminars.archive a on a.seminar_id = s.id`;

/** The seminar with everything its page says but the panelists. @throws NotFoundError */
export async function seminarById(sql: Queryable, id: string): Promise<SeminarRow> {
  const [row] = await sql<SeminarRow[]>`select ${columns(sql)} from ${joined(sql)} where s.id = ${id}`;
  if (!row) throw new NotFoundError();
  return row;
}

/** A seminar as the public may find it: never a draft. @throws NotFoundError */
export async function publicSeminar(sql: Queryable, slug: string): Promise<SeminarRow> {
  const [row] = await sql<SeminarRow[]>`
    select ${columns(sql)} from ${joined(sql)} where s.slug = ${slug} and s.status <> 'draft'`;
  if (!row) throw new NotFoundError();
  return row;
}

/**
 * The seminar with its plan and its seats locked until the end of the transaction: while it is planned, nobody
 * registers and nobody else plans.
 */
export async function lockedSeminar(tx: Transaction, id: string): Promise<SeminarRow> {
  await tx`select from seminars.seminar where id = ${id} for no key update`;
  await lockSeats(tx, id);
  return await seminarById(tx, id);
}

/**
 * Locks the seats of one seminar until the end of the transaction. Whatever gives or takes a seat asks for this
 * first and for a registration afterwards, in this order, so that nobody waits in a circle.
 */
export async function lockSeats(tx: Transaction, seminarId: string): Promise<void> {
  await tx`select from seminars.way where seminar_id = ${seminarId} order by way for update`;
}

export type SeminarRange = { endsAfter: Temporal.Instant } | { endedBefore: Temporal.Instant };

/** Seminars the public may see: those to come, soonest first, or those that are over, latest first. */
export async function publicSeminars(sql: Queryable, range: SeminarRange): Promise<SeminarRow[]> {
  return 'endsAfter' in range
    ? await sql<SeminarRow[]>`
        select ${columns(sql)} from ${joined(sql)}
        where s.status <> 'draft' and s.ends_at > ${range.endsAfter} order by s.starts_at limit 100`
    : await sql<SeminarRow[]>`
        select ${columns(sql)} from ${joined(sql)}
        where s.status <> 'draft' and s.ends_at <= ${range.endedBefore} order by s.starts_at desc limit 100`;
}

/** All seminars for the desk, drafts as well, latest first. */
export async function allSeminars(sql: Queryable): Promise<SeminarRow[]> {
  return await sql<SeminarRow[]>`
    select ${columns(sql)} from ${joined(sql)} order by s.starts_at desc limit 500`;
}

export async function panelistsOf(sql: Queryable, seminarId: string): Promise<PanelistRow[]> {
  return await sql<PanelistRow[]>`
    select p.id, p.name, p.affiliation, p.biography, p.expert_id as "expertId"
    from seminars.seminar_panelist sp join seminars.panelist p on p.id = sp.panelist_id
    where sp.seminar_id = ${seminarId} order by sp.position`;
}

export async function allPanelists(sql: Queryable): Promise<PanelistRow[]> {
  return await sql<PanelistRow[]>`
    select id, name, affiliation, biography, expert_id as "expertId"
    from seminars.panelist where removed_at is null order by made_at, id`;
}

export async function allVenues(sql: Queryable): Promise<VenueRow[]> {
  return await sql<VenueRow[]>`
    select id, name, address, floor, access, accessibility from seminars.venue
    where removed_at is null order by made_at, id`;
}

export async function allSeries(sql: Queryable): Promise<{ id: string; title: Text; description: Text }[]> {
  return await sql`select id, title, description from seminars.series where removed_at is null order by made_at, id`;
}

/** How many registered on each of the office's days, first day first. */
export async function registrationsByDay(
  sql: Queryable,
  seminarId: string,
  timeZone: string,
): Promise<{ day: string; count: number }[]> {
  return await sql`
    select (registered_at at time zone ${timeZone})::date as day, count(*)::int as count
    from seminars.registration where seminar_id = ${seminarId} group by 1 order by 1`;
}
