import type { Language } from '../../language.ts';

/**
 * Words with which people tell of something that a guide answers. They are looked for in what somebody writes,
 * to offer the guide before it is sent; a guide that is missing here is offered by nothing.
 */
export const guideCues: Readonly<Record<string, Record<'ja' | 'en', RegExp>>> = {
  care: {
    ja: /眠れ|寝られ|こわ[いくか]|怖|つら[いく]|辛[いく]|涙|泣|動悸|震え|休みたい|辞めたい|食欲|病院|うつ/g,
    en: /cannot sleep|can't sleep|sleepless|afraid|scared|cry(?:ing)?|anxious|panic|depress|trembl|quit my job|sick leave/gi,
  },
  incident: {
    ja: /どな[らりるっ]|怒鳴|大声|暴言|罵|居座|帰らない|帰ってくれ|何時間|時間(?:以上|もどな|を?こえ)|毎日のよう|何度も|電話を(?:切|終え)|土下座/g,
    en: /shout|yell|scream|swear|insult|abus|refus\w+ to leave|for hours|more than an hour|every day|again and again|end (?:the|a) call|hang up/gi,
  },
  'criminal-law': {
    ja: /殴|蹴|叩かれ|たたかれ|つかまれ|暴力|けが|脅|おどさ|殺|警察|被害届|犯罪|壊/g,
    en: /\bhit\b|punch|kick|grabbed|violen|injur|threat|kill|police|crime|criminal|broke (?:the|my|our)/gi,
  },
  examples: {
    ja: /土下座|つきまと|待ち伏せ|性的|セクハラ|触られ|撮影|動画|写真を撮|SNS|ＳＮＳ|さら(?:す|され|し)|晒|口コミ|差別/g,
    en: /kneel|stalk|follow(?:s|ed|ing) me|wait(?:s|ed|ing) for me|sexual|touch(?:es|ed)|film|video|photo|social media|post(?:s|ed) (?:my|our)|review|discriminat/gi,
  },
  records: {
    ja: /記録|録音|録画|証拠|メモ|日時を/g,
    en: /record|evidence|proof|notes? of/gi,
  },
  duties: {
    ja: /上司が|会社が(?:対応|何も|守)|店長が|我慢しろ|対応してくれ|相談しても/g,
    en: /my (?:boss|manager|employer)|nothing is done|does nothing|put up with/gi,
  },
  'ten-measures': {
    ja: /義務|方針|マニュアル|手順|研修|措置|ポスター|相談窓口を/g,
    en: /polic(?:y|ies)|manual|procedure|training|obligation|measures|have to do|poster/gi,
  },
  'outside-employment': {
    ja: /フリーランス|業務委託|個人事業|ボランティア|実習生|在留|外国人|下請/g,
    en: /freelanc|self-employed|volunteer|trainee|visa|residence status|foreign|contractor/gi,
  },
  complaining: {
    ja: /言い(?:過ぎ|すぎ)|謝りたい|苦情を(?:言|伝)|クレームを(?:言|入れ)|客として|返金/g,
    en: /went too far|apologi[sz]e|complain|refund|as a customer/gi,
  },
};

/** The names of the guides that fit a text, those with the most different cues first, at most two. Pure. */
export function guidesFor(text: string, language: Language): string[] {
  const tongue = language === 'en' ? 'en' : 'ja';
  return Object.entries(guideCues)
    .map(([slug, cues]) => ({ slug, cues: new Set(text.toLowerCase().match(cues[tongue])).size }))
    .filter(({ cues }) => cues > 0)
    .sort((one, other) => other.cues - one.cues)
    .slice(0, 2)
    .map(({ slug }) => slug);
}
