import { expect, test } from 'vitest';
import { staffRoles } from '#api/core/context.ts';
import { problemResponse } from '#api/core/http/problems.ts';
import { withContext } from '#api/core/http/request.ts';
import { createRouter } from '#api/core/http/router.ts';
import { anyContact } from '#api/core/mail/contact-rules.ts';
import { deskMailList, openDemoMail, resentMail } from '#api/core/mail/contract.ts';
import { deliverDueMails } from '#api/core/mail/deliver.ts';
import { demoMailbox } from '#api/core/mail/demo-mailbox.ts';
import { demoMailboxRoutes } from '#api/core/mail/demo-routes.ts';
import { type MailToQueue, officeKey, queueMail } from '#api/core/mail/mail.ts';
import { mailRoutes } from '#api/core/mail/routes.ts';
import { testContext } from '#tests/support/context.ts';
import { testDatabase } from '#tests/support/database.ts';
import { rememberingQueue } from '#tests/support/remembering-queue.ts';
import { signedInStaff } from '#tests/support/staff.ts';

const { sql } = await testDatabase();
const ctx = testContext(sql, { queue: rememberingQueue().queue });
const app = createRouter();
app.use(withContext(ctx));
app.onError(problemResponse);
app.route('/', mailRoutes);
app.route('/', demoMailboxRoutes);
const mailbox = demoMailbox(sql, 'madoguchi@office.example');
const tanaka = await signedInStaff(ctx, 'coordinator');

async function send(own: Partial<MailToQueue> = {}): Promise<string> {
  ctx.clock.advance({ minutes: 1 });
  const { id } = await sql.begin(async (tx) =>
    queueMail(tx, ctx, {
      key: `test/${ctx.now()}`,
      subject: { kind: 'consultation', id: 'C-7K4M2P93H' },
      purpose: 'answered',
      to: 'sato@example.jp',
      addressee: '佐藤',
      language: 'ja',
      subjectLine: 'お返事があります',
      paragraphs: ['お返事を書きました。'],
      caseKey: await officeKey(tx, ctx),
      contactRules: anyContact,
      ...own,
    }),
  );
  await deliverDueMails(ctx, mailbox);
  return id;
}

const call = (path: string, init: { method?: string; cookie?: string; body?: unknown } = {}) =>
  app.request(
    path,
    {
      method: init.method ?? 'GET',
      headers: { Cookie: init.cookie ?? '', 'Content-Type': 'application/json' },
      ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
    },
    { remoteAddress: '192.0.2.1' },
  );
const asTanaka = { cookie: tanaka.cookie };
const listed = async (query = '') =>
  deskMailList.parse(await (await call(`/api/mails${query}`, asTanaka)).json());

test('an office that is no demonstration has no mailbox to open', async () => {
  await send();
  for (const path of ['', '/1', '/1/attachments/0'])
    expect((await call(`/api/demo/mailbox${path}`)).status).toBe(404);
});

test('a mail of the demonstration can be opened with its file', async () => {
  await sql`
    insert into core.setting (key, value, updated_at) values ('demonstration', 'true', ${ctx.now()})`;
  const page = Buffer.from('<script>alert(1)</script>');
  const attachments = [{ filename: "予定 'a'.html", contentType: 'text/html', content: page }];
  const id = await send({ attachments });
  const response = await call('/api/demo/mailbox');
  const { mails } = (await response.json()) as { mails: { id: string; subject: string; to: string }[] };
  expect(mails[0]).toMatchObject({
    to: 'sato@example.jp',
    subject: '【カスタマーハラスメント相談窓口】お返事があります',
    from: 'カスタマーハラスメント相談窓口 <madoguchi@office.example>',
  });
  const path = `/api/demo/mailbox/${mails[0]?.id}`;
  const mail = openDemoMail.parse(await (await call(path)).json());
  expect(mail.text).toMatch(/^佐藤 様\n\nお返事を書きました。/);
  expect(mail.headers).toContainEqual({ name: 'Message-ID', value: `<${id}@madoguchi.example>` });
  expect(mail.headers).toContainEqual({ name: 'Auto-Submitted', value: 'auto-generated' });
  expect(mail.attachments).toEqual([
    { filename: "予定 'a'.html", contentType: 'text/html', bytes: page.length },
  ]);

  const file = await call(`${path}/attachments/0`);
  expect(Buffer.from(await file.arrayBuffer())).toEqual(page);
  expect(file.headers.get('Content-Type')).toBe('application/octet-stream');
  expect(file.headers.get('Content-Disposition')).toBe(
    "attachment; filename*=UTF-8''%E4%BA%88%E5%AE%9A%20%27a%27.html",
  );
  expect((await call(`${path}/attachments/1`)).status).toBe(404);
  expect((await call('/api/demo/mailbox/999999')).status).toBe(404);
  expect((await call('/api/demo/mailbox/x')).status).toBe(400);
});

