import { MeetingError } from '#api/core/meetings/errors.ts';
import type {
  ListedRegistrant,
  RegistrantInput,
  RegistrantStatus,
  RegistrationOutcome,
  WebinarProvider,
} from '#api/core/meetings/provider.ts';
import { empty } from '#api/core/meetings/zoom-answers.ts';
import { exhaustToday, takeToday } from '#api/core/meetings/zoom-budget.ts';
import { nextUtcMidnight } from '#api/core/meetings/zoom-failure.ts';
import { pathId, pathText, type ZoomOffice } from '#api/core/meetings/zoom-office.ts';
import { allPages } from '#api/core/meetings/zoom-pages.ts';
import { largestBatch } from '#api/core/meetings/zoom-settings.ts';
import { passOver } from '#api/core/meetings/zoom-webinars.ts';

/** Zoom's own limit. A longer name is cut, by characters and not by bytes. */
const longestName = 64;

type Outcomes = Map<string, RegistrationOutcome>;

/** See `WebinarProvider.register`. */
export async function register(
  zoom: ZoomOffice,
  id: string,
  people: readonly RegistrantInput[],
): Promise<RegistrationOutcome[]> {
  const outcomes: Outcomes = new Map();
  const byKey = new Map(people.map((person) => [keyOf(person.email), person]));
  try {
    for (const batch of inBatches([...byKey.values()])) {
      const allowed = await withTriesLeft(zoom, id, batch, outcomes);
      if (allowed.length > 0) await registerBatch(zoom, id, allowed, outcomes);
    }
  } catch (error) {
    // What was reached is kept; whoever was not told of an outcome gets the reason why.
    const reason = error instanceof MeetingError ? error : new MeetingError('unavailable');
    for (const person of byKey.values())
      if (!outcomes.has(keyOf(person.email))) fail(outcomes, [person], reason);
  }
  return people.map(({ email }) => {
    const outcome = outcomes.get(keyOf(email));
    return outcome ? { ...outcome, email } : failed(email, new MeetingError('unavailable'));
  });
}

/** See `WebinarProvider.changeStatus`. @throws MeetingError `rate_daily` when somebody was changed ten times */
export async function changeStatus(
  zoom: ZoomOffice,
  id: string,
  action: Parameters<WebinarProvider['changeStatus']>[1],
  registrantIds: readonly string[],
): Promise<void> {
  for (const batch of inBatches(registrantIds)) {
    const now = zoom.now();
    const subjects = batch.map((registrantId) => `${id}/${registrantId}`);
    const taken = await takeToday(zoom, { name: 'status', subjects, now });
    if (taken.size < batch.length)
      throw new MeetingError('rate_daily', { retryAt: nextUtcMidnight(now), aboutRegistrant: true });
    await zoom.call({
      rateClass: 'medium',
      repeatable: true,
      answer: empty,
      send: (api) =>
        api.webinars.updateRegistrantsStatus({
          path: { webinarId: Number(pathId(id)) },
          body: { action, registrants: batch.map((registrantId) => ({ id: registrantId })) },
        }),
    });
  }
}

/** See `WebinarProvider.unregister`. */
export async function unregister(zoom: ZoomOffice, id: string, registrantId: string): Promise<void> {
  await zoom
    .call({
      rateClass: 'light',
      repeatable: true,
      answer: empty,
      send: (api) =>
        api.webinars.deleteWebinarRegistrant({
          path: { webinarId: Number(pathId(id)), registrantId: pathText(registrantId) },
        }),
    })
    .catch(passOver('not_found'));
}

/** See `WebinarProvider.registrants`. */
export async function listRegistrants(
  zoom: ZoomOffice,
  id: string,
  status: RegistrantStatus,
): Promise<ListedRegistrant[]> {
  const rows = await allPages(async (pageToken) => {
    const page = await zoom.call({
      rateClass: 'medium',
      repeatable: true,
      answer: zoom.answers.registrantPage,
      send: (api) =>
        api.webinars.listWebinarRegistrants({
          path: { webinarId: Number(pathId(id)) },
          query: { status, page_size: 300, next_page_token: pageToken },
        }),
    });
    return { rows: page.registrants, next: page.next_page_token };
  });
  return rows.map((row) => listed(row, status));
}

