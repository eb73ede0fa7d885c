import { createRoute } from '@hono/zod-openapi';
import {
  type Calendar,
  closedDaysBetween,
  type DayState,
  dayOf,
  dayState,
  dayZero,
  dueFrom,
  isOpenAt,
  nextOpening,
} from '#api/core/calendar/calendar.ts';
import { formatTime } from '#api/core/calendar/format.ts';
import { loadOffice } from '#api/core/calendar/load.ts';
import { jsonAnswer } from '#api/core/http/openapi.ts';
import { contextOf } from '#api/core/http/request.ts';
import { createRouter } from '#api/core/http/router.ts';
import { type Language, officeLanguage } from '#api/core/language.ts';
import { type OfficeNow, officeNow } from '#api/core/office/contract.ts';
import type { OfficeSettings } from '#api/core/settings/settings.ts';

const officeRoute = createRoute({
  method: 'get',
  path: '/api/office',
  tags: ['office'],
  summary: 'The office, whether its telephone is open, and from when something sent now is answered',
  responses: {
    200: jsonAnswer(officeNow, 'The office now'),
  },
});

/** What stands on every public page, in the reader's language. Not to be cached: it speaks of this minute. */
export const officeRoutes = createRouter().openapi(officeRoute, async (c) => {
  const ctx = contextOf(c);
  const { calendar, settings } = await loadOffice(ctx.sql);
  c.header('Cache-Control', 'no-store');
  return c.json(officeAt(calendar, settings, ctx.now(), ctx.language), 200);
});

/** The strip of the hour and the two dates of the front page, from the one calendar. Pure. */
export function officeAt(
  calendar: Calendar,
  settings: OfficeSettings,
  at: Temporal.Instant,
  language: Language,
): OfficeNow {
  const own = officeLanguage(language);
  const today = dayOf(calendar, at);
  const opening = nextOpening(calendar, at);
  const nextDay = dayOf(calendar, opening);
  const from = dayZero(calendar, at, settings.countingRule);
  const earliest = dueFrom(calendar, from, 1);
  const target = dueFrom(calendar, from, settings.answerTargetBusinessDays);
  const named = (states: readonly DayState[]) =>
    states.flatMap((state) =>
      state.open || state.because.kind === 'weekend'
        ? []
        : [{ day: state.day, name: state.because.name[own] }],
    );
  const open = isOpenAt(calendar, at);
  return {
    office: {
      name: settings.officeName[own],
      operatorName: settings.operatorName[own],
      telephone: settings.telephone,
      telephoneMinutes: settings.telephoneMinutes,
      contactAddress: settings.contactAddress,
      timeZone: settings.timeZone,
      opens: settings.opens,
      closes: settings.closes,
      countingRule: settings.countingRule,
      answerTargetBusinessDays: settings.answerTargetBusinessDays,
      reopenDays: settings.reopenDays,
      retentionYears: settings.retentionYears,
      privacyController: settings.privacyController[own],
      privacyDesk: settings.privacyDesk[own],
      demonstration: settings.demonstration,
    },
    at: at.toString(),
    today,
    time: formatTime(at, calendar.timeZone),
    telephone: {
      open,
      until: calendar.closes,
      nextDay,
      nextTime: calendar.opens,
      closedDays: open
        ? []
        : named([dayState(calendar, today), ...closedDaysBetween(calendar, today, nextDay)]),
    },
    answer: {
      earliestOn: earliest.dueOn,
      dueOn: target.dueOn,
      provisional: target.provisional,
      notCounted: named(closedDaysBetween(calendar, from, target.dueOn)),
    },
  };
}
