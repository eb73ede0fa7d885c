import { referralSamples } from '#api/guidance/referral-samples.ts';
import { guideFlaws } from '#scripts/guide-flaws.ts';
import { guideFiles, linksOf } from '#scripts/guides.ts';
import { sources } from '../src/features/guides/sources.ts';

/**
 * Follows every link of the guides: inside the site by the files, outside by asking the other server. `npm run
 * links:check`. It needs the internet and is no part of `npm run verify`, because other servers are not ours to keep.
 * A server that refuses programs is told apart from one where the page is gone: somebody opens the first by hand.
 */
const patienceMilliseconds = 20_000;

const files = await guideFiles();
const inside = guideFlaws(files);
const places = new Map<string, string[]>();
const add = (url: string, place: string): void => {
  if (url.startsWith('https://')) places.set(url, [...(places.get(url) ?? []), place]);
};
for (const [id, { url }] of Object.entries(sources)) add(url, `source ${id}`);
for (const { path, text } of files) for (const { to } of linksOf(text)) add(to, path);
for (const { slug, url } of referralSamples) add(url, `desk ${slug}`);

const answers = await Promise.all([...places.keys()].map(async (url) => ({ url, answer: await asked(url) })));
const gone = answers.filter(({ answer }) => answer === 404 || answer === 410);
const unclear = answers.filter(({ url, answer }) => answer !== 200 && !gone.some((each) => each.url === url));

for (const sentence of inside) console.error(sentence);
for (const { url, answer } of gone)
  console.error(`${url} is gone (${answer}): ${places.get(url)?.join(', ')}`);
for (const { url, answer } of unclear)
  console.log(`${url} answered ${answer}, to be opened by hand: ${places.get(url)?.join(', ')}`);
console.log(`${places.size} addresses outside, ${gone.length} gone, ${unclear.length} to be opened by hand.`);
process.exitCode = inside.length + gone.length > 0 ? 1 : 0;

/** The status of the answer, or why there was none. */
async function asked(url: string): Promise<number | string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patienceMilliseconds) });
    await response.body?.cancel();
    return response.status;
  } catch (error) {
    return error instanceof Error ? error.name : 'nothing';
  }
}
