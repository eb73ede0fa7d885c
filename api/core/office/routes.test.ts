import { expect, test } from 'vitest';
import { officeAt } from '#api/core/office/routes.ts';
import { officeSettings } from '#api/core/settings/settings.ts';
import { at } from '#tests/support/at.ts';
import { officeCalendar } from '#tests/support/office-calendar.ts';

const settings = officeSettings.parse({});
const seen = (text: string, closures: string[] = []) =>
  officeAt(officeCalendar(closures), settings, at(text), 'ja');

test('in office hours the telephone is open until the closing time', () => {
  expect(seen('2026-11-24 (火) 16:59').telephone).toEqual({
    open: true,
    until: '17:00',
    nextDay: '2026-11-24',
    nextTime: '09:00',
    closedDays: [],
  });
});

test('at closing time it is closed, and opens on the next business day', () => {
  expect(seen('2026-11-24 (火) 17:00').telephone).toMatchObject({ open: false, nextDay: '2026-11-25' });
});

test('the holiday before the next opening is named, the weekend is not', () => {
  const { telephone } = seen('2026-11-20 (金) 17:01');
  expect(telephone.nextDay).toBe('2026-11-24');
  expect(telephone.closedDays).toEqual([{ day: '2026-11-23', name: '勤労感謝の日' }]);
});

test('something sent at night is answered from the next business day, and the holiday is said', () => {
  expect(seen('2026-11-22 (日) 22:30').answer).toEqual({
    earliestOn: '2026-11-24',
    dueOn: '2026-11-26',
    provisional: false,
    notCounted: [{ day: '2026-11-23', name: '勤労感謝の日' }],
  });
});

test('a day the office closed itself is named like a holiday', () => {
  const { answer, telephone } = seen('2026-11-24 (火) 18:00', ['2026-11-25']);
  expect(answer.earliestOn).toBe('2026-11-26');
  expect(telephone.closedDays).toEqual([{ day: '2026-11-25', name: '台風のため休業' }]);
});
