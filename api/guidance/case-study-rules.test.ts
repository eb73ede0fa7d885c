import { describe, expect, test } from 'vitest';
import {
  type CaseFacts,
  choicesOf,
  fitsFilter,
  nextNumber,
  whyNoCheck,
  whyNotPublic,
} from '#api/guidance/case-study-rules.ts';

describe('four eyes', () => {
  const written = { version: 2, writerId: 'tanaka', checkedVersion: null };

  test('whoever did not save the version may confirm it', () => {
    expect(whyNoCheck(written, 'suzuki', 1)).toBeNull();
    expect(whyNoCheck({ ...written, writerId: null }, 'tanaka', 0)).toBeNull();
  });

  test('whoever saved it may not, and an office of one is told what to do', () => {
    expect(whyNoCheck(written, 'tanaka', 1)?.ja).toMatch('別の職員が確かめます');
    expect(whyNoCheck(written, 'tanaka', 0)?.ja).toMatch('もう一人加えてください');
    expect(whyNoCheck(written, 'tanaka', 0)?.en).toMatch('Add one under “Staff”');
  });

  test('a check stands for its own version and for no later one', () => {
    expect(whyNotPublic({ version: 2, checkedVersion: null })?.en).toMatch('has not been checked');
    expect(whyNotPublic({ version: 2, checkedVersion: 1 })).not.toBeNull();
    expect(whyNotPublic({ version: 2, checkedVersion: 2 })).toBeNull();
    expect(whyNoCheck({ ...written, checkedVersion: 1 }, 'suzuki', 1)).toBeNull();
    expect(whyNoCheck({ ...written, checkedVersion: 2 }, 'suzuki', 1)?.ja).toMatch('もう確かめて');
  });
});

describe('what is found', () => {
  const shop: CaseFacts = { sector: 'retail', side: 'worker', examples: ['refusing_to_leave'] };
  const heard: CaseFacts = { sector: 'public', side: 'customer', examples: ['legitimate_complaint'] };
  const nothing = { sector: '', side: '', example: '' };

  test('is everything where nothing is chosen, else what fits all that is', () => {
    expect([shop, heard].map((each) => fitsFilter(each, nothing))).toEqual([true, true]);
    expect(fitsFilter(shop, { ...nothing, sector: 'retail', example: 'refusing_to_leave' })).toBe(true);
    expect(fitsFilter(shop, { ...nothing, sector: 'retail', side: 'customer' })).toBe(false);
  });

  test('can be chosen only where it leads somewhere, in the order of the vocabulary', () => {
    expect(choicesOf([heard, shop])).toEqual({
      sectors: ['retail', 'public'],
      sides: ['worker', 'customer'],
      examples: ['refusing_to_leave', 'legitimate_complaint'],
    });
  });
});

test('an address is the next number, and never one that was used before', () => {
  expect(nextNumber([])).toBe('1');
  expect(nextNumber(['1', '10', '9'])).toBe('11');
});