type RegistrantRow = {
  id: string;
  email: string;
  first_name: string;
  last_name: string;
  join_url?: string | null;
};

export function listed(row: RegistrantRow, status: RegistrantStatus): ListedRegistrant {
  const name = [row.last_name, row.first_name].filter(Boolean).join(' ');
  return { registrantId: row.id, email: row.email, name, status, joinUrl: row.join_url ?? null };
}

/** Zoom lets the same person be added three times a day; nobody is sent a fourth time. */
async function withTriesLeft(
  zoom: ZoomOffice,
  id: string,
  batch: readonly RegistrantInput[],
  outcomes: Outcomes,
): Promise<RegistrantInput[]> {
  const now = zoom.now();
  const subjectOf = ({ email }: RegistrantInput) => `${id}/${keyOf(email)}`;
  const taken = await takeToday(zoom, { name: 'add', subjects: batch.map(subjectOf), now });
  const error = new MeetingError('rate_daily', { retryAt: nextUtcMidnight(now), aboutRegistrant: true });
  fail(
    outcomes,
    batch.filter((person) => !taken.has(subjectOf(person))),
    error,
  );
  return batch.filter((person) => taken.has(subjectOf(person)));
}

/** What may lie at one person of many, so that the others are tried without them. */
const mayBeOnesFault = ({ kind, aboutRegistrant }: MeetingError): boolean =>
  kind === 'validation' || kind === 'full' || aboutRegistrant;

async function registerBatch(
  zoom: ZoomOffice,
  id: string,
  batch: readonly RegistrantInput[],
  outcomes: Outcomes,
): Promise<void> {
  try {
    await sendBatch(zoom, id, batch, outcomes);
  } catch (error) {
    if (!(error instanceof MeetingError)) throw error;
    if (error.kind === 'ambiguous') return await reconcile(zoom, id, batch, outcomes);
    if (error.kind === 'validation' && error.fields.includes('last_name') && batch.some(isWithoutLastName))
      return await registerBatch(zoom, id, batch.map(withLastName), outcomes);
    if (!mayBeOnesFault(error)) throw error;
    const [person] = batch;
    if (batch.length > 1) {
      const half = Math.ceil(batch.length / 2);
      await registerBatch(zoom, id, batch.slice(0, half), outcomes);
      return await registerBatch(zoom, id, batch.slice(half), outcomes);
    }
    if (!person || (error.kind === 'conflict' && (await approveDenied(zoom, id, person, outcomes)))) return;
    await noteLimit(zoom, id, person, error);
    fail(outcomes, [person], error);
    // A webinar that has no seat for one has none for the next either.
    if (error.kind === 'full') throw error;
  }
}

async function sendBatch(
  zoom: ZoomOffice,
  id: string,
  batch: readonly RegistrantInput[],
  outcomes: Outcomes,
): Promise<void> {
  const registrants = batch.map(({ email, firstName, lastName }) => ({
    email,
    first_name: shortened(firstName),
    ...(lastName ? { last_name: shortened(lastName) } : {}),
  }));
  const answer = await zoom.call({
    rateClass: 'heavy',
    repeatable: false,
    answer: zoom.answers.batch,
    send: (api) =>
      api.webinars.performBatchRegistration({
        path: { webinarId: pathId(id) },
        body: { auto_approve: true, registrants },
      }),
  });
  const links = new Map(answer.registrants.map((row) => [keyOf(row.email), row]));
  const missing = batch.filter((person) => {
    const row = links.get(keyOf(person.email));
    if (row?.join_url) registered(outcomes, person, row.registrant_id, row.join_url);
    return !row?.join_url;
  });
  // Without a link they are still waiting for approval, or Zoom forgot to say.
  if (missing.length > 0) await lookUp(zoom, id, missing, outcomes);
}

