import { indexConsultation } from '#api/consultations/actions/index-consultation.ts';
import { eraseOutdated, tellChangedDates, warnDesk } from '#api/consultations/reminders.ts';
import type { Context } from '#api/core/context.ts';
import { forgetOldAttempts } from '#api/core/http/limits.ts';
import { deliverMail, sweepMails } from '#api/core/mail/deliver.ts';
import type { MailTransport } from '#api/core/mail/transports.ts';
import { removeEndedSignIns } from '#api/core/people/session.ts';
import type { ClockJobName, JobName } from '#api/core/queue/queue.ts';
import { officeSettingsOf } from '#api/core/settings/settings.ts';
import type { OpenOffice } from '#api/open-office.ts';
import {
  concludeSeminars,
  eraseOldRegistrations,
  forgetInputs,
  moveWaitingLists,
  sendReminders,
  tellAll,
  tellOpenArchives,
} from '#api/seminars/reminders.ts';

/** What is done after a request, as soon as there is a hand free. */
const afterRequests: Readonly<
  Record<
    JobName,
    (ctx: Context, data: Readonly<Record<string, string>>, mails: MailTransport) => Promise<unknown>
  >
> = {
  'mail.deliver': (ctx, { mailId = '' }, mails) => deliverMail(ctx, mails, mailId),
  'search.index': (ctx, { consultationId = '' }) => indexConsultation(ctx, consultationId),
  'seminars.tell': (ctx, { seminarId = '', purpose = '', round = '' }) =>
    tellAll(ctx, { seminarId, purpose, round }),
};

/** What the clock does, in the office's time zone. */
const byTheClock: ReadonlyArray<{
  name: ClockJobName;
  cron: string;
  run: (ctx: Context) => Promise<unknown>;
}> = [
  { name: 'clock.mail-sweep', cron: '* * * * *', run: sweepMails },
  { name: 'clock.promise-warnings', cron: '*/5 * * * *', run: warnDesk },
  { name: 'clock.changed-dates', cron: '*/5 * * * *', run: tellChangedDates },
  { name: 'clock.waiting-lists', cron: '*/2 * * * *', run: moveWaitingLists },
  { name: 'clock.seminar-reminders', cron: '*/5 * * * *', run: sendReminders },
  { name: 'clock.seminar-conclusions', cron: '*/15 * * * *', run: concludeSeminars },
  { name: 'clock.seminar-archives', cron: '*/5 * * * *', run: tellOpenArchives },
  { name: 'clock.forget-inputs', cron: '*/15 * * * *', run: forgetInputs },
  { name: 'clock.erase-registrations', cron: '15 3 * * *', run: eraseOldRegistrations },
  { name: 'clock.erase-outdated', cron: '10 3 * * *', run: eraseOutdated },
  { name: 'clock.forget-attempts', cron: '20 3 * * *', run: (ctx) => forgetOldAttempts(ctx.sql, ctx.now()) },
  { name: 'clock.end-sign-ins', cron: '25 3 * * *', run: removeEndedSignIns },
];

/**
 * Everything this office does without being asked, on one page. Each job runs in one process at a time,
 * however many there are; what was missed in an outage is made up once.
 */
export async function startSchedule(open: OpenOffice): Promise<void> {
  for (const [name, run] of Object.entries(afterRequests)) {
    await open.queue.work(name as JobName, async (data) => {
      await run(open.systemContext(name), data, open.mails);
    });
  }
  const { timeZone } = await officeSettingsOf(open.office.sql);
  for (const { name, cron, run } of byTheClock) {
    await open.queue.schedule(name, cron, timeZone, async () => {
      await run(open.systemContext(name));
    });
  }
}
