import type { APIRoute } from 'astro';
import { recordingKind } from '#api/seminars/contract.ts';

/**
 * A file of the recording, by the link in the mails of its registrant. A player asks for it stretch by stretch, and can
 * send no key but its address. What it asked and what is answered pass through as they are.
 */
export const GET: APIRoute = async ({ params, locals, request, redirect }) => {
  const mine = `/${locals.language}/my-registration/${params.token ?? ''}`;
  const kind = recordingKind.safeParse(params.kind);
  if (!kind.success) return redirect(mine, 303);
  const headers: Record<string, string> = { Authorization: `Bearer ${params.token ?? ''}` };
  for (const name of ['Range', 'If-Range']) {
    const said = request.headers.get(name);
    if (said) headers[name] = said;
  }
  const route = locals.api.api.registrations.mine.archive[':kind'];
  const answer: Response = await route.$get({ param: { kind: kind.data }, header: {} }, { headers });
  return [200, 206, 416].includes(answer.status)
    ? new Response(answer.body, { status: answer.status, headers: answer.headers })
    : redirect(mine, 303);
};
