/**
 * The addresses of the texts that the guides rest on, by the names under which a guide cites them. The guides are files
 * of the pages (src/content); their addresses stand here, so that the clock can ask whether they still answer.
 */
export const guideSources = {
  act: 'https://laws.e-gov.go.jp/law/341AC0000000132',
  amendment: 'https://www.shugiin.go.jp/internet/itdb_gian.nsf/html/gian/honbun/syuuseian/9_5812.htm',
  guideline: 'https://www.mhlw.go.jp/content/11900000/001662584.pdf',
  leaflet: 'https://www.mhlw.go.jp/content/11900000/001662576.pdf',
  manual: 'https://www.mhlw.go.jp/content/11900000/000915233.pdf',
  ordinance: 'https://www.reiki.metro.tokyo.lg.jp/reiki/reiki_honbun/g101RG00005328.html',
  ordinanceGuideline: 'https://www.hataraku.metro.tokyo.lg.jp/plan/kasuharashishin/index.html',
  industryManual: 'https://www.hataraku.metro.tokyo.lg.jp/plan/kasuharamanual/',
  penalCode: 'https://laws.e-gov.go.jp/law/140AC0000000045',
  compensation: 'https://www.mhlw.go.jp/stf/newpage_34888.html',
  desks: 'https://www.no-harassment.mhlw.go.jp/inquiry-counter',
} as const satisfies Readonly<Record<string, string>>;
