import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { guideSchema } from './features/guides/guide.ts';

/** The guides are Markdown in the repository: one folder for each language, one file name for each guide. */
const guides = defineCollection({
  loader: glob({ base: './src/content/guides', pattern: '{ja,easy,en,nb,nl}/*.md' }),
  schema: guideSchema,
});

export const collections = { guides };
