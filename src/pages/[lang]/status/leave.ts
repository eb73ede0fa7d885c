import type { APIRoute } from 'astro';
import { forgetEverything } from '../../../remembered.ts';

/** "Forget this here": the browser knows nothing of the case any more. */
export const POST: APIRoute = (context) => {
  forgetEverything(context);
  return context.redirect(`/${context.locals.language}/status?left=1`, 303);
};
