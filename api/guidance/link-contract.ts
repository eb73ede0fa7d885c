import { z } from '@hono/zod-openapi';
import { linkStates } from '#api/guidance/link-rules.ts';
import { entryKinds } from '#api/guidance/vocabulary.ts';

export { type LinkState, troubles } from '#api/guidance/link-rules.ts';

const instant = z.string().openapi({ format: 'date-time' });

/** How an address of others stands. */
export const linkStanding = z
  .object({
    url: z.string(),
    state: z.enum(linkStates).openapi({
      description:
        'unsure: it failed, but not yet on three days in a row. opened: it fails, and somebody opened it by hand and found it fine.',
    }),
    answer: z.string().nullable().openapi({
      description: 'A status of HTTP (`404`), or in a word why there was none (`no_such_name`).',
    }),
    movedTo: z.string().nullable(),
    askedAt: instant.nullable(),
    failingSince: instant.nullable(),
    opened: z.object({ at: instant, by: z.string() }).nullable(),
  })
  .openapi('LinkStanding');

const place = z.object({
  kind: z.enum([...entryKinds, 'article', 'guide_source']),
  id: z.string().openapi({ description: 'Of an entry or an article; of a source of the guides its name.' }),
  title: z.string(),
});
export const outsideLink = linkStanding.extend({ places: z.array(place) }).openapi('OutsideLink');

export const outsideLinks = z
  .object({
    isOn: z.boolean().openapi({ description: 'Whether this office asks other sites.' }),
    lastRun: z
      .object({ at: instant, asked: z.int(), hadWayOut: z.boolean() })
      .nullable()
      .openapi({ description: 'Without a way out, not one server answered, and nothing was changed.' }),
    links: z.array(outsideLink).openapi({ description: 'What asks for an editor first.' }),
    history: z.array(z.object({ at: instant, who: z.string(), what: z.string() })),
  })
  .openapi('OutsideLinks');

export const openedLink = z.object({ url: z.string().max(4000) });

export type LinkStanding = z.output<typeof linkStanding>;
export type OutsideLink = z.output<typeof outsideLink>;
export type OutsideLinks = z.output<typeof outsideLinks>;
