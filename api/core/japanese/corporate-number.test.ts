import { describe, expect, test } from 'vitest';
import { checkDigitOf, readCorporateNumber } from '#api/core/japanese/corporate-number.ts';

describe('a corporate number', () => {
  test.each(['8000020130001', '4011001098993', '2120901007402'])('%s has the right check digit', (number) => {
    expect(checkDigitOf(number.slice(1))).toBe(number[0]);
    expect(readCorporateNumber(number)).toBe(number);
  });

  test('is read as people type it: full width, with hyphens, with the T of an invoice number', () => {
    expect(readCorporateNumber('８０００－０２０１－３０００１')).toBe('8000020130001');
    expect(readCorporateNumber(' 8-0000-2013-0001 ')).toBe('8000020130001');
    expect(readCorporateNumber('T8000020130001')).toBe('8000020130001');
  });

  test('with a slip in one digit is noticed, but for 0 and 9, which weigh the same', () => {
    const number = '8000020130001';
    for (let place = 1; place < 13; place += 1) {
      for (let digit = 0; digit < 10; digit += 1) {
        const wrong = number.slice(0, place) + digit + number.slice(place + 1);
        const same =
          wrong === number || new Set([number[place], String(digit)]).isSubsetOf(new Set(['0', '9']));
        expect(readCorporateNumber(wrong) !== null, wrong).toBe(same);
      }
    }
  });

  test('of another length, or with letters, is none', () => {
    expect(readCorporateNumber('800002013000')).toBeNull();
    expect(readCorporateNumber('80000201300010')).toBeNull();
    expect(readCorporateNumber('800002013000A')).toBeNull();
  });
});
