import type { Answer } from '#scripts/zoom-sandbox/answers.ts';
import { endWebinar, joinWebinar, leaveWebinar, startWebinar } from '#scripts/zoom-sandbox/happening.ts';
import { registerAtZoom } from '#scripts/zoom-sandbox/registrants.ts';
import { running, type SandboxState, type SandboxWebinar } from '#scripts/zoom-sandbox/state.ts';

/**
 * The pages behind the links: `/w/…` stands in for the webinar as an attendee sees it, `/host/…` for the
 * host's side, `/register/…` for Zoom's own registration page, `/rec/…` for a recording.
 */
export function page(state: SandboxState, method: string, url: URL, text: string): Answer {
  const [, kind, id] = /^\/(w|host|register|rec)\/(\d+)/.exec(url.pathname) ?? [];
  const webinar = state.webinars.get(Number(id));
  if (url.pathname === '/') return { status: 200, body: html('Zoom の代わり / Sandbox', listOf(state)) };
  if (!webinar) return { status: 404, body: html('Not found', '<p>このウェビナーはありません。</p>') };
  const fields = new URLSearchParams(text);
  if (kind === 'host') return hostPage(state, webinar, method, url, fields);
  if (kind === 'register') return registrationPage(state, webinar, method, fields);
  if (kind === 'rec') return { status: 200, body: html(webinar.topic, '<p>録画です。/ A recording.</p>') };
  return attendeePage(state, webinar, method, url, fields);
}

function attendeePage(
  state: SandboxState,
  webinar: SandboxWebinar,
  method: string,
  url: URL,
  fields: URLSearchParams,
): Answer {
  const registrant = webinar.registrants.find(
    (one) => one.ticket === url.searchParams.get('tk') && one.status === 'approved',
  );
  if (!registrant)
    return {
      status: 403,
      body: html(webinar.topic, '<p>このリンクは使えません。/ This link is not valid.</p>'),
    };
  if (method === 'POST' && fields.get('act') === 'join') joinWebinar(state, webinar, registrant);
  if (method === 'POST' && fields.get('act') === 'leave') leaveWebinar(state, webinar, registrant.id);
  const open = running(webinar);
  const isIn = open?.joins.some((one) => one.registrantId === registrant.id && one.leftAt === null);
  const name = escaped(`${registrant.lastName} ${registrant.firstName}`.trim());
  if (!open || open.practice)
    return {
      status: 200,
      body: html(webinar.topic, `<p>${name}：開始をお待ちください。/ Waiting for the host.</p>`),
    };
  const button = isIn ? act('leave', '退出 / Leave') : act('join', '参加 / Join');
  const situation = isIn ? '参加中です。/ You are in.' : '開催中です。/ It has begun.';
  return { status: 200, body: html(webinar.topic, `<p>${name}：${situation}</p>${button}`) };
}

function hostPage(
  state: SandboxState,
  webinar: SandboxWebinar,
  method: string,
  url: URL,
  fields: URLSearchParams,
): Answer {
  if (!url.searchParams.get('zak'))
    return { status: 403, body: html(webinar.topic, '<p>No host token.</p>') };
  const wanted = method === 'POST' ? fields.get('act') : null;
  if (wanted === 'start') startWebinar(state, webinar);
  if (wanted === 'practice') startWebinar(state, webinar, { practice: true });
  if (wanted === 'end') endWebinar(state, webinar);
  const open = running(webinar);
  const buttons = open
    ? act('end', '終了 / End')
    : act('start', '開始 / Start') + act('practice', 'リハーサル / Practice');
  const inside =
    open?.joins.filter((one) => one.leftAt === null).map((one) => `<li>${escaped(one.name)}</li>`) ?? [];
  const said = open ? (open.practice ? 'リハーサル中' : '開催中') : '開始前';
  return { status: 200, body: html(webinar.topic, `<p>${said}</p>${buttons}<ul>${inside.join('')}</ul>`) };
}

function registrationPage(
  state: SandboxState,
  webinar: SandboxWebinar,
  method: string,
  fields: URLSearchParams,
): Answer {
  if (method === 'POST') {
    const one = registerAtZoom(state, webinar, fields.get('email') ?? '', fields.get('name') ?? '');
    return { status: 200, body: html(webinar.topic, `<p>${one.status}</p>`) };
  }
  const form = `<form method="post"><label>Email <input name="email" type="email" required></label>
    <label>Name <input name="name" required></label><button>Register</button></form>`;
  return { status: 200, body: html(webinar.topic, form) };
}

const act = (value: string, label: string): string =>
  `<form method="post"><input type="hidden" name="act" value="${value}"><button>${label}</button></form>`;

function listOf(state: SandboxState): string {
  const rows = [...state.webinars.values()].map(
    (one) => `<li>${escaped(one.topic)} <a href="/host/${one.id}?zak=sandbox">host</a></li>`,
  );
  return `<p>時刻 ${state.clock.now()}</p><ul>${rows.join('')}</ul>`;
}

function html(title: string, body: string): string {
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title><main><h1>${escaped(title)}</h1>${body}</main></html>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
