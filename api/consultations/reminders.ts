import { eraseConsultation } from '#api/consultations/actions/erase-consultation.ts';
import { dayInWords, queueRequesterMail } from '#api/consultations/case-file.ts';
import { staffMails } from '#api/consultations/mails.ts';
import { lockedConsultation } from '#api/consultations/queries.ts';
import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { anyContact } from '#api/core/mail/contact-rules.ts';
import { officeKey, queueMail } from '#api/core/mail/mail.ts';
import { staffMembers } from '#api/core/people/staff.ts';
import {
  dueWarnings,
  moveAllChangedPromises,
  notifyChanges,
  type PromiseWarning,
} from '#api/core/promises/notices.ts';
import { officeSettingsOf } from '#api/core/settings/settings.ts';

/**
 * Warns the desk before an answer falls due and when it is overdue: the person in charge, or everybody who may
 * answer while nobody is. In office hours only, once each, also after an outage (`dueWarnings`).
 */
export async function warnDesk(ctx: Context): Promise<number> {
  const warnings = await dueWarnings(ctx, 'consultation', (tx, warning) => mailStaff(tx, ctx, warning));
  return warnings.length;
}

async function mailStaff(tx: Transaction, ctx: Context, { promise, kind }: PromiseWarning): Promise<void> {
  const row = await lockedConsultation(tx, promise.subject.id);
  const active = (await staffMembers(tx)).filter((one) => one.active);
  const inCharge = active.filter((one) => one.id === row.assigneeId);
  const readers = inCharge.length > 0 ? inCharge : active.filter((one) => one.role !== 'auditor');
  const key = await officeKey(tx, ctx);
  for (const reader of readers) {
    const wording = staffMails[kind];
    await queueMail(tx, ctx, {
      key: `promise/${promise.id}/${kind}/${reader.id}`,
      subject: promise.subject,
      purpose: `staff_${kind}`,
      to: reader.email,
      addressee: reader.name,
      language: reader.language,
      subjectLine: wording.subject[reader.language],
      receiptNumber: row.receiptNumber,
      paragraphs: wording.paragraphs({
        receiptNumber: row.receiptNumber,
        dueOn: dayInWords(promise.dueOn),
        deskLink: `${ctx.baseUrl}/desk/consultations/${row.receiptNumber}`,
      })[reader.language],
      caseKey: key,
      contactRules: anyContact,
    });
  }
}

/**
 * Erases the persons of cases that ended longer ago than the office keeps them (its setting, in years). Counts and
 * dates stay.
 */
export async function eraseOutdated(ctx: Context): Promise<number> {
  const { retentionYears, timeZone } = await officeSettingsOf(ctx.sql);
  const before = ctx.now().toZonedDateTimeISO(timeZone).subtract({ years: retentionYears }).toInstant();
  const outdated = await ctx.sql<{ receiptNumber: string }[]>`
    select receipt_number as "receiptNumber" from consultations.consultation
    where status in ('closed', 'withdrawn') and erased_at is null and closed_at < ${before}
    order by closed_at limit 500`;
  for (const { receiptNumber } of outdated) await eraseConsultation(ctx, receiptNumber);
  return outdated.length;
}

/**
 * Moves promises that a closure or a new list of holidays touched and tells their requesters; those without mail see both dates on the
 * status page.
 */
export async function tellChangedDates(ctx: Context): Promise<number> {
  await moveAllChangedPromises(ctx);
  const changes = await notifyChanges(ctx, 'consultation', async (tx, change) => {
    const row = await lockedConsultation(tx, change.new.subject.id);
    await queueRequesterMail(tx, ctx, row, 'promise_moved', change.new.id);
  });
  return changes.length;
}
