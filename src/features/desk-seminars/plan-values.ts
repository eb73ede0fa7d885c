import { type Language, languages } from '#api/core/language.ts';
import type { Name, Question, SeminarPlan, Text } from '#api/seminars/desk-contract.ts';
import { rowCount } from './plan-rows.ts';

/**
 * The form of a plan as it is typed. The names of its fields are the paths of the API's contract, so that what the
 * API says of a field is shown at that field.
 */
export type PlanValues = URLSearchParams;

/** The office's clock and calendar, as far as a plan needs them. */
export type PlanOffice = { timeZone: string; opens: string; closes: string; today: string; time: string };

/** Registration closes this many days before, at the end of the day, unless another time is typed in. */
export const daysBefore = 3;

/** A new plan: what is decided unless somebody decides otherwise. The fee never is. */
export const newPlan = (): PlanValues =>
  new URLSearchParams([
    ['about.organiser.kind', 'ours'],
    ['about.fee.kind', 'not_stated'],
    ['about.languages', 'ja'],
    ['about.reminders', 'day_before'],
    ['about.reminders', 'hour_before'],
    ['about.themes.0.ja', ''],
    ['about.webinar.recording', 'cloud'],
    ['about.webinar.practiceSession', 'yes'],
    ['about.webinar.questionsAndAnswers', 'yes'],
    ['waitingList', 'yes'],
  ]);

/** A plan that was kept, as the form shows it. */
export function planValues(plan: SeminarPlan, timeZone: string): PlanValues {
  const values = new URLSearchParams();
  const put = (name: string, value: string | number | null | undefined): void =>
    values.append(name, String(value ?? ''));
  const both = (name: string, text: Name): void => {
    put(`${name}.ja`, text.ja);
    put(`${name}.en`, text.en);
  };
  const all = (name: string, text: Text): void => {
    both(name, text);
    put(`${name}.easy`, text.easy);
  };
  const { about } = plan;
  all('about.title', about.title);
  all('about.description', about.description);
  all('about.audience', about.audience);
  for (const [index, theme] of about.themes.entries()) all(`about.themes.${index}`, theme);
  put('about.organiser.kind', about.organiser.kind);
  if (about.organiser.kind === 'other') both('about.organiser.name', about.organiser.name);
  put('about.fee.kind', about.fee.kind);
  if (about.fee.kind === 'amount') put('about.fee.yen', about.fee.yen);
  for (const code of about.languages) put('about.languages', code);
  for (const kind of about.reminders) put('about.reminders', kind);
  putQuestions(put, 'about.questions', about.questions);
  putQuestions(put, 'about.survey', about.survey);
  put('about.pressContact.name', about.pressContact?.name);
  put('about.pressContact.telephone', about.pressContact?.telephone);
  put('about.pressContact.email', about.pressContact?.email);
  put('about.webinar.recording', about.webinar.recording);
  if (about.webinar.practiceSession) put('about.webinar.practiceSession', 'yes');
  if (about.webinar.questionsAndAnswers) put('about.webinar.questionsAndAnswers', 'yes');
  put('about.webinar.host', about.webinar.host);
  put('seriesId', plan.seriesId);
  for (const [index, id] of plan.panelistIds.entries()) put(`panelistIds.${index}`, id);
  for (const id of plan.staffIds) put('staffIds', id);
  for (const name of ['startsAt', 'endsAt', 'opensAt', 'closesAt'] as const) {
    const local = Temporal.Instant.from(plan[name]).toZonedDateTimeISO(timeZone);
    put(`${name}.day`, local.toPlainDate().toString());
    put(`${name}.time`, local.toPlainTime().toString({ smallestUnit: 'minute' }));
  }
  if (values.get('endsAt.day') === values.get('startsAt.day')) values.set('endsAt.day', '');
  put('online.by', plan.online?.by);
  put('online.url', plan.online?.url);
  put('online.capacity', plan.online?.capacity);
  put('hall.venueId', plan.hall?.venueId);
  put('hall.capacity', plan.hall?.capacity);
  if (plan.waitingList) put('waitingList', 'yes');
  if (plan.approval) put('approval', 'yes');
  return values;
}

function putQuestions(
  put: (name: string, value: string) => void,
  list: string,
  questions: readonly Question[],
): void {
  for (const [index, question] of questions.entries()) {
    const row = `${list}.${index}`;
    put(`${row}.id`, question.id);
    put(`${row}.kind`, question.kind);
    for (const tongue of languages) {
      put(`${row}.label.${tongue}`, question.label[tongue] ?? '');
      put(`${row}.choices.${tongue}`, question.choices.map((choice) => choice[tongue] ?? '').join('\n'));
    }
    if (question.required) put(`${row}.required`, 'yes');
  }
}

/** The fields of a new question, with an id that no other one of the list has. */
export function newQuestion(values: PlanValues, list: string): Record<string, string> {
  const numbers = Array.from({ length: rowCount(values, list) }, (_, index) =>
    Number(/^q(\d+)$/.exec(values.get(`${list}.${index}.id`) ?? '')?.[1] ?? 0),
  );
  return { '.id': `q${Math.max(0, ...numbers) + 1}`, '.label.ja': '', '.kind': 'text' };
}

