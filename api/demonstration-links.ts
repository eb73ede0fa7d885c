import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';
import type { OutsideAnswer } from '#api/core/outside/ask-outside.ts';
import { importArticle } from '#api/guidance/actions/import-article.ts';
import { linksSubject, rememberLink } from '#api/guidance/link-queries.ts';
import { afterAnswer, type LinkMemory } from '#api/guidance/link-rules.ts';

/**
 * An invented article with invented references, and what their servers answered in the nights before: a demonstration
 * office asks nobody, and has yet to show what an administrator is told.
 */
export async function seedDemonstrationLinks(ctx: Context, administratorId: string): Promise<void> {
  await importArticle(
    { ...ctx, actor: { kind: 'staff', staffId: administratorId, role: 'administrator' } },
    JSON.stringify(inventedArticle),
  );
  const nights = [3, 2, 1].map((ago) => ctx.now().subtract({ hours: 24 * ago }));
  await ctx.sql.begin(async (tx) => {
    for (const { url, answer } of inventedAnswers) {
      const link = nights.reduce<LinkMemory | null>(
        (before, at) => afterAnswer(before, { url, answer, at }, (moment) => moment.toString().slice(0, 10)),
        null,
      );
      if (link) await rememberLink(tx, url, link);
    }
    const detail = { asked: inventedAnswers.length, trouble: 3 };
    await recordEvent(
      tx,
      { ...ctx, now: () => nights[2] ?? ctx.now() },
      linksSubject,
      'links_checked',
      detail,
    );
  });
}

const site = 'https://law.example';
const inventedAnswers: ReadonlyArray<{ url: string; answer: OutsideAnswer }> = [
  { url: `${site}/blog/counter`, answer: { result: 200, redirects: [] } },
  { url: `${site}/blog/2024/manual.pdf`, answer: { result: 404, redirects: [] } },
  {
    url: `${site}/ordinance`,
    answer: { result: 200, redirects: [{ status: 301, to: `${site}/rules/ordinance/` }] },
  },
  { url: `${site}/members/cases`, answer: { result: 403, redirects: [] } },
];

const inventedArticle = {
  link: `${site}/blog/counter`,
  title: { rendered: 'カウンターで怒鳴られたとき（見本の記事）' },
  lang: 'ja',
  date_gmt: '2025-03-04T01:00:00',
  modified_gmt: '2025-03-04T01:00:00',
  content: {
    rendered: `
<p>見本のために作った記事です。実在しません。</p>
<h2 id="first">まず、二人で対応する</h2>
<p>一人で受けず、もう一人が横で記録します。くわしくは<a href="${site}/blog/2024/manual.pdf">対応のマニュアル</a>にあります。</p>
<h2 id="law">法律では</h2>
<p>法案が国会に提出されています。すでにある<a href="${site}/ordinance">条例の解説</a>と、<a href="${site}/members/cases">実際の例</a>も見てください。</p>`,
  },
};
