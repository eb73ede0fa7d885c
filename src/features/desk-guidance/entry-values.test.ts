import { expect, test } from 'vitest';
import { inputOf, valuesOf } from './entry-values.ts';

const zone = 'Asia/Tokyo';

test('what was saved, shown in a form and sent back is the same', () => {
  const referral = {
    position: 20,
    facts: {
      needs: ['consumer', 'law'],
      area: {
        kind: 'municipality',
        name: { ja: '見本区', en: 'Mihon Ward' },
        prefecture: { ja: '見本県', en: '' },
      },
      telephone: '00-0000-0000',
      url: '',
      checkedOn: '2026-11-22',
    },
    texts: {
      ja: { name: '窓口', forWhom: '区民', hours: '', languages: '', source: '' },
      en: null,
      easy: null,
    },
  };
  const { facts, texts } = inputOf('referral', valuesOf(referral, zone), zone);
  expect(facts).toEqual(referral.facts);
  expect(texts).toEqual({
    ja: referral.texts.ja,
    en: { name: '', forWhom: '', hours: '', languages: '', source: '' },
    easy: { name: '', forWhom: '', hours: '', languages: '', source: '' },
  });
});

test('a moment is a day and a time of the office, and nothing when one is missing', () => {
  const facts = { fromAt: '2026-12-28T00:00:00Z', untilAt: '2027-01-04T00:00:00Z', link: '/news' };
  const values = valuesOf(
    { position: 0, facts, texts: { ja: { text: '休み' }, en: null, easy: null } },
    zone,
  );
  expect([values.get('facts.fromAt.day'), values.get('facts.fromAt.time')]).toEqual(['2026-12-28', '09:00']);
  expect(inputOf('notice', values, zone).facts).toEqual(facts);
  values.delete('facts.untilAt.time');
  expect(inputOf('notice', values, zone).facts).toMatchObject({ untilAt: '' });
});

test('a name that is no field of the kind goes nowhere', () => {
  const values = new URLSearchParams({ 'facts.group': 'desk', 'facts.__proto__.x': '1', '__proto__.y': '2' });
  const input = inputOf('faq', values, zone);
  expect(input.facts).toEqual({ group: 'desk' });
  expect(Object.keys(Object.getPrototypeOf({}))).toEqual([]);
});
