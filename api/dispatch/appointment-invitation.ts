import type { Context } from '#api/core/context.ts';
import { type CalendarEntry, entryUid } from '#api/core/ics/calendar-file.ts';
import type { Language } from '#api/core/language.ts';
import { type CaseKey, open } from '#api/core/sealing/sealing.ts';
import type { AppointmentRow } from '#api/dispatch/appointment-queries.ts';
import { interviewWays } from '#api/dispatch/vocabulary.ts';

/** Where an appointment is, why there, and where it is joined. Sealed, because it is the address of an organisation. */
export type Place = { place: string; because: string; joinUrl: string };

export function readPlace(key: CaseKey, row: Pick<AppointmentRow, 'sealedPlace'>): Place {
  const empty: Place = { place: '', because: '', joinUrl: '' };
  return row.sealedPlace
    ? { ...empty, ...(JSON.parse(open(key, 'place', row.sealedPlace)) as Partial<Place>) }
    : empty;
}

/** How people meet, in words; empty for a visit, which is always in person. */
export const wayOf = (row: Pick<AppointmentRow, 'way'>, language: Language): string =>
  row.way && row.way !== 'visit' ? interviewWays[row.way][language] : '';

/** The same for the organisation, which has to know what to do. */
export function invitedWayOf(row: Pick<AppointmentRow, 'way'>, language: Language): string {
  if (row.way === 'telephone')
    return {
      ja: '電話（窓口からおかけします）',
      en: 'By telephone: we will call you',
      easy: '電話（窓口から電話します）',
    }[language];
  if (row.way === 'office')
    return {
      ja: '窓口での面談（お越しください）',
      en: 'At our office: please come to us',
      easy: '窓口での面談（来てください）',
    }[language];
  return wayOf(row, language);
}

/** Neutral on purpose: a calendar is often open to colleagues. */
export const titleOf = (row: Pick<AppointmentRow, 'kind' | 'ordinal'>, language: Language): string =>
  row.kind === 'interview'
    ? { ja: '面談', en: 'Interview', easy: '面談' }[language]
    : {
        ja: `専門家の訪問（第${row.ordinal}回）`,
        en: `Visit of the expert (no. ${row.ordinal})`,
        easy: `専門家の訪問（${row.ordinal}回目）`,
      }[language];

/**
 * The entry of one appointment in the calendar of one of its parties. One uid for its life; `sequence` rises with
 * every change, so that calendars replace and remove. Nobody's signed link stands in it: whoever sees the calendar
 * could open the case.
 */
export function entryOf(
  ctx: Pick<Context, 'baseUrl'>,
  row: AppointmentRow,
  reader: { language: Language; caseNumber: string; place: Place; deskLink?: string },
): CalendarEntry {
  if (!row.startsAt || !row.endsAt) throw new Error('An appointment without a time has no entry.');
  const { language, caseNumber, place, deskLink = '' } = reader;
  return {
    uid: entryUid(row.id, ctx.baseUrl),
    sequence: Math.max(0, row.sequence),
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    title: `${titleOf(row, language)} ${caseNumber}`,
    description: [wayOf(row, language), place.joinUrl, deskLink].filter(Boolean).join('\n'),
    location: place.place || wayOf(row, language),
    url: place.joinUrl || null,
    cancelled: row.status === 'cancelled' || row.status === 'not_held',
  };
}
