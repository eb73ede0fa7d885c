import { expect, test } from 'vitest';
import { casesNear } from './case-studies.ts';

test('the examples near to a consultation share what was done, those of its sector first, at most two', () => {
  const cases = [
    { slug: 'call', sector: 'call_centre', examples: ['repeated_contact'] },
    { slug: 'shop', sector: 'retail', examples: ['refusing_to_leave'] },
    { slug: 'hotel', sector: 'lodging', examples: ['refusing_to_leave', 'threat_or_abuse'] },
    { slug: 'office', sector: 'public', examples: ['refusing_to_leave'] },
  ] as const;
  const near = (sector: string, behaviours: string[]) =>
    casesNear(cases, { sector, behaviours }).map(({ slug }) => slug);
  expect(near('public', ['refusing_to_leave'])).toEqual(['office', 'shop']);
  expect(near('', ['refusing_to_leave', 'threat_or_abuse'])).toEqual(['hotel', 'shop']);
  expect(near('call_centre', ['discrimination'])).toEqual([]);
});
