import type { StaffLanguage, StaffSentence } from '#api/core/language.ts';
import type { Registrant } from '#api/seminars/desk-contract.ts';
import { registrationStates } from '#api/seminars/registration-workflow.ts';
import { ways } from '#api/seminars/vocabulary.ts';

/** Excel takes a file for UTF-8 only when it begins with this. */
const byteOrderMark = '\ufeff';

const columns: readonly { title: StaffSentence; of: (one: Registrant, language: StaffLanguage) => string }[] =
  [
    { title: { ja: '受付番号', en: 'Number' }, of: (one) => one.ticketNumber },
    {
      title: { ja: '状態', en: 'State' },
      of: (one, language) => registrationStates[one.state].label[language],
    },
    { title: { ja: '参加の方法', en: 'Way' }, of: (one, language) => ways[one.way][language] },
    { title: { ja: 'お名前', en: 'Name' }, of: (one) => one.name },
    { title: { ja: 'ふりがな', en: 'Reading' }, of: (one) => one.nameKana },
    { title: { ja: '所属', en: 'Organisation' }, of: (one) => one.organisation },
    { title: { ja: 'メールアドレス', en: 'Address' }, of: (one) => one.email },
    { title: { ja: '申込日時', en: 'Registered' }, of: (one) => one.registeredAt },
    { title: { ja: '会場受付', en: 'Checked in' }, of: (one) => one.checkedInAt ?? '' },
    { title: { ja: 'オンライン（分）', en: 'Online (minutes)' }, of: (one) => String(one.onlineMinutes) },
    { title: { ja: '参加', en: 'Attended' }, of: (one) => (one.attended ? '1' : '0') },
  ];

/** Registrants as a table for Excel: every answer a column. Instants are given in the zone that is named. */
export function registrantsCsv(
  rows: readonly Registrant[],
  questions: readonly { id: string; label: string }[],
  language: StaffLanguage,
  timeZone: string,
): string {
  const inZone = (text: string): string => {
    if (!/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return text;
    const local = Temporal.Instant.from(text).toZonedDateTimeISO(timeZone).toPlainDateTime();
    return local.toString({ smallestUnit: 'minute' }).replace('T', ' ');
  };
  const head = [...columns.map(({ title }) => title[language]), ...questions.map(({ label }) => label)];
  const lines = rows.map((one) => [
    ...columns.map(({ of }) => inZone(of(one, language))),
    ...questions.map(({ id }) => one.answers[id] ?? ''),
  ]);
  return byteOrderMark + [head, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

/**
 * One cell. What begins like a formula gets an apostrophe, so that no spreadsheet computes what a stranger typed
 * into a form (also after spaces and in full width, which some programs read alike).
 */
export function cell(text: string): string {
  const safe = /^[\s\u3000]*[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
