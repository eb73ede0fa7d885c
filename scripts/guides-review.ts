import { systemClock } from '#api/core/clock/clock.ts';
import { guideFiles } from '#scripts/guides.ts';
import { staleGuides } from '../src/features/guides/guide.ts';
import { sources } from '../src/features/guides/sources.ts';

/** What an editor has to read again: guides past their review date, and every source with its last check. */
const today = systemClock.now().toZonedDateTimeISO('Asia/Tokyo').toPlainDate().toString();
const files = await guideFiles();
const stale = staleGuides(
  files.map(({ id, facts }) => ({ id, nextReview: facts.nextReview })),
  today,
);

console.log(`${today}: ${files.length} guides, ${stale.length} past their review date.`);
for (const { id, nextReview } of stale) console.log(`  ${nextReview}  ${id}`);
console.log('\nSources, to be opened by hand:');
for (const { url, checkedOn, checked, title } of Object.values(sources)) {
  const how = checked === 'original' ? 'original' : 'quotations only';
  console.log(`  ${checkedOn}  ${how.padEnd(15)}  ${url}\n              ${title.en}`);
}
