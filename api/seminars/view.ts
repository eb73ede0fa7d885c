import { loadOffice } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import { type Language, officeLanguage } from '#api/core/language.ts';
import type { SeminarList, SeminarPage, SeminarSummary, TextPath } from '#api/seminars/contract.ts';
import type { Name, Question, Text } from '#api/seminars/desk-contract.ts';
import { panelistsOf, publicSeminars, type SeminarRow, type WayRow } from '#api/seminars/queries.ts';
import { type ArchiveFiles, noFiles } from '#api/seminars/recording-contract.ts';
import { phaseOf, type SeatState, seatStateOf, windowOf } from '#api/seminars/rules.ts';
import { type Delivery, recordingRule } from '#api/seminars/vocabulary.ts';

/** A text as a reader of this language reads it: where the office has not written it for them, the Japanese. */
export const said = (text: Text, language: Language): string => text[language] || text.ja;

/** Whether a reader of this language is shown the Japanese of a text for want of their own. */
export const isLacking = (text: Text, language: Language): boolean =>
  language !== 'ja' && text.ja !== '' && !text[language];

/** The same of a name: in Japanese it is nothing that a reader of plain Japanese lacks. */
export const isNameLacking = (name: Name, language: Language): boolean =>
  isLacking(name, officeLanguage(language));

/**
 * Reads texts for one reader, and keeps where in the answer one had to be given in Japanese, so that it is said and is
 * read out as such.
 */
export function readerOf(language: Language) {
  const inJapanese: TextPath[] = [];
  return {
    inJapanese,
    read(text: Text, at: TextPath): string {
      if (isLacking(text, language)) inJapanese.push(at);
      return said(text, language);
    },
    name(text: Name, at: TextPath): string {
      if (isNameLacking(text, language)) inJapanese.push(at);
      return said(text, language);
    },
  };
}

export const deliveryOf = (row: Pick<SeminarRow, 'onlineBy' | 'venueId'>): Delivery =>
  row.venueId ? (row.onlineBy ? 'hybrid' : 'venue') : row.onlineBy === 'zoom' ? 'zoom' : 'link';

export type ArchiveState = SeminarSummary['archive'];

/** Whether there is something to watch: a file kept here, or a link. */
export const hasRecording = ({ archive, files }: Pick<SeminarRow, 'archive' | 'files'>): boolean =>
  archive !== null && (archive.url !== null || files.recording !== undefined);

/** "In preparation" before its date, also when the seminar is over and nothing is decided yet. */
export function archiveStateOf(row: SeminarRow, at: Temporal.Instant): ArchiveState {
  if (!row.archive || !hasRecording(row)) return row.status === 'held' ? 'preparing' : 'none';
  if (Temporal.Instant.compare(at, row.archive.opensAt) < 0) return 'preparing';
  return row.archive.closesAt && Temporal.Instant.compare(at, row.archive.closesAt) >= 0 ? 'over' : 'open';
}

/** What of the files is shown to whom it is open; a link gives way to a file. */
export const archiveFilesOf = ({ files }: SeminarRow): ArchiveFiles => ({
  recording: files.recording?.mediaType ?? null,
  captions: files.captions !== undefined,
  transcript: files.transcript !== undefined,
});

type Office = Awaited<ReturnType<typeof loadOffice>>;

const wayState = (row: SeminarRow, way: WayRow): SeatState =>
  seatStateOf({ ...way, waitingList: row.waitingList });

const best: readonly SeatState[] = ['free', 'few', 'waiting_list', 'full'];

export function summaryOf(row: SeminarRow, ctx: Context, { calendar, settings }: Office): SeminarSummary {
  const { about } = row;
  const at = ctx.now();
  const states = row.ways.map((way) => wayState(row, way));
  const { read, name, inJapanese } = readerOf(ctx.language);
  return {
    slug: row.slug,
    status: row.status === 'draft' ? 'published' : row.status,
    title: read(about.title, 'title'),
    series:
      row.seriesId && row.seriesTitle
        ? { id: row.seriesId, title: read(row.seriesTitle, 'series.title') }
        : null,
    startsAt: row.startsAt.toString(),
    endsAt: row.endsAt.toString(),
    phase: phaseOf(row, calendar, at),
    delivery: deliveryOf(row),
    organiser: {
      kind: about.organiser.kind,
      name:
        about.organiser.kind === 'ours'
          ? settings.operatorName[officeLanguage(ctx.language)]
          : name(about.organiser.name, 'organiser.name'),
    },
    fee: { kind: about.fee.kind, yen: about.fee.kind === 'amount' ? about.fee.yen : null },
    registration: windowOf(row.status, row, at),
    opensAt: row.opensAt.toString(),
    closesAt: row.closesAt.toString(),
    seats: best.find((state) => states.includes(state)) ?? 'full',
    archive: archiveStateOf(row, at),
    inJapanese,
  };
}

