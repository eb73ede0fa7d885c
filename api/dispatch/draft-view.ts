import { dayOf } from '#api/core/calendar/calendar.ts';
import { loadOffice } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import { InvalidInputError } from '#api/core/errors.ts';
import type { FieldDetail } from '#api/core/http/problems.ts';
import { fieldDetails } from '#api/core/http/router.ts';
import { readAddress } from '#api/core/mail/address.ts';
import { openCaseKey } from '#api/core/sealing/sealing.ts';
import {
  type ApplicationInput,
  type ApplicationStep,
  applicationInput,
  applicationSteps,
} from '#api/dispatch/application-contract.ts';
import type { CheckedApplication, DraftView } from '#api/dispatch/contract.ts';
import { documentLabels, documentsOf, documentViews } from '#api/dispatch/document-queries.ts';
import { draftToken } from '#api/dispatch/draft-access.ts';
import { type DraftContent, type DraftRow, readDraft } from '#api/dispatch/draft-queries.ts';
import { undeclared } from '#api/dispatch/eligibility-rules.ts';
import { fieldSentences } from '#api/dispatch/fields.ts';
import { type ProgrammeRow, programmeById, promisedDaysOf } from '#api/dispatch/programme-queries.ts';
import { publicProgrammeOf, said } from '#api/dispatch/programme-view.ts';
import { roadIfSentNow } from '#api/dispatch/road-rules.ts';

/** An unfinished application as its writer sees it: what was typed, and at each step what is still to be done. */
export async function draftViewOf(ctx: Context, row: DraftRow): Promise<DraftView> {
  const { sql, language } = ctx;
  const [{ calendar }, programme, key, documents] = await Promise.all([
    loadOffice(sql),
    programmeById(sql, row.programmeId),
    openCaseKey(sql, ctx.secrets, row.keyId),
    documentsOf(sql, { draftId: row.id }),
  ]);
  const content = readDraft(key, row);
  const reading = readingOf(programme, content);
  return {
    token: draftToken(ctx, row.id),
    programme: await publicProgrammeOf(sql, programme, { calendar, now: ctx.now(), language }),
    answers: { ...content.answers, applicantKind: content.applicantKind },
    step: row.step,
    savedAt: row.savedAt.toString(),
    keptUntil: dayOf(calendar, row.expiresAt),
    documents: documentViews(documents, key, documentLabels(programme, language)),
    fromConsultation: row.fromConsultation,
    problems: [...reading.problems, ...missingDocuments(programme, documents)].map(({ field, because }) => ({
      field,
      detail: because[language],
      step: stepOf(field),
    })),
  };
}

/** The whole application as it would be sent. @throws InvalidInputError with everything that is still to be mended. */
export async function applicationOfDraft(ctx: Context, row: DraftRow): Promise<ApplicationInput> {
  const programme = await programmeById(ctx.sql, row.programmeId);
  const key = await openCaseKey(ctx.sql, ctx.secrets, row.keyId);
  const documents = await documentsOf(ctx.sql, { draftId: row.id });
  const { input, problems } = readingOf(programme, readDraft(key, row));
  const missing = [...problems, ...missingDocuments(programme, documents)];
  if (!input || missing.length > 0) throw new InvalidInputError(missing);
  return input;
}

/** What the check page shows: the values as they will be kept, and the road with its dates. */
export async function checkedDraftOf(ctx: Context, row: DraftRow): Promise<CheckedApplication> {
  const values = await applicationOfDraft(ctx, row);
  const { language } = ctx;
  const [{ calendar, settings }, programme, documents] = await Promise.all([
    loadOffice(ctx.sql),
    programmeById(ctx.sql, row.programmeId),
    documentsOf(ctx.sql, { draftId: row.id }),
  ]);
  const address = values.email ? readAddress(values.email) : null;
  const warning = address?.ok ? address.warning : undefined;
  const businessDays = await promisedDaysOf(ctx.sql, programme.id);
  return {
    values,
    warnings: warning ? [{ field: 'email', detail: warning[language] }] : [],
    missingDocuments: programme.documents
      .filter(({ key }) => !documents.some((one) => one.kind === key))
      .map(({ key, label }) => ({ key, label: said(label, language) })),
    road: roadIfSentNow({ sessions: programme.sessions, businessDays }, settings.countingRule, {
      calendar,
      now: ctx.now(),
      language,
    }),
  };
}

function readingOf(
  programme: ProgrammeRow,
  { applicantKind, answers }: DraftContent,
): { input: ApplicationInput | null; problems: FieldDetail[] } {
  const typed = { ...answers, applicantKind, programmeId: programme.id };
  const reading = applicationInput.safeParse(typed);
  const declared = Array.isArray(answers.declarations) ? answers.declarations.map(String) : [];
  const because = fieldSentences['declarations.required'];
  return {
    input: reading.success ? reading.data : null,
    problems: [
      ...(undeclared(programme, declared).length > 0 ? [{ field: 'declarations', because }] : []),
      ...(reading.success ? [] : fieldDetails(reading.error.issues, fieldSentences, typed)),
    ],
  };
}

function missingDocuments(programme: ProgrammeRow, documents: readonly { kind: string }[]): FieldDetail[] {
  return programme.documents
    .filter(({ key, required }) => required && !documents.some((one) => one.kind === key))
    .map(({ key, label }) => ({
      field: `documents.${key}`,
      because: {
        ja: `「${label.ja}」を添えてください。`,
        en: label.en ? `Please add “${label.en}”.` : `Please add “${label.ja}” (it has no English name).`,
        easy: `「${label.easy || label.ja}」をつけてください。`,
      },
    }));
}

/** The step of the form at which a field stands. */
function stepOf(field: string): ApplicationStep {
  const [name = ''] = field.split('.');
  const found = Object.entries(applicationSteps).find(([, fields]) =>
    (fields as readonly string[]).includes(name),
  );
  return (found?.[0] ?? 'organisation') as ApplicationStep;
}
