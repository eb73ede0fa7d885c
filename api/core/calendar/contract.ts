import { z } from '@hono/zod-openapi';
import { countingRules, type DayState, type Day as DayText } from '#api/core/calendar/calendar.ts';
import { calendarRange } from '#api/core/calendar/holidays.ts';
import { forStaff, type Sentence } from '#api/core/language.ts';

export {
  dateParts,
  formatDay,
  formatInstant,
  formatTime,
  piecesByDay,
} from '#api/core/calendar/format.ts';

/** The longest range of days one request may ask for: a leap year. */
export const mostDays = 366;
export const mostBusinessDays = 60;

/** What is said of a question that cannot be answered; the keys are the messages of the schemas. */
export const calendarSentences = {
  receivedAtForm: {
    ja: '受信日時は 2026-11-24T10:00:00+09:00 のように、時差を付けて書いてください。',
    en: 'Please write receivedAt with its offset, like 2026-11-24T10:00:00+09:00.',
    easy: '受け取った日と時間を、時差といっしょに書いてください。例）2026-11-24T10:00:00+09:00',
  },
  businessDaysForm: {
    ja: `営業日数は 0 から ${mostBusinessDays} までの整数で書いてください。`,
    en: `Please write businessDays as a whole number from 0 to ${mostBusinessDays}.`,
    easy: `窓口が開いている日の数は、0 から ${mostBusinessDays} までの数で書いてください。`,
  },
  ruleForm: {
    ja: '数え方は receipt_date か next_opening のどちらかです。',
    en: 'The rule is either receipt_date or next_opening.',
    easy: '数え方は receipt_date か next_opening のどちらかです。',
  },
  dayForm: {
    ja: '日付は 2026-11-24 のように、実在する日を書いてください。',
    en: 'Please write a day that exists, like 2026-11-24.',
    easy: '日は 2026-11-24 のように、本当にある日を書いてください。',
  },
  dayOutside: {
    ja: `暦は ${calendarRange.from} から ${calendarRange.through} までです。`,
    en: `The calendar runs from ${calendarRange.from} to ${calendarRange.through}.`,
    easy: `カレンダーは ${calendarRange.from} から ${calendarRange.through} までです。`,
  },
  daysOrder: {
    ja: '終わりの日は、始めの日以後にしてください。',
    en: 'The last day is before the first.',
    easy: '終わりの日は、始めの日か、そのあとにしてください。',
  },
  daysTooMany: {
    ja: `一度に調べられるのは ${mostDays} 日までです。`,
    en: `No more than ${mostDays} days can be asked for at once.`,
    easy: `一度に調べることができるのは ${mostDays} 日までです。`,
  },
  reasonMissing: forStaff({
    ja: '休業の理由を、日本語と英語で書いてください。',
    en: 'Please write the reason for the closure in Japanese and English.',
  }),
} satisfies Record<string, Sentence>;

const rfc3339 = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2}(?::\d{2})?)(\.\d+)?([Zz]|[+\- ]\d{2}:\d{2})$/;

/** The instant an RFC 3339 text names, or null. A `+` that a form turned into a space is read as `+`. */
export function instantFrom(text: string): Temporal.Instant | null {
  const [, day, time, fraction = '', offset = ''] = rfc3339.exec(text) ?? [];
  if (!day || !time) return null;
  try {
    return Temporal.Instant.from(`${day}T${time}${fraction.slice(0, 10)}${offset.replace(' ', '+')}`);
  } catch {
    return null;
  }
}

const sentenceSchema = z.object({ ja: z.string(), en: z.string(), easy: z.string() }).openapi('Sentence');
/** What an office writes in its own words. */
const staffSentenceSchema = z.object({ ja: z.string(), en: z.string() }).openapi('StaffSentence');
const ruleSchema = z.enum(countingRules, 'ruleForm').openapi('CountingRule', {
  description:
    'Which day is day 0. `receipt_date`: the day of receipt in the office’s time zone, at any hour. `next_opening`: what comes outside office hours counts as received when the office next opens.',
});