/** The list of all seminars anybody may see. */
export async function seminarListOf(ctx: Context): Promise<SeminarList> {
  const now = ctx.now();
  const [office, upcoming, past] = await Promise.all([
    loadOffice(ctx.sql),
    publicSeminars(ctx.sql, { endsAfter: now }),
    publicSeminars(ctx.sql, { endedBefore: now }),
  ]);
  const summary = (row: SeminarRow) => summaryOf(row, ctx, office);
  return { upcoming: upcoming.map(summary), past: past.map(summary) };
}

/** The page of one seminar; of a draft, its preview. */
export async function seminarPageOf(ctx: Context, row: SeminarRow): Promise<SeminarPage> {
  const { language, sql } = ctx;
  const [office, panelists] = await Promise.all([loadOffice(sql), panelistsOf(sql, row.id)]);
  const { about, venue, archive } = row;
  const { read, name, inJapanese } = readerOf(language);
  const summary = summaryOf(row, ctx, office);
  const isOpen = summary.archive === 'open' && archive?.forWhom === 'everybody';
  const page = {
    ...summary,
    description: read(about.description, 'description'),
    themes: about.themes.map((theme, index) => read(theme, `themes.${index}`)),
    panelists: panelists.map((one, index) => ({
      id: one.id,
      name: name(one.name, `panelists.${index}.name`),
      affiliation: name(one.affiliation, `panelists.${index}.affiliation`),
      biography: read(one.biography, `panelists.${index}.biography`),
    })),
    audience: read(about.audience, 'audience'),
    languages: about.languages,
    ways: row.ways.map((way) => ({ way: way.way, capacity: way.capacity, seats: wayState(row, way) })),
    venue: venue && {
      name: name(venue.name, 'venue.name'),
      address: name(venue.address, 'venue.address'),
      floor: name(venue.floor, 'venue.floor'),
      access: read(venue.access, 'venue.access'),
      accessibility: read(venue.accessibility, 'venue.accessibility'),
    },
    approval: row.approval,
    waitingList: row.waitingList,
    questions: questionsAs(about.questions, read, 'questions'),
    pressContact: about.pressContact,
    recordingRule: recordingRule[language],
    endedBecause: row.endedBecause ? read(row.endedBecause, 'endedBecause') : null,
    archiveView: archive && {
      opensAt: Temporal.Instant.from(archive.opensAt).toString(),
      closesAt: archive.closesAt && Temporal.Instant.from(archive.closesAt).toString(),
      forWhom: archive.forWhom,
      captions: archive.captions || row.files.captions !== undefined,
      url: isOpen && !row.files.recording ? archive.url : null,
      transcriptUrl: isOpen ? archive.transcriptUrl : null,
      files: isOpen ? archiveFilesOf(row) : noFiles,
    },
    inJapanese: [...summary.inJapanese, ...inJapanese],
  };
  return { ...page, structuredData: structuredDataOf(ctx, page) };
}

/** The questions of a form as a reader reads them. */
export function questionsAs(
  questions: readonly Question[],
  read: ReturnType<typeof readerOf>['read'],
  list: 'questions' | 'survey',
): SeminarPage['questions'] {
  return questions.map((asked, index) => ({
    ...asked,
    label: read(asked.label, `${list}.${index}.label`),
    choices: asked.choices.map((choice, at) => read(choice, `${list}.${index}.choices.${at}`)),
  }));
}

const schemaOrg = 'https://schema.org/';

/** schema.org/Event, as search engines and calendars of towns read it. A fee that is not stated is left out. */
function structuredDataOf(ctx: Context, page: Omit<SeminarPage, 'structuredData'>): Record<string, unknown> {
  const url = `${ctx.baseUrl}/${ctx.language}/seminars/${page.slug}`;
  const status = {
    published: 'Scheduled',
    held: 'Scheduled',
    postponed: 'Postponed',
    cancelled: 'Cancelled',
  };
  const attendance = { zoom: 'Online', link: 'Online', venue: 'Offline', hybrid: 'Mixed' };
  const places = [
    ...(page.venue ? [{ '@type': 'Place', name: page.venue.name, address: page.venue.address }] : []),
    ...(page.delivery === 'venue' ? [] : [{ '@type': 'VirtualLocation', url }]),
  ];
  const price = page.fee.kind === 'free' ? 0 : page.fee.yen;
  return {
    '@context': schemaOrg,
    '@type': 'Event',
    name: page.title,
    description: page.description,
    url,
    startDate: page.startsAt,
    endDate: page.endsAt,
    eventStatus: `${schemaOrg}Event${status[page.status]}`,
    eventAttendanceMode: `${schemaOrg}${attendance[page.delivery]}EventAttendanceMode`,
    location: places,
    organizer: { '@type': 'Organization', name: page.organiser.name },
    performer: page.panelists.map(({ name }) => ({ '@type': 'Person', name })),
    ...(price === null ? {} : { offers: { '@type': 'Offer', price, priceCurrency: 'JPY', url } }),
  };
}
