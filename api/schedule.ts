import { indexConsultation } from '#api/consultations/actions/index-consultation.ts';
import { eraseOutdated, tellChangedDates, warnDesk } from '#api/consultations/reminders.ts';
import type { Context } from '#api/core/context.ts';
import { forgetOldAttempts } from '#api/core/http/limits.ts';
import { deliverMail, sweepMails } from '#api/core/mail/deliver.ts';
import { forgetOldWebhooks } from '#api/core/meetings/webhook-inbox.ts';
import { forgetOldZoomUse } from '#api/core/meetings/zoom-budget.ts';
import { removeEndedSignIns } from '#api/core/people/session.ts';
import type { ClockJobName, JobName } from '#api/core/queue/queue.ts';
import { officeSettingsOf } from '#api/core/settings/settings.ts';
import { remindOfAppointments } from '#api/dispatch/appointment-reminders.ts';
import { eraseOldCases, forgetDrafts, tellChangedCases, warnCoordinators } from '#api/dispatch/reminders.ts';
import { askLinks } from '#api/guidance/actions/ask-links.ts';
import type { OpenOffice } from '#api/open-office.ts';
import { keepWebinar } from '#api/seminars/actions/keep-webinar.ts';
import { takeAttendance } from '#api/seminars/actions/take-attendance.ts';
import {
  concludeSeminars,
  eraseOldRegistrations,
  forgetInputs,
  forgetRecordings,
  moveWaitingLists,
  sendReminders,
  tellAll,
  tellOpenArchives,
} from '#api/seminars/reminders.ts';
import { applyZoomEvents, keepWebinars } from '#api/seminars/webinar-reminders.ts';

/** What is done after a request, as soon as there is a hand free. */
const afterRequests: Readonly<
  Record<
    JobName,
    (ctx: Context, data: Readonly<Record<string, string>>, open: OpenOffice) => Promise<unknown>
  >
> = {
  'mail.deliver': (ctx, { mailId = '' }, { mails }) => deliverMail(ctx, mails, mailId),
  'search.index': (ctx, { consultationId = '' }) => indexConsultation(ctx, consultationId),
  'seminars.tell': (ctx, { seminarId = '', purpose = '', round = '' }) =>
    tellAll(ctx, { seminarId, purpose, round }),
  'seminars.webinar': (ctx, { seminarId = '' }, { zoom }) =>
    keepWebinar(ctx, zoom?.provider ?? null, seminarId),
  'seminars.attendance': async (ctx, { webinarId = '' }, { zoom }) =>
    zoom && (await takeAttendance(ctx, zoom.provider, webinarId)),
  'zoom.events': applyZoomEvents,
  'guidance.links': (ctx) => askLinks(ctx, 'now'),
};

/** What the clock does, in the office's time zone. */
const byTheClock: ReadonlyArray<{
  name: ClockJobName;
  cron: string;
  run: (ctx: Context, open: OpenOffice) => Promise<unknown>;
}> = [
  { name: 'clock.mail-sweep', cron: '* * * * *', run: sweepMails },
  { name: 'clock.promise-warnings', cron: '*/5 * * * *', run: warnDesk },
  { name: 'clock.dispatch-warnings', cron: '*/5 * * * *', run: warnCoordinators },
  { name: 'clock.dispatch-changed-dates', cron: '*/5 * * * *', run: tellChangedCases },
  { name: 'clock.forget-drafts', cron: '5 3 * * *', run: forgetDrafts },
  { name: 'clock.erase-dispatch-cases', cron: '12 3 * * *', run: eraseOldCases },
  { name: 'clock.changed-dates', cron: '*/5 * * * *', run: tellChangedDates },
  { name: 'clock.waiting-lists', cron: '*/2 * * * *', run: moveWaitingLists },
  { name: 'clock.seminar-reminders', cron: '*/5 * * * *', run: sendReminders },
  { name: 'clock.appointment-reminders', cron: '*/5 * * * *', run: remindOfAppointments },
  { name: 'clock.seminar-conclusions', cron: '*/15 * * * *', run: concludeSeminars },
  { name: 'clock.seminar-archives', cron: '*/5 * * * *', run: tellOpenArchives },
  {
    name: 'clock.webinars',
    cron: '* * * * *',
    run: (ctx, { zoom }) => keepWebinars(ctx, zoom?.provider ?? null),
  },
  { name: 'clock.forget-inputs', cron: '*/15 * * * *', run: forgetInputs },
  { name: 'clock.erase-registrations', cron: '15 3 * * *', run: eraseOldRegistrations },
  { name: 'clock.forget-recordings', cron: '18 3 * * *', run: forgetRecordings },
  { name: 'clock.erase-outdated', cron: '10 3 * * *', run: eraseOutdated },
  { name: 'clock.forget-attempts', cron: '20 3 * * *', run: (ctx) => forgetOldAttempts(ctx.sql, ctx.now()) },
  { name: 'clock.links', cron: '40 2 * * *', run: (ctx) => askLinks(ctx, 'due') },
  { name: 'clock.end-sign-ins', cron: '25 3 * * *', run: removeEndedSignIns },
  { name: 'clock.forget-zoom-use', cron: '30 3 * * *', run: (ctx) => forgetOldZoomUse(ctx.sql, ctx.now()) },
  { name: 'clock.forget-webhooks', cron: '35 3 * * *', run: (ctx) => forgetOldWebhooks(ctx.sql, ctx.now()) },
];

/**
 * Everything this office does without being asked, on one page. Each job runs in one process at a time,
 * however many there are; what was missed in an outage is made up once.
 */
export async function startSchedule(open: OpenOffice): Promise<void> {
  for (const [name, run] of Object.entries(afterRequests)) {
    await open.queue.work(name as JobName, async (data) => {
      await run(open.systemContext(name), data, open);
    });
  }
  const { timeZone } = await officeSettingsOf(open.office.sql);
  for (const { name, cron, run } of byTheClock) {
    await open.queue.schedule(name, cron, timeZone, async () => {
      await run(open.systemContext(name), open);
    });
  }
}
