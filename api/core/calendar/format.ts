import type { Language } from '#api/core/language.ts';

export type DayFormat = {
  /** Japanese only: the year of the era, 令和8年. */
  era?: boolean;
  /** `'unlessThis'` leaves the year out when it is the year of `today`; without `today` it stays. */
  year?: 'always' | 'unlessThis';
  /** The office's calendar day now. */
  today?: string;
};

const weekdays = {
  ja: ['月', '火', '水', '木', '金', '土', '日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

export type DateParts = { year: number; month: number; day: number; weekdayJa: string; weekdayEn: string };

/** The parts of a day, for places that set its numerals large. Throws RangeError when there is no such day. */
export function dateParts(day: string): DateParts {
  const date = Temporal.PlainDate.from(day);
  return {
    year: date.year,
    month: date.month,
    day: date.day,
    weekdayJa: weekdays.ja[date.dayOfWeek - 1] as string,
    weekdayEn: weekdays.en[date.dayOfWeek - 1] as string,
  };
}

/** A day as people read it, always with its weekday: `2026年11月24日（火）`, `Tue 24 Nov 2026`. */
export function formatDay(day: string, language: Language, format: DayFormat = {}): string {
  const parts = dateParts(day);
  const withoutYear = format.year === 'unlessThis' && format.today?.slice(0, 4) === day.slice(0, 4);
  if (language === 'en') {
    const short = `${parts.weekdayEn} ${parts.day} ${months[parts.month - 1]}`;
    return withoutYear ? short : `${short} ${parts.year}`;
  }
  const short = `${parts.month}月${parts.day}日（${parts.weekdayJa}）`;
  if (withoutYear) return short;
  return `${format.era ? eraYear(day) : `${parts.year}年`}${short}`;
}

const dayInWords = new RegExp(
  `((?:(?:[一-龠]{2}(?:\\d+|元)|\\d+)年)?\\d+月\\d+日(?:（[${weekdays.ja.join('')}]）)?|(?:(?:${weekdays.en.join('|')}) )?\\d+ (?:${months.join('|')})(?: \\d{4})?)`,
);

/** A sentence in its pieces, so that a page can let no line break inside a day. */
export const piecesByDay = (sentence: string): Array<{ text: string; isDay: boolean }> =>
  sentence
    .split(dayInWords)
    .map((text, place) => ({ text, isDay: place % 2 === 1 }))
    .filter(({ text }) => text !== '');

/** The wall time of an office, 24 hours, `17:00` in every language. */
export function formatTime(instant: Temporal.Instant, timeZone: string): string {
  return instant.toZonedDateTimeISO(timeZone).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** Day and time in the office's zone: `2026年11月24日（火）17:00`, `Tue 24 Nov 2026, 17:00`. */
export function formatInstant(
  instant: Temporal.Instant,
  timeZone: string,
  language: Language,
  format: DayFormat = {},
): string {
  const day = instant.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  return `${formatDay(day, language, format)}${language === 'en' ? ', ' : ''}${formatTime(instant, timeZone)}`;
}

/** Made once: making a formatter in a row cost more than half of a page's throughput. */
const japaneseEra = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  timeZone: 'UTC',
  dateStyle: 'long',
});

/** `令和8年`; the first year of an era is 元年. */
function eraYear(day: string): string {
  const text = japaneseEra.format(Date.parse(`${day}T00:00:00Z`));
  return text.slice(0, text.indexOf('年') + 1);
}
