import { type Calendar, dayOf } from '#api/core/calendar/calendar.ts';
import { type Language, officeLanguage } from '#api/core/language.ts';
import type { OfficeSettings } from '#api/core/settings/settings.ts';
import type { CaseStudy, FaqEntry, NewsItem, Notice, Referral } from '#api/guidance/contract.ts';
import type { EntryRow } from '#api/guidance/queries.ts';
import { filled, textFor } from '#api/guidance/rules.ts';

/** What the office's settings put into a text: `{telephone}`, so that a change of the number changes every answer. */
function settingValues(settings: OfficeSettings, language: Language): Record<string, string> {
  return {
    office: settings.officeName[officeLanguage(language)],
    telephone: settings.telephone,
    address: settings.contactAddress,
    opens: settings.opens.replace(/^0/, ''),
    closes: settings.closes.replace(/^0/, ''),
    minutes: String(settings.telephoneMinutes),
    target: String(settings.answerTargetBusinessDays),
  };
}

type Reader = { calendar: Calendar; settings: OfficeSettings; language: Language };

/** The texts of every language as their readers will see them, before they are saved. */
export function filledTexts(
  texts: Readonly<Record<Language, Record<string, string> | null>>,
  settings: OfficeSettings,
) {
  const inOne = (language: Language) => {
    const text = texts[language];
    return text && withSettings(text, settings, language);
  };
  return { ja: inOne('ja'), en: inOne('en'), easy: inOne('easy') };
}

function withSettings<T extends Record<string, string>>(
  text: T,
  settings: OfficeSettings,
  language: Language,
): T {
  const values = settingValues(settings, language);
  return Object.fromEntries(Object.entries(text).map(([field, said]) => [field, filled(said, values)])) as T;
}

/** The text for this reader with the settings in it, in the language it is really in. */
function readable<T extends Record<string, string>>(
  row: { texts: Record<Language, T | null> },
  reader: Reader,
) {
  const found = textFor(row.texts, reader.language);
  if (!found) return null;
  return { ...withSettings(found.text, reader.settings, found.language), language: found.language };
}

export function faqView(rows: readonly EntryRow<'faq'>[], reader: Reader): FaqEntry[] {
  return rows.flatMap((row) => {
    const text = readable(row, reader);
    if (!text) return [];
    const changedOn = dayOf(reader.calendar, row.changedAt);
    return [{ ...text, slug: row.slug, group: row.facts.group, changedOn }];
  });
}

export function newsView(rows: readonly EntryRow<'news'>[], reader: Reader): NewsItem[] {
  return rows.flatMap((row) => {
    const text = readable(row, reader);
    if (!text || !row.publishedAt) return [];
    const publishedOn = dayOf(reader.calendar, row.publishedAt);
    return [{ ...text, slug: row.slug, publishedOn, changedOn: dayOf(reader.calendar, row.changedAt) }];
  });
}

export function caseStudiesView(rows: readonly EntryRow<'case_study'>[], reader: Reader): CaseStudy[] {
  return rows.flatMap((row) => {
    const text = readable(row, reader);
    if (!text || !row.publishedAt) return [];
    const publishedOn = dayOf(reader.calendar, row.publishedAt);
    const changedOn = dayOf(reader.calendar, row.changedAt);
    // Written before it was published for the first time, it is no younger than that.
    return [
      { ...text, ...row.facts, slug: row.slug, publishedOn, changedOn: latest(publishedOn, changedOn) },
    ];
  });
}

const latest = (one: string, other: string): string => (one > other ? one : other);

export function noticesView(rows: readonly EntryRow<'notice'>[], reader: Reader): Notice[] {
  return rows.flatMap((row) => {
    const text = readable(row, reader);
    const { link, untilAt } = row.facts;
    return text ? [{ ...text, slug: row.slug, link, untilAt }] : [];
  });
}

export function referralView(rows: readonly EntryRow<'referral'>[], reader: Reader): Referral[] {
  return rows.flatMap((row) => {
    const text = readable(row, reader);
    if (!text) return [];
    const { area, needs, telephone, url, checkedOn } = row.facts;
    const areaName = area.kind === 'country' ? '' : area.name[officeLanguage(reader.language)];
    return [{ ...text, slug: row.slug, needs, area: area.kind, areaName, telephone, url, checkedOn }];
  });
}
