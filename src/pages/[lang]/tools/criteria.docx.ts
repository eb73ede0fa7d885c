import type { APIRoute } from 'astro';
import { policyFile } from '../../../features/tools/policy-file.ts';
import { criteriaPaper } from '../../../features/tools/policy-paper.ts';

/** The criteria for inside, as a Word file. */
export const ALL: APIRoute = (context) => policyFile(context, 'criteria', criteriaPaper);
