import { isLanguage, type Language, languageTag } from '#api/core/language.ts';

/**
 * The language of an answer: `?lang=` decides, then `Accept-Language` (RFC 9110, 12.5.4), then Japanese,
 * the office's own.
 */
export function negotiateLanguage(lang: string | undefined, acceptLanguage: string | undefined): Language {
  if (isLanguage(lang)) return lang;
  let best: { language: Language; quality: number } = { language: 'ja', quality: 0 };
  for (const range of (acceptLanguage ?? '').split(',').slice(0, 20)) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const language = tag === languageTag('easy') ? 'easy' : tag.split('-')[0];
    const quality = qualityOf(parameters);
    if (isLanguage(language) && quality > best.quality) best = { language, quality };
  }
  return best.language;
}

function qualityOf(parameters: readonly string[]): number {
  const written = parameters.find((parameter) => parameter.startsWith('q='));
  if (!written) return 1;
  const quality = Number(written.slice(2));
  return quality >= 0 && quality <= 1 ? quality : 0;
}
