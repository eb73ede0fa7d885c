import { deskFaqSamples, type FaqSample } from '#api/guidance/desk-faq-samples.ts';
import { serviceFaqSamples } from '#api/guidance/services-faq-samples.ts';

/**
 * What people ask such a desk, written for this program from the founding FAQ's facts, the ordinance (arts 2 and 14),
 * article 33 of the revised Act and the rules of this program. In braces: what the settings say.
 */
export const faqSamples: readonly FaqSample[] = [...deskFaqSamples, ...serviceFaqSamples];
