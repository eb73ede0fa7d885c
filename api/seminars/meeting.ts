import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';

/**
 * The seam to the webinar behind a seminar. The portal is the source of truth: what is planned and who registered
 * is ours first; a job carries it over, and a seminar without such a webinar needs none of this.
 */

/** The plan has changed: the worker brings the webinar in line with it. */
export async function pushSeminar(tx: Transaction, ctx: Context, seminarId: string): Promise<void> {
  await ctx.queue.send(tx, 'seminars.push', { seminarId }, { key: seminarId });
}

/** A person came, changed or left: the worker brings the list of the webinar in line with it. */
export async function pushRegistration(tx: Transaction, ctx: Context, registrationId: string): Promise<void> {
  await ctx.queue.send(tx, 'seminars.push-registration', { registrationId }, { key: registrationId });
}

/**
 * The work of `seminars.push`. No provider is connected here: a webinar's ways in say that they are being prepared
 * until the office gives a link (`replaceJoinUrl`).
 */
export async function bringSeminarToMeeting(_ctx: Context, _seminarId: string): Promise<void> {}

/** The work of `seminars.push-registration`; see above. */
export async function bringRegistrationToMeeting(_ctx: Context, _registrationId: string): Promise<void> {}
