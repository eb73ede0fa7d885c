import type { APIRoute } from 'astro';
import { closeWayBack } from '../../remembered.ts';

/** Ends this session and leads to the door. */
export const POST: APIRoute = async (context) => {
  await context.locals.api.api.staff['sign-out'].$post();
  closeWayBack(context);
  return context.redirect('/desk/sign-in', 303);
};