/** The plan as the API takes it: as it was typed; whether it fits is for the API to say, in sentences. */
export function planJson(values: PlanValues, office: PlanOffice): unknown {
  const said = (name: string): string => values.get(name) ?? '';
  const all = (name: string) => writtenAt(values, name);
  const number = (name: string): number | string =>
    /^\d{1,9}$/.test(said(name).trim()) ? Number(said(name)) : said(name);
  const ticked = (name: string): boolean => said(name) === 'yes';
  const rows = <T>(list: string, read: (row: string) => T): T[] =>
    Array.from({ length: rowCount(values, list) }, (_, index) => read(`${list}.${index}`));
  const press = ['name', 'telephone', 'email'].map((field) => said(`about.pressContact.${field}`).trim());
  const kind = said('about.organiser.kind');
  const by = said('online.by');
  return {
    about: {
      title: all('about.title'),
      description: all('about.description'),
      audience: all('about.audience'),
      themes: rows('about.themes', all).filter((theme) =>
        Object.values(theme).some((text) => text.trim() !== ''),
      ),
      organiser: kind === 'other' ? { kind, name: all('about.organiser.name') } : { kind },
      fee: { kind: said('about.fee.kind'), yen: number('about.fee.yen') },
      languages: values.getAll('about.languages'),
      questions: rows('about.questions', (row) => questionJson(row, values)),
      survey: rows('about.survey', (row) => questionJson(row, values)),
      pressContact: press.some((text) => text !== '')
        ? { name: press[0], telephone: press[1], email: press[2] }
        : null,
      reminders: values.getAll('about.reminders'),
      webinar: {
        recording: said('about.webinar.recording') || 'cloud',
        practiceSession: ticked('about.webinar.practiceSession'),
        questionsAndAnswers: ticked('about.webinar.questionsAndAnswers'),
        host: said('about.webinar.host').trim() || null,
      },
    },
    seriesId: said('seriesId') || null,
    panelistIds: [...new Set(rows('panelistIds', said).filter((id) => id !== ''))],
    staffIds: values.getAll('staffIds'),
    ...momentsJson(values, office),
    online: by ? { by, url: said('online.url').trim() || null, capacity: number('online.capacity') } : null,
    hall:
      said('hall.venueId') || said('hall.capacity')
        ? { venueId: said('hall.venueId'), capacity: number('hall.capacity') }
        : null,
    waitingList: ticked('waitingList'),
    approval: ticked('approval'),
  };
}

function questionJson(row: string, values: PlanValues) {
  const said = (name: string): string => values.get(`${row}.${name}`) ?? '';
  const kind = said('kind');
  const lines = (language: Language): string[] =>
    said(`choices.${language}`)
      .split(/\r?\n/)
      .map((line) => line.trim());
  const [english, plain] = [lines('en'), lines('easy')];
  const choices = lines('ja')
    .map((ja, index) => ({ ja, en: english[index] ?? '', easy: plain[index] ?? '' }))
    .filter(({ ja }) => ja !== '');
  return {
    id: said('id'),
    label: writtenAt(values, `${row}.label`),
    kind,
    choices: kind === 'choice' ? choices : [],
    required: said('required') === 'yes',
  };
}

/** The four times of a plan, in the office's time zone, with what stands for those that were left open. */
export function momentsJson(values: PlanValues, office: PlanOffice) {
  const said = (name: string): string => values.get(name) ?? '';
  const start = said('startsAt.day');
  const moment = (day: string, time: string): string => instantText(day, time, office.timeZone);
  const closes = said('closesAt.day') || dayBefore(start);
  return {
    startsAt: moment(start, said('startsAt.time')),
    endsAt: moment(said('endsAt.day') || start, said('endsAt.time')),
    opensAt: said('opensAt.day')
      ? moment(said('opensAt.day'), said('opensAt.time') || office.opens)
      : moment(office.today, office.time),
    closesAt: moment(closes, said('closesAt.time') || office.closes),
  };
}

/** An instant as the API takes it; empty when there is no such day or time. */
export function instantText(day: string, time: string, timeZone: string): string {
  try {
    const local = Temporal.PlainDate.from(day).toZonedDateTime({
      timeZone,
      plainTime: Temporal.PlainTime.from(time),
    });
    return local.toInstant().toString();
  } catch {
    return '';
  }
}

function dayBefore(start: string): string {
  try {
    return Temporal.PlainDate.from(start).subtract({ days: daysBefore }).toString();
  } catch {
    return '';
  }
}

/** One text as it was typed. Plain Japanese is empty where the form does not ask for it. */
export const writtenAt = (values: PlanValues, name: string): Record<Language, string> => ({
  ja: values.get(`${name}.ja`) ?? '',
  en: values.get(`${name}.en`) ?? '',
  easy: values.get(`${name}.easy`) ?? '',
});

/** Everything a form sent as text; files have no place in it. */
export function typedValues(form: FormData): PlanValues {
  const values = new URLSearchParams();
  for (const [name, value] of form) if (typeof value === 'string') values.append(name, value);
  return values;
}
