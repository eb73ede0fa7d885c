import { z } from '@hono/zod-openapi';
import type { Context } from '#api/core/context.ts';
import { InvalidInputError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { cleanArticle, obsoleteIn, wordsOf } from '#api/guidance/article-rules.ts';
import type { Findings } from '#api/guidance/desk-contract.ts';
import { guidanceSentences } from '#api/guidance/fields.ts';
import { articleLanguage } from '#api/guidance/language-rules.ts';

/** `2025-07-24T10:56:54`: the `_gmt` fields are UTC and do not say so. */
const utc = z.iso
  .datetime({ local: true })
  .transform((text) => Temporal.Instant.from(`${text.replace(/Z$/, '')}Z`));
const rendered = z.object({ rendered: z.string() });

/** What is used of a post as `GET /wp-json/wp/v2/posts/{id}` answers it. `lang` comes from translation plug-ins. */
const wordPressPost = z.object({
  link: z.url(),
  title: rendered,
  content: rendered,
  date_gmt: utc,
  modified_gmt: utc,
  lang: z.string().max(35).optional(),
});

/**
 * Brings an article of somebody else in, cleaned, as a private draft for the editors: the table has no state in which
 * the public could read it. The same source imported again takes the place of what was there.
 * @throws InvalidInputError when the text is no WordPress post.
 */
export async function importArticle(ctx: Context, json: string): Promise<{ id: string; findings: Findings }> {
  const post = postFrom(json);
  const words = wordsOf(post.content.rendered);
  const language = articleLanguage(post.lang, post.link, words);
  const { html, findings: found } = cleanArticle(post.content.rendered, post.link, language);
  const findings = { ...found, obsolete: obsoleteIn(words, post.modified_gmt) };
  const staffId = ctx.actor.kind === 'staff' ? ctx.actor.staffId : null;
  return await ctx.sql.begin(async (tx) => {
    await tx`
      update guidance.article set removed_at = ${ctx.now()} where source = ${post.link} and removed_at is null`;
    const [saved] = await tx<{ id: string }[]>`
      insert into guidance.article
        (source, title, language, html, published_at, modified_at, findings, imported_at, imported_by)
      values (${post.link}, ${wordsOf(post.title.rendered)}, ${language}, ${html}, ${post.date_gmt}, ${post.modified_gmt},
        ${tx.json(findings)}, ${ctx.now()}, ${staffId}) returning id`;
    const id = saved?.id ?? '';
    await recordEvent(tx, ctx, { kind: 'guidance', id: `article/${id}` }, 'article_imported', {
      source: post.link,
      anchors: findings.anchors.length,
      obsolete: findings.obsolete,
    });
    return { id, findings };
  });
}

function postFrom(json: string): z.output<typeof wordPressPost> {
  const read = wordPressPost.safeParse(onePost(json));
  if (!read.success)
    throw new InvalidInputError([{ field: 'json', because: guidanceSentences['article.form'] }]);
  if (!read.data.link.startsWith('https://'))
    throw new InvalidInputError([{ field: 'json', because: guidanceSentences['article.address'] }]);
  return read.data;
}

/** One post, or the list of one that a query by its name answers. */
function onePost(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json.replace(/^\uFEFF/, ''));
    return Array.isArray(value) && value.length === 1 ? value[0] : value;
  } catch {
    return null;
  }
}
