import type { Context } from '#api/core/context.ts';
import { open, openCaseKeys } from '#api/core/sealing/sealing.ts';
import {
  type Registrant,
  type RegistrantFilter,
  type RegistrantList,
  registrantsOfPage,
  type SurveyResults,
} from '#api/seminars/desk-contract.ts';
import { seminarById } from '#api/seminars/queries.ts';
import type { RegistrationRow } from '#api/seminars/registration-queries.ts';
import { registrationStates } from '#api/seminars/registration-workflow.ts';
import { hasAttended } from '#api/seminars/rules.ts';
import { readAnswers, readContact } from '#api/seminars/ticket.ts';
import { said } from '#api/seminars/view.ts';

type ListedRow = RegistrationRow & {
  hallAt: Temporal.Instant | null;
  onlineSeconds: number;
  certificateAt: Temporal.Instant | null;
};

/**
 * Everybody who registered for a seminar and fits the filter, in the order they came. Names and addresses are opened
 * for it: who asks for this records that it was done.
 */
export async function registrantsOf(
  ctx: Context,
  seminarId: string,
  filter: RegistrantFilter,
): Promise<Registrant[]> {
  const seminar = await seminarById(ctx.sql, seminarId);
  const rows = await ctx.sql<ListedRow[]>`
    select r.id, r.ticket_number as "ticketNumber", r.way, r.state, r.language,
      r.registered_at as "registeredAt", r.key_id as "keyId", r.sealed_contact as "sealedContact",
      r.sealed_answers as "sealedAnswers", r.offered_until as "offeredUntil", r.erased_at as "erasedAt",
      a.hall_at as "hallAt", coalesce(a.online_seconds, 0) as "onlineSeconds",
      a.certificate_at as "certificateAt"
    from seminars.registration r left join seminars.attendance a on a.registration_id = r.id
    where r.seminar_id = ${seminarId}
    order by r.waiting_order nulls first, r.registered_at, r.id`;
  const keys = await openCaseKeys(ctx.sql, ctx.secrets, [...new Set(rows.map((row) => row.keyId))]);
  const places = new Map<string, number>();
  const listed = rows.map((row): Registrant => {
    const key = keys.get(row.keyId);
    const contact = key ? readContact(key, row) : { name: '', nameKana: '', organisation: '', email: '' };
    const place = row.state === 'waiting' ? (places.get(row.way) ?? 0) + 1 : null;
    if (place !== null) places.set(row.way, place);
    return {
      ticketNumber: row.ticketNumber,
      state: row.state,
      way: row.way,
      language: row.language,
      ...contact,
      answers: key ? readAnswers(key, row) : {},
      registeredAt: row.registeredAt.toString(),
      place,
      offeredUntil: row.offeredUntil?.toString() ?? null,
      checkedInAt: row.hallAt?.toString() ?? null,
      onlineMinutes: Math.floor(row.onlineSeconds / 60),
      attended: hasAttended(row, seminar),
      certificateAt: row.certificateAt?.toString() ?? null,
      erased: row.erasedAt !== null,
    };
  });
  return listed.filter((one) => fits(one, filter));
}

/** One page of a list, never past its end; all of it on one where no page is asked for. */
export function pageOf(all: readonly Registrant[], asked: number | undefined): RegistrantList {
  const pages = asked === undefined ? 1 : Math.max(1, Math.ceil(all.length / registrantsOfPage));
  const page = Math.min(asked ?? 1, pages);
  const from = (page - 1) * registrantsOfPage;
  const rows = asked === undefined ? [...all] : all.slice(from, from + registrantsOfPage);
  return { rows, total: all.length, page, pages };
}

function fits(one: Registrant, { state, way, attendance, q }: RegistrantFilter): boolean {
  if (state === 'active' ? !registrationStates[one.state].active : state !== '' && one.state !== state)
    return false;
  if (way !== '' && one.way !== way) return false;
  if (attendance !== '' && one.attended !== (attendance === 'attended')) return false;
  const words = plain(q);
  return [one.name, one.nameKana, one.organisation, one.email, one.ticketNumber].some((text) =>
    plain(text).includes(words),
  );
}

/** Width, case, kana and spaces do not matter where a name is looked for. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u3041-\u3096]/g, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) + 0x60))
    .replace(/[\s-]/g, '');

/** What the survey found: counts for choices, words without names, in no order that tells who wrote them. */
export async function surveyResultsOf(ctx: Context, seminarId: string): Promise<SurveyResults> {
  const { about } = await seminarById(ctx.sql, seminarId);
  const rows = await ctx.sql<{ keyId: string; sealed: Buffer }[]>`
    select r.key_id as "keyId", s.sealed from seminars.survey_answer s
    join seminars.registration r on r.id = s.registration_id
    where s.seminar_id = ${seminarId} order by s.registration_id`;
  const keys = await openCaseKeys(ctx.sql, ctx.secrets, [...new Set(rows.map((row) => row.keyId))]);
  const answers = rows.flatMap(({ keyId, sealed }) => {
    const key = keys.get(keyId);
    return key ? [JSON.parse(open(key, 'survey', sealed)) as Record<string, string>] : [];
  });
  return {
    answered: rows.length,
    questions: about.survey.map((question) => ({
      id: question.id,
      label: said(question.label, ctx.language),
      counts: question.choices.map((choice) => ({
        choice: said(choice, ctx.language),
        count: answers.filter((answer) => answer[question.id] === choice.ja).length,
      })),
      texts: question.kind === 'text' ? answers.flatMap((answer) => answer[question.id] ?? []).sort() : [],
    })),
  };
}