export const daySchema = z
  .string('dayForm')
  .refine(isRealDay, { error: 'dayForm', abort: true })
  .refine((day) => day >= calendarRange.from && day <= calendarRange.through, 'dayOutside')
  .openapi({ format: 'date', example: '2026-11-24' });

export const dueQuery = z.object({
  receivedAt: z
    .string('receivedAtForm')
    .refine((text) => instantFrom(text) !== null, 'receivedAtForm')
    .openapi({
      format: 'date-time',
      description: 'RFC 3339 with an offset. Percent-encode the `+`.',
      example: '2026-11-20T17:01:00+09:00',
    }),
  businessDays: z
    .string('businessDaysForm')
    .regex(/^\d{1,2}$/, 'businessDaysForm')
    .transform(Number)
    .refine((count) => count <= mostBusinessDays, 'businessDaysForm')
    .openapi({ type: 'integer', minimum: 0, maximum: mostBusinessDays, example: 5 }),
  rule: ruleSchema.optional().openapi({ description: 'The office’s own rule when left out.' }),
});

export const dueAnswer = z
  .object({
    receivedAt: z.string().openapi({ format: 'date-time', description: 'As it was asked.' }),
    businessDays: z.int(),
    rule: ruleSchema,
    dueOn: z.string().openapi({
      format: 'date',
      description: 'The nth business day after day 0; what is promised lasts until the end of this day.',
      example: '2026-11-30',
    }),
    dueAt: z.string().openapi({
      format: 'date-time',
      description: 'Closing time of `dueOn`, in the office’s time zone.',
      example: '2026-11-30T17:00:00+09:00',
    }),
    provisional: z.boolean().openapi({
      description: 'True when `dueOn` lies beyond the last published list of national holidays.',
    }),
    calendarVersion: z.string().openapi({ example: 'c8204bf92837' }),
  })
  .openapi('DueDate');

export const daysQuery = z
  .object({ from: daySchema, to: daySchema })
  .refine(({ from, to }) => from <= to, { error: 'daysOrder', path: ['to'] })
  .refine(({ from, to }) => dayCount(from, to) <= mostDays, { error: 'daysTooMany', path: ['to'] });

export const dayStateSchema = z
  .object({
    day: z.string().openapi({ format: 'date' }),
    open: z.boolean(),
    because: z
      .object({ kind: z.enum(['weekend', 'holiday', 'year_end', 'closure']), name: sentenceSchema })
      .optional()
      .openapi({ description: 'Why the office is closed; absent on an open day.' }),
  })
  .openapi('DayState');

export const daysAnswer = z
  .object({
    timeZone: z.string().openapi({ example: 'Asia/Tokyo' }),
    opens: z.string().openapi({ example: '09:00' }),
    closes: z.string().openapi({ example: '17:00', description: 'At this time the office is closed.' }),
    publishedThrough: z.string().openapi({
      format: 'date',
      description: 'Days after this one are provisional: their national holidays are not published yet.',
    }),
    calendarVersion: z.string(),
    days: z.array(dayStateSchema),
  })
  .openapi('CalendarDays');

const reason = (longest: number) =>
  z.string('reasonMissing').trim().min(1, 'reasonMissing').max(longest, 'reasonMissing');
export const newClosure = z
  .object({ day: daySchema, reason: z.object({ ja: reason(100), en: reason(200) }, 'reasonMissing') })
  .openapi('NewClosure');
export const closureSchema = z.object({ day: z.string(), reason: staffSentenceSchema }).openapi('Closure');
export { ruleSchema, staffSentenceSchema };

/** A state as it goes out: plain, and the same shape for open and closed days. */
export function dayStateAnswer(state: DayState): z.infer<typeof dayStateSchema> {
  return state.open ? state : { ...state, because: { ...state.because } };
}

function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

function dayCount(from: DayText, to: DayText): number {
  return Temporal.PlainDate.from(from).until(to).days + 1;
}
