import { MeetingError } from '#api/core/meetings/errors.ts';
import type { Webinar, WebinarPlan } from '#api/core/meetings/provider.ts';
import { empty, type WebinarAnswer, webinarAnswer, webinarPage } from '#api/core/meetings/zoom-answers.ts';
import { exhaustToday, takeToday } from '#api/core/meetings/zoom-budget.ts';
import {
  claimCreation,
  reclaimCreation,
  releaseCreation,
  settleCreation,
} from '#api/core/meetings/zoom-creation.ts';
import { nextUtcMidnight } from '#api/core/meetings/zoom-failure.ts';
import { pathId, pathText, type ZoomOffice } from '#api/core/meetings/zoom-office.ts';
import { allPages } from '#api/core/meetings/zoom-pages.ts';
import { changesOf, differencesOf, isMarked, requestOf } from '#api/core/meetings/zoom-plan.ts';

/** See `WebinarProvider.create`. */
export async function createWebinar(zoom: ZoomOffice, plan: WebinarPlan): Promise<Webinar> {
  const body = requestOf(plan);
  const claim = await claimCreation(zoom.sql, plan.marker, zoom.now());
  if (claim.state === 'made') return await readWebinar(zoom, claim.webinarId, plan);
  if (claim.state === 'unclear') {
    const found = await search(zoom, plan, claim.retryAt);
    if (found) return await adopt(zoom, plan, found);
    if (Temporal.Instant.compare(zoom.now(), claim.retryAt) < 0)
      throw new MeetingError('ambiguous', { retryAt: claim.retryAt });
    const isOurs = await reclaimCreation(zoom.sql, {
      marker: plan.marker,
      sentAt: claim.sentAt,
      now: zoom.now(),
    });
    if (!isOurs) throw new MeetingError('ambiguous', { retryAt: zoom.now().add({ minutes: 2 }) });
  }
  try {
    await takeHostWrite(zoom, plan);
    const { id } = await zoom.call({
      rateClass: 'light',
      repeatable: false,
      answer: webinarAnswer,
      send: (api) => api.webinars.createWebinar({ path: { userId: pathText(hostOf(zoom, plan)) }, body }),
    });
    return await adopt(zoom, plan, id);
  } catch (error) {
    if (!(error instanceof MeetingError)) throw error;
    if (error.kind !== 'ambiguous') {
      await noteHostLimit(zoom, plan, error);
      await releaseCreation(zoom.sql, plan.marker);
      throw error;
    }
    const retryAt = zoom.now().add({ minutes: 2 });
    const found = await search(zoom, plan, retryAt);
    if (!found) throw new MeetingError('ambiguous', { retryAt });
    return await adopt(zoom, plan, found);
  }
}

/** See `WebinarProvider.read`. */
export async function readWebinar(zoom: ZoomOffice, id: string, plan: WebinarPlan): Promise<Webinar> {
  return shown(plan, await fetchWebinar(zoom, id));
}

/** See `WebinarProvider.update`. */
export async function updateWebinar(zoom: ZoomOffice, id: string, plan: WebinarPlan): Promise<Webinar> {
  const body = changesOf(plan);
  const before = await readWebinar(zoom, id, plan);
  if (before.differences.length === 0) return before;
  await takeHostWrite(zoom, plan);
  try {
    await zoom.call({
      rateClass: 'light',
      repeatable: true,
      answer: empty,
      send: (api) =>
        api.webinars.updateWebinar({
          path: { webinarId: Number(pathId(id)) },
          body,
        }),
    });
  } catch (error) {
    if (error instanceof MeetingError) await noteHostLimit(zoom, plan, error);
    throw error;
  }
  return await readWebinar(zoom, id, plan);
}

/** See `WebinarProvider.delete`. */
export async function deleteWebinar(zoom: ZoomOffice, id: string): Promise<void> {
  await zoom
    .call({
      rateClass: 'light',
      repeatable: true,
      answer: empty,
      send: (api) =>
        api.webinars.deleteWebinar({
          path: { webinarId: Number(pathId(id)) },
          query: { cancel_webinar_reminder: false },
        }),
    })
    .catch(passOver('not_found'));
}

/** Turns an error of one kind into "done". */
export function passOver(kind: MeetingError['kind']): (error: unknown) => undefined {
  return (error) => {
    if (error instanceof MeetingError && error.kind === kind) return undefined;
    throw error;
  };
}

/**
 * Keeps what was made, before anything else can fail, and puts right what Zoom made otherwise: once, because a
 * change costs one of a hundred a day.
 */
async function adopt(zoom: ZoomOffice, plan: WebinarPlan, id: string): Promise<Webinar> {
  await settleCreation(zoom.sql, plan.marker, id);
  return await updateWebinar(zoom, id, plan);
}

/** The webinar with our marker, or null. @throws MeetingError `ambiguous` when Zoom cannot be searched now */
async function search(
  zoom: ZoomOffice,
  plan: WebinarPlan,
  retryAt: Temporal.Instant,
): Promise<string | null> {
  try {
    const listed = await allPages(async (pageToken) => {
      const page = await zoom.call({
        rateClass: 'medium',
        repeatable: true,
        answer: webinarPage,
        send: (api) => {
          // The page token is missing from the SDK's type, and the page number in it is deprecated.
          const query = { type: 'scheduled' as const, page_size: 300, next_page_token: pageToken };
          return api.webinars.listWebinars({ path: { userId: pathText(hostOf(zoom, plan)) }, query });
        },
      });
      return { rows: page.webinars, next: page.next_page_token };
    });
    const candidates = listed
      // Title or time may have been changed since it was asked for; what counts is the mark.
      .filter(({ topic, start_time: at }) => topic === plan.topic || at?.equals(plan.startsAt))
      .toSorted((one, other) => one.created_at.localeCompare(other.created_at));
    for (const { id } of candidates) {
      // The list cuts descriptions off.
      const webinar = await fetchWebinar(zoom, id).catch(passOver('not_found'));
      if (webinar && isMarked(webinar.agenda, plan.marker)) return id;
    }
    return null;
  } catch (error) {
    if (error instanceof MeetingError && error.kind === 'unavailable')
      throw new MeetingError('ambiguous', { retryAt });
    throw error;
  }
}

async function fetchWebinar(zoom: ZoomOffice, id: string): Promise<WebinarAnswer> {
  return await zoom.call({
    rateClass: 'light',
    repeatable: true,
    answer: webinarAnswer,
    send: (api) => api.webinars.getWebinar({ path: { webinarId: pathId(id) } }),
  });
}

function shown(plan: WebinarPlan, webinar: WebinarAnswer): Webinar {
  return {
    id: webinar.id,
    topic: webinar.topic,
    startsAt: webinar.start_time,
    minutes: webinar.duration,
    differences: differencesOf(plan, webinar),
  };
}

const hostOf = (zoom: ZoomOffice, plan: WebinarPlan): string => plan.host ?? zoom.settings.host;

async function takeHostWrite(zoom: ZoomOffice, plan: WebinarPlan): Promise<void> {
  const host = hostOf(zoom, plan);
  const now = zoom.now();
  const taken = await takeToday(zoom, { name: 'hostWrite', subjects: [host], now });
  if (!taken.has(host)) throw new MeetingError('rate_daily', { retryAt: nextUtcMidnight(now) });
}

async function noteHostLimit(zoom: ZoomOffice, plan: WebinarPlan, error: MeetingError): Promise<void> {
  if (error.kind !== 'rate_daily') return;
  await exhaustToday(zoom, { name: 'hostWrite', subjects: [hostOf(zoom, plan)], now: zoom.now() });
}
