import type { Attendance, ListedRegistrant, Recording } from '#api/core/meetings/provider.ts';
import { instanceList, participantPage } from '#api/core/meetings/zoom-answers.ts';
import { pathId, pathPast, type ZoomOffice } from '#api/core/meetings/zoom-office.ts';
import { allPages } from '#api/core/meetings/zoom-pages.ts';
import { listed } from '#api/core/meetings/zoom-registrants.ts';
import { passOver } from '#api/core/meetings/zoom-webinars.ts';

/** See `WebinarProvider.instances`. */
export async function instances(zoom: ZoomOffice, id: string): Promise<string[]> {
  const answer = await zoom
    .call({
      rateClass: 'light',
      repeatable: true,
      answer: instanceList,
      send: (api) => api.webinars.listPastWebinarInstances({ path: { webinarId: Number(pathId(id)) } }),
    })
    .catch(passOver('not_found'));
  return answer?.webinars.map(({ uuid }) => uuid) ?? [];
}

/** See `WebinarProvider.participants`. */
export async function participants(zoom: ZoomOffice, id: string): Promise<Attendance | null> {
  const rows = await allPages(async (pageToken) => {
    const page = await zoom.call({
      rateClass: 'medium',
      repeatable: true,
      answer: participantPage,
      send: (api) =>
        api.webinars.listWebinarParticipants({
          path: { webinarId: pathPast(id) },
          query: { page_size: 300, next_page_token: pageToken },
        }),
    });
    return { rows: page.participants, next: page.next_page_token };
  }).catch(passOver('not_found'));
  if (!rows) return null;
  return {
    // A duration of 0 is Zoom's way of saying that it is not done with this row.
    complete: rows.every(({ duration }) => duration > 0),
    participations: rows.map((row) => ({
      registrantId: row.registrant_id || null,
      email: row.user_email,
      name: row.name,
      joinedAt: row.join_time,
      leftAt: row.leave_time,
    })),
  };
}

/** See `WebinarProvider.absentees`. */
export async function absentees(zoom: ZoomOffice, id: string): Promise<ListedRegistrant[] | null> {
  const rows = await allPages(async (pageToken) => {
    const page = await zoom.call({
      rateClass: 'heavy',
      repeatable: true,
      answer: zoom.answers.registrantPage,
      send: (api) =>
        api.webinars.getWebinarAbsentees({
          path: { webinarId: pathPast(id) },
          query: { page_size: 300, next_page_token: pageToken },
        }),
    });
    return { rows: page.registrants, next: page.next_page_token };
  }).catch(passOver('not_found'));
  return rows?.map((row) => listed(row, 'approved')) ?? null;
}

/** See `WebinarProvider.recording`. Webinars have theirs under the path of meetings. */
export async function recording(zoom: ZoomOffice, id: string): Promise<Recording | null> {
  const answer = await zoom
    .call({
      rateClass: 'light',
      repeatable: true,
      answer: zoom.answers.recordings,
      send: (api) =>
        api.cloudRecording.getMeetingRecordings({ path: { meetingId: pathPast(id) }, query: {} }),
    })
    .catch(passOver('not_found'));
  if (!answer?.share_url) return null;
  const { share_url: shareUrl, recording_play_passcode: passcode, recording_files: files } = answer;
  return { shareUrl, passcode: passcode || null, files: files.length };
}
