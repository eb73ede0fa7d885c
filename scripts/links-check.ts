import { type OutsideAnswer, outsideAsker } from '#api/core/outside/ask-outside.ts';
import { guideSources } from '#api/guidance/guide-sources.ts';
import { hasNoWayOut, movedTo, verdictOf } from '#api/guidance/link-rules.ts';
import { referralSamples } from '#api/guidance/referral-samples.ts';
import { guideFlaws } from '#scripts/guide-flaws.ts';
import { guideFiles } from '#scripts/guides.ts';

/**
 * Follows every link of what comes with the program: inside the site by the files, outside by asking the other server,
 * as a running office does with its own texts, and by the same rules. `npm run links:check`. It needs the internet and is
 * no part of `npm run verify`, because other servers are not ours to keep.
 */
const inside = guideFlaws(await guideFiles());
const places = new Map<string, string[]>();
const add = (url: string, place: string): void => {
  if (url !== '') places.set(url, [...(places.get(url) ?? []), place]);
};
for (const [id, url] of Object.entries(guideSources)) add(url, `source ${id}`);
for (const { slug, url } of referralSamples) add(url, `desk ${slug}`);

const ask = outsideAsker({ userAgent: 'Madoguchi' });
const answers = new Map<string, OutsideAnswer>();
for (const url of places.keys()) answers.set(url, await ask(url));
const found = [...answers].map(([url, answer]) => {
  const link = { answer: String(answer.result), movedTo: movedTo(url, answer) };
  return { url, ...link, verdict: verdictOf(link), where: places.get(url)?.join(', ') };
});

for (const sentence of inside) console.error(sentence);
if (hasNoWayOut(answers.values())) {
  console.error('Not one server could be reached: is there a way out of this machine?');
  process.exitCode = 1;
} else {
  const gone = found.filter(({ verdict }) => verdict === 'gone');
  const unclear = found.filter(({ verdict }) => verdict === 'unclear');
  for (const { url, answer, where } of gone) console.error(`${url} is gone (${answer}): ${where}`);
  for (const { url, movedTo: to, where } of found) if (to) console.log(`${url} moved to ${to}: ${where}`);
  for (const { url, answer, where } of unclear)
    console.log(`${url} answered ${answer}, to be opened by hand: ${where}`);
  console.log(
    `${places.size} addresses outside, ${gone.length} gone, ${unclear.length} to be opened by hand.`,
  );
  process.exitCode = inside.length + gone.length > 0 ? 1 : 0;
}
