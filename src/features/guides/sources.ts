import { guideSources } from '#api/guidance/contract.ts';
import type { Told } from './tongues.ts';

/**
 * Where the facts of the guides stand. One table, so that a check is noted once; the addresses stand where the clock
 * finds them too (api/guidance/guide-sources.ts).
 * `original` says that somebody has opened the official text on that day; `quoted` that it was read in
 * quotations and explanations only, which the page then says.
 */
export type Source = {
  title: Told;
  url: string;
  checkedOn: string;
  checked: 'original' | 'quoted';
};

const quotedOn = { checkedOn: '2026-11-22', checked: 'quoted' } as const;

export const sources = {
  act: {
    title: {
      ja: '労働施策総合推進法（第33条、第34条）',
      en: 'Act on Comprehensively Advancing Labor Measures (No. 132 of 1966), articles 33 and 34',
      easy: '労働施策総合推進法（働く人を守る法律。第33条、第34条）',
      nb: 'Loven om samlede arbeidsmarkedstiltak (nr. 132 av 1966), artikkel 33 og 34',
      nl: 'Wet op de algehele arbeidsmaatregelen (nr. 132 van 1966), artikel 33 en 34',
    },
    url: guideSources.act,
    ...quotedOn,
  },
  amendment: {
    title: {
      ja: '衆議院：改正法案に対する修正案（令和7年）',
      en: 'House of Representatives: changes to the amending bill (2025)',
      easy: '衆議院（国会）：新しい法律の案をなおしたもの（2025年）',
      nb: 'Representantenes hus: endringer i lovforslaget (2025)',
      nl: 'Huis van Afgevaardigden: wijzigingen in het wetsvoorstel (2025)',
    },
    url: guideSources.amendment,
    checkedOn: '2026-11-22',
    checked: 'original',
  },
  guideline: {
    title: {
      ja: '厚生労働省：顧客等の言動に関する指針（令和8年厚生労働省告示第51号）',
      en: 'Ministry of Health, Labour and Welfare: guideline (Notice No. 51 of 2026)',
      easy: '厚生労働省（国の役所）：客などの言葉や行動についての指針（2026年、告示第51号）',
      nb: 'Helse-, arbeids- og velferdsdepartementet: retningslinjer (kunngjøring nr. 51 av 2026)',
      nl: 'Ministerie van Gezondheid, Arbeid en Welzijn: richtlijnen (bekendmaking nr. 51 van 2026)',
    },
    url: guideSources.guideline,
    ...quotedOn,
  },
  leaflet: {
    title: {
      ja: '厚生労働省：令和8年10月1日からのハラスメント対策（リーフレット）',
      en: 'Ministry of Health, Labour and Welfare: leaflet on the rules from 1 October 2026',
      easy: '厚生労働省：2026年10月1日からのハラスメント対策（説明の紙）',
      nb: 'Helse-, arbeids- og velferdsdepartementet: brosjyre om reglene fra 1. oktober 2026',
      nl: 'Ministerie van Gezondheid, Arbeid en Welzijn: folder over de regels vanaf 1 oktober 2026',
    },
    url: guideSources.leaflet,
    ...quotedOn,
  },
  manual: {
    title: {
      ja: '厚生労働省：カスタマーハラスメント対策企業マニュアル（2022年2月）',
      en: 'Ministry of Health, Labour and Welfare: manual for companies (February 2022)',
      easy: '厚生労働省：会社のためのカスハラのマニュアル（2022年2月）',
      nb: 'Helse-, arbeids- og velferdsdepartementet: håndbok for bedrifter (februar 2022)',
      nl: 'Ministerie van Gezondheid, Arbeid en Welzijn: handboek voor bedrijven (februari 2022)',
    },
    url: guideSources.manual,
    ...quotedOn,
  },
  ordinance: {
    title: {
      ja: '東京都カスタマー・ハラスメント防止条例（令和6年東京都条例第140号）',
      en: 'Tokyo Metropolitan ordinance on preventing customer harassment (No. 140 of 2024)',
      easy: '東京都カスタマー・ハラスメント防止条例（東京都のルール。2024年、条例第140号）',
      nb: 'Tokyos forskrift mot kundetrakassering (nr. 140 av 2024)',
      nl: 'Verordening van Tokio tegen klantenintimidatie (nr. 140 van 2024)',
    },
    url: guideSources.ordinance,
    ...quotedOn,
  },
  ordinanceGuideline: {
    title: {
      ja: '東京都：カスタマー・ハラスメントの防止に関する指針（2024年12月）',
      en: 'Tokyo Metropolitan Government: guideline under the ordinance (December 2024)',
      easy: '東京都：カスタマー・ハラスメントの防止に関する指針（条例の説明。2024年12月）',
      nb: 'Tokyo: retningslinjer til forskriften (desember 2024)',
      nl: 'Tokio: richtlijnen bij de verordening (december 2024)',
    },
    url: guideSources.ordinanceGuideline,
    ...quotedOn,
  },
  industryManual: {
    title: {
      ja: '東京都：各団体共通マニュアル（2025年3月）',
      en: 'Tokyo Metropolitan Government: common manual for organizations (March 2025)',
      easy: '東京都：団体がみんなで使うマニュアル（2025年3月）',
      nb: 'Tokyo: felles håndbok for organisasjoner (mars 2025)',
      nl: 'Tokio: gemeenschappelijk handboek voor organisaties (maart 2025)',
    },
    url: guideSources.industryManual,
    ...quotedOn,
  },
  penalCode: {
    title: {
      ja: '刑法（明治40年法律第45号）',
      en: 'Penal Code (Act No. 45 of 1907)',
      easy: '刑法（してはいけないことを決めた法律。1907年、法律第45号）',
      nb: 'Straffeloven (lov nr. 45 av 1907)',
      nl: 'Wetboek van Strafrecht (wet nr. 45 van 1907)',
    },
    url: guideSources.penalCode,
    ...quotedOn,
  },
  compensation: {
    title: {
      ja: '厚生労働省：心理的負荷による精神障害の認定基準（令和5年9月1日 基発0901第2号）',
      en: 'Ministry of Health, Labour and Welfare: criteria for mental disorders caused by work (1 September 2023)',
      easy: '厚生労働省：仕事で心の病気になったときの、労災（仕事のけがや病気）の基準（2023年9月1日）',
      nb: 'Helse-, arbeids- og velferdsdepartementet: kriterier for psykiske lidelser forårsaket av arbeid (1. september 2023)',
      nl: 'Ministerie van Gezondheid, Arbeid en Welzijn: criteria voor psychische aandoeningen door het werk (1 september 2023)',
    },
    url: guideSources.compensation,
    ...quotedOn,
  },
  desks: {
    title: {
      ja: '厚生労働省：あかるい職場応援団 相談窓口のご案内',
      en: 'Ministry of Health, Labour and Welfare: list of desks to turn to',
      easy: '厚生労働省：あかるい職場応援団（相談できる窓口のページ）',
      nb: 'Helse-, arbeids- og velferdsdepartementet: oversikt over rådgivningssteder',
      nl: 'Ministerie van Gezondheid, Arbeid en Welzijn: overzicht van adviespunten',
    },
    url: guideSources.desks,
    ...quotedOn,
  },
} as const satisfies Readonly<Record<keyof typeof guideSources, Source>>;

export type SourceId = keyof typeof sources;

/** The names under which a guide cites its sources. */
export const sourceIds = Object.keys(sources) as [SourceId, ...SourceId[]];
