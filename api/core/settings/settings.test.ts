import { expect, test } from 'vitest';
import { officeSettings, settingKeys, settingsFromText } from '#api/core/settings/settings.ts';

test('an office without any setting is a working office', () => {
  expect(settingsFromText(null)).toMatchObject({
    officeName: { ja: 'カスタマーハラスメント相談窓口', en: 'Customer Harassment Help Desk' },
    timeZone: 'Asia/Tokyo',
    opens: '09:00',
    closes: '17:00',
    countingRule: 'receipt_date',
    answerTargetBusinessDays: 3,
    demonstration: false,
  });
  expect(settingKeys).toContain('countingRule');
});

test('what is stored replaces the default, and the same text is the same object', () => {
  const text = '{"opens": "08:30", "somethingOfALaterVersion": 1}';
  const settings = settingsFromText(text);
  expect(settings).toMatchObject({ opens: '08:30', closes: '17:00' });
  expect(settingsFromText(text)).toBe(settings);
  expect(settingsFromText('{"opens": "08:00"}').opens).toBe('08:00');
});

test.each([
  ['opens', '9:00'],
  ['closes', '24:00'],
  ['timeZone', 'Tokyo'],
  ['timeZone', '+09:00'],
  ['telephone', '03 (1234) 5678'],
  ['contactAddress', 'info'],
  ['countingRule', 'deemed'],
  ['answerTargetBusinessDays', 0],
  ['answerTargetBusinessDays', 1.5],
  ['officeName', { ja: '窓口' }],
  ['officeName', { ja: '窓口', en: ' ' }],
] as const)('%s cannot be %j', (key, value) => {
  expect(officeSettings.shape[key].safeParse(value).success).toBe(false);
});
