import type { PublicProgramme } from '#api/dispatch/contract.ts';
import { type Language, tongueOf } from '../../language.ts';

/** The documents a programme asks for, as one chooses among them when a file is added. */
export const askedDocuments = ({ documents }: Pick<PublicProgramme, 'documents'>, language: Language) =>
  documents.map(({ key, label }) => ({ value: key, label: label.text, lang: tongueOf(label, language) }));