test('the desk sees how far each mail got, newest first, page by page', async () => {
  const id = await send();
  await sql`update core.mail set state = 'refused', refused_because = 'server' where id = ${id}`;
  const { mails } = await listed();
  expect(mails[0]).toMatchObject({
    id,
    subject: { kind: 'consultation', id: 'C-7K4M2P93H' },
    address: 's*****@example.jp',
    state: 'refused',
    sentence: 'メールサーバーが受け取りを断りました。アドレスをご確認ください。',
  });
  expect((await listed('?state=refused')).mails.map((mail) => mail.id)).toEqual([id]);
  expect((await listed('?state=bounced')).mails).toEqual([]);
  expect((await listed('?state=undelivered')).mails.map((mail) => mail.id)).toEqual([id]);
  for (let more = 0; more < 51; more += 1) await send();
  const first = await listed();
  expect(first).toMatchObject({ more: true });
  expect(first.mails).toHaveLength(50);
  const rest = await listed(`?olderThan=${first.mails.at(-1)?.id}`);
  expect(rest.more).toBe(false);
  const ids = [...first.mails, ...rest.mails].map((mail) => mail.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain(id);
});

test('the desk writes down that a mail came back, and sends it once more', async () => {
  const id = await send();
  const path = `/api/mails/${id}/bounce`;
  const body = { reason: 'mailbox_full' };
  expect((await call(path, { method: 'POST', ...asTanaka, body })).status).toBe(204);
  expect((await call(path, { method: 'POST', ...asTanaka, body })).status).toBe(409);
  const copy = await call(`/api/mails/${id}/copy`, { method: 'POST', ...asTanaka });
  expect(copy.status).toBe(201);
  expect(resentMail.parse(await copy.json())).toMatchObject({ queued: true, because: null });
  const events = await sql<{ verb: string; staffId: string | null }[]>`
    select verb, staff_id as "staffId" from core.event where subject_kind = 'consultation' order by id desc limit 2`;
  expect(events).toEqual([
    { verb: 'mail.resent', staffId: tanaka.id },
    { verb: 'mail.bounced', staffId: tanaka.id },
  ]);
  const unknown = '00000000-0000-4000-8000-000000000000';
  expect((await call(`/api/mails/${unknown}/copy`, { method: 'POST', ...asTanaka })).status).toBe(404);
});

test.each(staffRoles)('what the role %s may do with the outbox', async (role) => {
  const { cookie } = await signedInStaff(ctx, role, { name: 'suzuki' });
  const expected = role === 'administrator' || role === 'coordinator' ? 200 : 403;
  expect((await call('/api/mails', { cookie })).status).toBe(expected);
});

test('nobody who is not signed in sees or moves a mail', async () => {
  const id = await send();
  expect((await call('/api/mails')).status).toBe(401);
  expect((await call(`/api/mails/${id}/copy`, { method: 'POST' })).status).toBe(401);
  const body = { reason: 'other' };
  expect((await call(`/api/mails/${id}/bounce`, { method: 'POST', body })).status).toBe(401);
});
