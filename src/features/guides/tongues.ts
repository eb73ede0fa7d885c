import { formatDay } from '#api/core/calendar/contract.ts';
import { isLanguage, type Language, languageTag } from '../../language.ts';

/** The guides are read in two languages more than the rest of the site. Each is named in itself. */
export const tongues = {
  ja: '日本語',
  easy: 'やさしい日本語',
  en: 'English',
  nb: 'Norsk',
  nl: 'Nederlands',
} as const;
export type Tongue = keyof typeof tongues;

/** The same thing said in every language of the guides. */
export type Told<T = string> = Readonly<Record<Tongue, T>>;

export const tongueCodes = Object.keys(tongues) as Tongue[];

export function isTongue(text: string | undefined): text is Tongue {
  return tongueCodes.some((code) => code === text);
}

/** The languages of the whole site and not of the guides alone. */
export function isSiteLanguage(tongue: Tongue): tongue is Language {
  return isLanguage(tongue);
}

/** BCP 47. */
export function tongueTag(tongue: Tongue): string {
  return isSiteLanguage(tongue) ? languageTag(tongue) : tongue;
}

/** Where the rest of the site goes on for somebody who reads the guides in Norwegian or Dutch. */
export function siteLanguage(tongue: Tongue): Language {
  return isSiteLanguage(tongue) ? tongue : 'en';
}

const monthNames = {
  nb: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
} as const;

/** A day of the calendar in the reader's form: `2026年11月22日（日）`, `Sun 22 Nov 2026`, `22. november 2026`. */
export function dayIn(tongue: Tongue, day: string): string {
  if (isSiteLanguage(tongue)) return formatDay(day, tongue);
  const [year = '', month = '', date = ''] = day.split('-');
  const name = monthNames[tongue][Number(month) - 1];
  return tongue === 'nb' ? `${Number(date)}. ${name} ${year}` : `${Number(date)} ${name} ${year}`;
}
