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
import { eraseCase } from '#api/dispatch/actions/erase-case.ts';
import { forgetDraft } from '#api/dispatch/actions/forget-draft.ts';
import { tellApplicant } from '#api/dispatch/applicant-mails.ts';
import { dayInWords } from '#api/dispatch/case-file.ts';
import { outdatedDrafts } from '#api/dispatch/draft-queries.ts';
import { staffMail } from '#api/dispatch/mails.ts';
import { lockedCase } from '#api/dispatch/queries.ts';
import type { DispatchPromiseKind } from '#api/dispatch/workflow.ts';

/**
 * Warns the desk before contact or decision falls due and when it is overdue: the coordinator in charge, or all who
 * may act while nobody is. In office hours only, once each, also after an outage (`dueWarnings`).
 */
export async function warnCoordinators(ctx: Context): Promise<number> {
  const warnings = await dueWarnings(ctx, 'dispatch', (tx, warning) => mailStaff(tx, ctx, warning));
  return warnings.length;
}

async function mailStaff(tx: Transaction, ctx: Context, { promise, kind }: PromiseWarning): Promise<void> {
  const row = await lockedCase(tx, promise.subject.id);
  const active = (await staffMembers(tx)).filter((one) => one.active);
  const inCharge = active.filter((one) => one.id === row.assigneeId);
  const readers =
    inCharge.length > 0
      ? inCharge
      : active.filter((one) => one.role === 'coordinator' || one.role === 'administrator');
  const key = await officeKey(tx, ctx);
  const wording = staffMail(kind, promise.kind as DispatchPromiseKind, {
    caseNumber: row.caseNumber,
    dueOn: dayInWords(promise.dueOn),
    deskLink: `${ctx.baseUrl}/desk/dispatch/${row.caseNumber}`,
  });
  for (const reader of readers) {
    await queueMail(tx, ctx, {
      key: `promise/${promise.id}/${kind}/${reader.id}`,
      subject: promise.subject,
      purpose: `staff_${kind}`,
      to: reader.email,
      addressee: reader.name,
      language: reader.language,
      subjectLine: wording.subject[reader.language],
      receiptNumber: row.caseNumber,
      paragraphs: wording.paragraphs[reader.language],
      caseKey: key,
      contactRules: anyContact,
    });
  }
}

/** Tells organisations the dates that a closure or a new list of holidays moved. */
export async function tellChangedCases(ctx: Context): Promise<number> {
  await moveAllChangedPromises(ctx);
  const changes = await notifyChanges(ctx, 'dispatch', async (tx, change) => {
    const row = await lockedCase(tx, change.new.subject.id);
    await tellApplicant(tx, ctx, row, 'promise_moved', change.new.id);
  });
  return changes.length;
}

/** Throws away unfinished applications whose thirty days are over. */
export async function forgetDrafts(ctx: Context): Promise<number> {
  const outdated = await outdatedDrafts(ctx.sql, ctx.now());
  for (const id of outdated) await forgetDraft(ctx, id);
  return outdated.length;
}

/** Erases cases that ended longer ago than the office keeps them (its setting, in years). Counts and dates stay. */
export async function eraseOldCases(ctx: Context): Promise<number> {
  const { retentionYears, timeZone } = await officeSettingsOf(ctx.sql);
  const before = ctx.now().toZonedDateTimeISO(timeZone).subtract({ years: retentionYears }).toInstant();
  const outdated = await ctx.sql<{ caseNumber: string }[]>`
    select case_number as "caseNumber" from dispatch.dispatch_case
    where closed_at < ${before} and erased_at is null order by closed_at limit 500`;
  for (const { caseNumber } of outdated) await eraseCase(ctx, caseNumber);
  return outdated.length;
}
