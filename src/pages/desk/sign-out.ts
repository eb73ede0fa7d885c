import type { APIRoute } from 'astro';

/** Ends this session and leads to the door. */
export const POST: APIRoute = async ({ locals, redirect }) => {
  await locals.api.api.staff['sign-out'].$post();
  return redirect('/desk/sign-in', 303);
};
