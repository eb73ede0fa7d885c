import type { APIRoute } from 'astro';
import { policyFile } from '../../../features/tools/policy-file.ts';
import { policyPaper } from '../../../features/tools/policy-paper.ts';

/** The policy to be shown, as a Word file. */
export const ALL: APIRoute = (context) => policyFile(context, 'policy', policyPaper);
