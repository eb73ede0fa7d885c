import { deskFaqSamples, type FaqSample } from '#api/guidance/faq-samples-desk.ts';
import { serviceFaqSamples } from '#api/guidance/faq-samples-services.ts';

/**
 * What people ask such a desk, written for this program from the founding FAQ's facts, the ordinance (arts 2 and 14),
 * article 33 of the revised Act and the rules of this program. In braces: what the settings say.
 */
export const faqSamples: readonly FaqSample[] = [...deskFaqSamples, ...serviceFaqSamples];
