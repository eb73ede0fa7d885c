import type { APIRoute } from 'astro';

/** The way in as mails and calendars have it: on to the page in the language of the registration. */
export const GET: APIRoute = async ({ params, locals, redirect }) => {
  const token = params.token ?? '';
  const response = await locals.api.api.join[':token'].$get({ param: { token } });
  const language = response.ok ? (await response.json()).language : locals.language;
  return redirect(`/${language}/j/${encodeURIComponent(token)}`, 303);
};