/**
 * The answer to a batch was lost. Adding the same person again is the same as once, but costs one of three
 * tries: so the list says who is in, and only the others are sent again, once.
 */
async function reconcile(
  zoom: ZoomOffice,
  id: string,
  batch: readonly RegistrantInput[],
  outcomes: Outcomes,
): Promise<void> {
  await lookUp(zoom, id, batch, outcomes);
  const absent = batch.filter(({ email }) => outcomes.get(keyOf(email))?.state !== 'registered');
  if (absent.length === 0) return;
  const again = await withTriesLeft(zoom, id, absent, outcomes);
  if (again.length === 0) return;
  await sendBatch(zoom, id, again, outcomes).catch((error: unknown) => {
    const isLost = error instanceof MeetingError && error.kind === 'ambiguous';
    throw isLost ? new MeetingError('unavailable') : error;
  });
}

/** Reads the links from the lists and approves who is still waiting. Who is in no list stays `unavailable`. */
async function lookUp(
  zoom: ZoomOffice,
  id: string,
  people: readonly RegistrantInput[],
  outcomes: Outcomes,
): Promise<void> {
  const wanted = new Set(people.map(({ email }) => keyOf(email)));
  const waiting = (await listRegistrants(zoom, id, 'pending')).filter(({ email }) =>
    wanted.has(keyOf(email)),
  );
  if (waiting.length > 0)
    await changeStatus(
      zoom,
      id,
      'approve',
      waiting.map(({ registrantId }) => registrantId),
    );
  const approved = new Map(
    (await listRegistrants(zoom, id, 'approved')).map((row) => [keyOf(row.email), row]),
  );
  for (const person of people) {
    const row = approved.get(keyOf(person.email));
    if (row?.joinUrl) registered(outcomes, person, row.registrantId, row.joinUrl);
    else fail(outcomes, [person], new MeetingError('unavailable'));
  }
}

/**
 * Whoever was cancelled counts as denied at Zoom and cannot be added again, only approved. We are asked to
 * register this person, so that is what counts. False when that was not the reason.
 */
async function approveDenied(
  zoom: ZoomOffice,
  id: string,
  person: RegistrantInput,
  outcomes: Outcomes,
): Promise<boolean> {
  const denied = (await listRegistrants(zoom, id, 'denied')).find(
    ({ email }) => keyOf(email) === keyOf(person.email),
  );
  if (!denied) return false;
  await changeStatus(zoom, id, 'approve', [denied.registrantId]);
  await lookUp(zoom, id, [person], outcomes);
  return true;
}

async function noteLimit(zoom: ZoomOffice, id: string, { email }: RegistrantInput, error: MeetingError) {
  if (error.kind === 'rate_daily')
    await exhaustToday(zoom, { name: 'add', subjects: [`${id}/${keyOf(email)}`], now: zoom.now() });
}

function registered(
  outcomes: Outcomes,
  { email }: RegistrantInput,
  registrantId: string,
  joinUrl: string,
): void {
  outcomes.set(keyOf(email), { email, state: 'registered', registrantId, joinUrl });
}

function fail(outcomes: Outcomes, people: readonly RegistrantInput[], error: MeetingError): void {
  for (const { email } of people) outcomes.set(keyOf(email), failed(email, error));
}

const failed = (email: string, error: MeetingError): RegistrationOutcome => ({
  email,
  state: 'failed',
  error,
});

const keyOf = (email: string): string => email.trim().toLowerCase();

const isWithoutLastName = ({ lastName }: RegistrantInput): boolean => !lastName;

/** An administrator of Zoom can make the last name required. */
const withLastName = (person: RegistrantInput): RegistrantInput => ({
  ...person,
  lastName: person.lastName || '-',
});

const shortened = (name: string): string => [...name].slice(0, longestName).join('');

function inBatches<One>(all: readonly One[]): One[][] {
  const count = Math.ceil(all.length / largestBatch);
  return Array.from({ length: count }, (_, n) => all.slice(n * largestBatch, (n + 1) * largestBatch));
}
