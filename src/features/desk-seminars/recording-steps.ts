import type { DeskSeminar } from '#api/seminars/desk-contract.ts';
import { recordingKind } from '#api/seminars/desk-contract.ts';
import { type Answer, read } from '../../api-answers.ts';

type Api = App.Locals['api'];
export type RecordingFileKind = (typeof recordingKind.options)[number];

/** Of which file a post of the archive's page is; null when it is its other form. */
export function fileOfStep(url: URL): RecordingFileKind | null {
  const asked = recordingKind.safeParse(url.searchParams.get('file'));
  return asked.success ? asked.data : null;
}

/**
 * Passes the form on as it arrives, unread: it may hold an hour of video. Without a file in it, it is the button that
 * removes the one there is.
 */
export async function takeRecordingStep(
  api: Api,
  id: string,
  kind: RecordingFileKind,
  request: Request,
): Promise<Answer<DeskSeminar>> {
  const route = api.api.desk.seminars[':id'].archive[':kind'];
  const param = { id, kind };
  const contentType = request.headers.get('Content-Type') ?? '';
  if (!contentType.startsWith('multipart/form-data')) return await read(await route.$delete({ param }));
  // `duplex` is what a stream as a body needs, and the types of the platform do not know it yet.
  const init = {
    body: request.body,
    duplex: 'half',
    headers: { 'Content-Type': contentType },
  } as RequestInit;
  return await read(await route.$post({ param }, { init }));
}
