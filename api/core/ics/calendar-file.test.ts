import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, test } from 'vitest';
import {
  type CalendarEntry,
  calendarAttachment,
  calendarFile,
  calendarHeaders,
  entryUid,
} from '#api/core/ics/calendar-file.ts';
import { at } from '#tests/support/at.ts';

const entry: CalendarEntry = {
  uid: entryUid('S-7K4M2P93H', 'https://madoguchi.example:8443'),
  sequence: 0,
  startsAt: at('2026-12-10 (木) 14:00'),
  endsAt: at('2026-12-10 (木) 16:00'),
  title: '電話で受けるカスタマーハラスメントへの備え：𠮷野さんの窓口で起きたことから、みなさんと考えます',
  description: '参加用のページ\nhttps://madoguchi.example/j/abc\n録画, 録音; はご遠慮ください。\\',
  location: '見本都 本庁舎6階, 会議室;A',
  url: 'https://madoguchi.example/j/abc',
};
const madeAt = at('2026-11-24 (火) 09:00');
const mailed = {
  organiser: { name: '窓口, "見本"; 事務局', address: 'info@madoguchi.example' },
  guest: { name: '伊藤 "花子"; 見本', address: 'ito@example.jp' },
  madeAt,
};
const request = (own: Partial<CalendarEntry> = {}): string =>
  calendarFile({ ...mailed, method: 'request', entries: [{ ...entry, ...own }] });
const cancel = (own: Partial<CalendarEntry> = {}): string =>
  calendarFile({ ...mailed, method: 'cancel', entries: [{ ...entry, ...own }] });

/** The file as ical.js, the parser of Thunderbird, reads it. */
function readByThunderbird(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return { method: calendar.getFirstPropertyValue('method'), events };
}

/** A calendar that does with files what RFC 5546 asks of it: by uid and sequence it replaces and removes. */
function calendarThatReceives(...files: string[]): Map<string, { sequence: number; title: string }> {
  const kept = new Map<string, { sequence: number; title: string }>();
  for (const file of files) {
    const { method, events } = readByThunderbird(file);
    for (const { uid, sequence, summary } of events) {
      if ((kept.get(uid)?.sequence ?? -1) >= sequence) continue;
      if (method === 'CANCEL') kept.delete(uid);
      else kept.set(uid, { sequence, title: summary });
    }
  }
  return kept;
}

describe('an invitation', () => {
  test('is read back whole by ical.js', () => {
    const { method, events } = readByThunderbird(request());
    const [read] = events;
    expect(method).toBe('REQUEST');
    expect(read).toMatchObject({
      uid: 'S-7K4M2P93H@madoguchi.example',
      sequence: 0,
      summary: entry.title,
      description: entry.description,
      location: entry.location,
      organizer: 'mailto:info@madoguchi.example',
    });
    expect(read?.startDate.toJSDate().toISOString()).toBe('2026-12-10T05:00:00.000Z');
    expect(read?.endDate.toJSDate().toISOString()).toBe('2026-12-10T07:00:00.000Z');
    const [guest] = read?.attendees ?? [];
    expect(guest?.getParameter('cn')).toBe('伊藤 花子; 見本');
    expect(guest?.getParameter('rsvp')).toBe('FALSE');
  });

  test('is read back alike by node-ical', () => {
    const read = nodeIcal.sync.parseICS(request())[entry.uid];
    if (read?.type !== 'VEVENT') throw new Error('There is no entry.');
    expect(read).toMatchObject({ summary: entry.title, location: entry.location, sequence: 0 });
    expect(read.start.toISOString()).toBe('2026-12-10T05:00:00.000Z');
    expect(read.url).toMatchObject({ val: entry.url });
  });

  test('has lines of at most 75 octets, none of which ends inside a character', () => {
    const lines = request().split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.join('')).not.toContain('\ufffd');
    expect(request()).not.toMatch(/(?<!\r)\n/);
  });

  test('with line breaks in its title stays one entry', () => {
    const { events } = readByThunderbird(request({ title: '備え\r\nEND:VEVENT\nBEGIN:VEVENT' }));
    expect(events.map(({ summary }) => summary)).toEqual(['備え END:VEVENT BEGIN:VEVENT']);
  });
});

describe('a calendar', () => {
  test('replaces an entry by the one with the higher sequence, and not by an older mail opened later', () => {
    const moved = request({ sequence: 2, title: '新しい日時' });
    const kept = calendarThatReceives(request(), moved, request({ sequence: 1 }));
    expect([...kept.values()]).toEqual([{ sequence: 2, title: '新しい日時' }]);
  });

  test('loses the entry that was cancelled', () => {
    expect(calendarThatReceives(request(), cancel({ sequence: 1 }))).toEqual(new Map());
    expect(
      readByThunderbird(cancel({ sequence: 1 })).events[0]?.component.getFirstPropertyValue('status'),
    ).toBe('CANCELLED');
  });
});

test('a feed names itself, and has neither organiser nor guest', () => {
  const text = calendarFile({
    method: 'publish',
    name: 'セミナー',
    refreshAfter: Temporal.Duration.from({ hours: 6 }),
    madeAt,
    entries: [entry, { ...entry, uid: 'other@madoguchi.example', cancelled: true }],
  });
  const { method, events } = readByThunderbird(text);
  expect(method).toBe('PUBLISH');
  expect(events.map((one) => one.component.getFirstPropertyValue('status'))).toEqual([
    'CONFIRMED',
    'CANCELLED',
  ]);
  expect(text).toContain('X-WR-CALNAME:セミナー');
  expect(text).toMatch(/REFRESH-INTERVAL;VALUE=DURATION:P/);
  expect(text).not.toMatch(/ATTENDEE|ORGANIZER/);
});

test('a mail program is told the method in the content type too', () => {
  const file = calendarAttachment({ ...mailed, method: 'cancel', entries: [entry] });
  expect(file).toMatchObject({
    filename: 'cancel.ics',
    contentType: 'text/calendar; charset=utf-8; method=CANCEL',
  });
  expect(readByThunderbird(file.content.toString('utf8')).method).toBe('CANCEL');
  expect(calendarHeaders('seminar.ics')['Content-Type']).toBe('text/calendar; charset=utf-8');
});
