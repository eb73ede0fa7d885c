import type { APIRoute } from 'astro';

/** The registration as a calendar file, by the link in its mails. */
export const GET: APIRoute = async ({ params, locals, redirect }) => {
  const token = params.token ?? '';
  const response = await locals.api.api.registrations.mine['calendar.ics'].$get(
    {},
    { headers: { Authorization: `Bearer ${token}` } },
  );
  if (!response.ok) return redirect(`/${locals.language}/my-registration/${token}`, 303);
  return new Response(await response.text(), { headers: response.headers });
};
