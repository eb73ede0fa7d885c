import type { Context } from '#api/core/context.ts';
import { officeLanguage } from '#api/core/language.ts';
import { staffNames } from '#api/core/people/staff.ts';
import { linksOfArticle } from '#api/guidance/article-rules.ts';
import type { OpenedArticle, Overview } from '#api/guidance/desk-contract.ts';
import { type LinkStep, linkStepSentence, program } from '#api/guidance/history.ts';
import type { LinkStanding, OutsideLinks } from '#api/guidance/link-contract.ts';
import { linkEvents, outsidePlaces, rememberedLinks } from '#api/guidance/link-queries.ts';
import { askedAddress, isTrouble, type LinkMemory, linkStates, stateOf } from '#api/guidance/link-rules.ts';

/** As far back as an editor wants to look; the trace itself keeps everything. */
const mostSteps = 20;
const runs: readonly string[] = ['links_checked', 'links_no_way_out'] satisfies LinkStep[];

/** Every address of others in our texts, what asks for an editor first, and what was done about them. */
export async function linksOverview(ctx: Context): Promise<OutsideLinks> {
  const language = officeLanguage(ctx.language);
  const places = await outsidePlaces(ctx.sql, { at: ctx.now(), baseUrl: ctx.baseUrl });
  const standing = await standings(ctx);
  const events = await linkEvents(ctx.sql);
  const names = await staffNames(ctx.sql);
  const run = events.find(({ verb }) => runs.includes(verb));
  const links = [...places].map(([url, where]) => ({
    ...standing(url),
    places: where.map(({ title, ...place }) => ({ ...place, title: title[language] })),
  }));
  return {
    isOn: ctx.askOutside !== undefined,
    lastRun: run
      ? {
          at: run.at.toString(),
          asked: Number(run.detail.asked),
          hadWayOut: run.verb !== 'links_no_way_out',
        }
      : null,
    links: links.sort((one, other) => rank(one) - rank(other) || one.url.localeCompare(other.url)),
    history: events.slice(0, mostSteps).map(({ at, staffId, verb, detail }) => ({
      at: at.toString(),
      who: (staffId && names.get(staffId)) || program[language],
      what: linkStepSentence(verb, detail, language),
    })),
  };
}

const rank = ({ state }: LinkStanding): number => linkStates.indexOf(state);

/** How many addresses there are, and how many ask for an editor. */
export async function linkCounts(ctx: Context): Promise<Overview['links']> {
  const places = await outsidePlaces(ctx.sql, { at: ctx.now(), baseUrl: ctx.baseUrl });
  const links = await rememberedLinks(ctx.sql);
  const states = [...places.keys()].map((url) => stateOf(links.get(url) ?? null, ctx.now()));
  return { outside: states.length, attention: states.filter(isTrouble).length };
}

/** The references of an article, in its order, and how each stands. */
export async function referencesOf(ctx: Context, html: string): Promise<OpenedArticle['references']> {
  const standing = await standings(ctx);
  return linksOfArticle(html).flatMap(({ href, words }) => {
    const url = askedAddress(href);
    return url === null ? [] : [{ ...standing(url), words }];
  });
}

async function standings(ctx: Context): Promise<(url: string) => LinkStanding> {
  const links = await rememberedLinks(ctx.sql);
  const names = await staffNames(ctx.sql);
  return (url) => {
    const link: LinkMemory | null = links.get(url) ?? null;
    return {
      url,
      state: stateOf(link, ctx.now()),
      answer: link?.answer ?? null,
      movedTo: link?.movedTo ?? null,
      askedAt: link?.askedAt?.toString() ?? null,
      failingSince: link?.failingSince?.toString() ?? null,
      opened: link?.openedAt
        ? { at: link.openedAt.toString(), by: names.get(link.openedBy ?? '') ?? '' }
        : null,
    };
  };
}
