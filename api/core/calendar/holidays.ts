import holidayJp from '@holiday-jp/holiday_jp';
import type { Sentence } from '#api/core/language.ts';

/**
 * The last day for which the Cabinet Office has published the national holidays. It publishes the list of the
 * next year each February (2027's on 2 February 2026). Dates after it are computed from the law and are told
 * as provisional. Move it on, together with the package, when the new list is out: until then promises into
 * the new year stay marked as provisional, which is safe; moved too early, they claim what nobody published.
 */
export const holidaysPublishedThrough = '2027-12-31';

/**
 * The days this calendar answers for. Every one of them is checked against an oracle written from the
 * Act on National Holidays (Act No. 178 of 1948); outside, a question is refused instead of guessed.
 */
export const calendarRange = { from: '2019-01-01', through: '2050-12-31' } as const;

/** The days of the Imperial succession (Act No. 99 of 2018), which the package lists without their names. */
const succession: Readonly<Record<string, Sentence>> = {
  '2019-05-01': { ja: '天皇の即位の日', en: 'Day of the Enthronement', easy: '新しい天皇の始まりの日' },
  '2019-10-22': {
    ja: '即位礼正殿の儀の行われる日',
    en: 'Day of the Enthronement Ceremony',
    easy: '新しい天皇を祝う日',
  },
};

const corrected: Readonly<Record<string, Sentence>> = {
  '体育の日（スポーツの日）': { ja: '体育の日', en: 'Health and Sports Day', easy: '体育の日' },
  スポーツの日: { ja: 'スポーツの日', en: 'Sports Day', easy: 'スポーツの日' },
  休日: { ja: '国民の休日', en: 'Citizens’ holiday', easy: '国民の休日' },
};

type Listed = { name: string; name_en: string };
const listed: Readonly<Record<string, Listed>> = holidayJp.holidays;

/**
 * National holidays by day, substitute and citizens' holidays included, with their names. Only the keys and
 * names of the package are read, never its `Date` functions: those answer in the server's time zone.
 */
export const nationalHolidays: ReadonlyMap<string, Sentence> = new Map(
  Object.keys(listed)
    .filter((day) => day >= calendarRange.from && day <= calendarRange.through)
    .map((day) => [day, nameOf(day)]),
);

/** What the calendar's version says about the list: it changes with every change of a day or a name. */
export const holidayListText: string = JSON.stringify([
  holidaysPublishedThrough,
  calendarRange,
  [...nationalHolidays],
]);

function nameOf(day: string): Sentence {
  const holiday = listed[day];
  if (!holiday) throw new Error(`${day} is not a national holiday.`);
  if (holiday.name.endsWith('振替休日')) {
    const of = nameOf(sundayBefore(day));
    return {
      ja: `${of.ja}の振替休日`,
      en: `Substitute holiday for ${of.en}`,
      easy: `${of.easy}の代わりの休み`,
    };
  }
  return (
    succession[day] ??
    corrected[holiday.name] ?? { ja: holiday.name, en: holiday.name_en, easy: holiday.name }
  );
}

/**
 * The holiday on a Sunday whose substitute `day` is (art. 3(2)). The package names the holiday of the day
 * before instead, which is wrong when several follow each other: 6 May 2025 stands for みどりの日.
 */
function sundayBefore(day: string): string {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek }).toString();
}
