import { expect, test } from 'vitest';
import { outsideAsker } from '#api/core/outside/ask-outside.ts';
import { outsideServer, testAsker, told } from '#tests/support/outside.ts';

const server = await outsideServer(told);
const inside = await outsideServer(told, '127.0.0.2');
const at = (path: string, name = 'one.example') => `http://${name}:${server.port}${path}`;
const insideAt = (path: string, name = '127.0.0.2') => `http://${name}:${inside.port}${path}`;

test.each([
  ['200', '/200', 200],
  ['404, whatever the method', '/404', 404],
  ['410', '/410', 410],
  ['403', '/403', 403],
  ['429', '/429', 429],
  ['500', '/500', 500],
  ['nothing, and hangs up', '/leave', 'unreachable'],
  ['a body without an end', '/endless', 200],
  ['a redirect to nowhere', '/301', 301],
])('what is answered with %s', async (_what, path, result) => {
  expect(await testAsker()(at(path))).toEqual({ result, redirects: [] });
});

test('a server that says nothing for too long is left', async () => {
  const ask = testAsker({}, { waitMilliseconds: 100 });
  expect(await ask(at('/hang'))).toEqual({ result: 'time_out', redirects: [] });
});

test('a name that is not known any more, and a server that is not there', async () => {
  expect(await testAsker()(at('/200', 'nobody.example'))).toMatchObject({ result: 'no_such_name' });
  const gone = await testAsker()('http://one.example:9/200');
  expect(gone).toMatchObject({ result: 'unreachable' });
});

test('a server without TLS where TLS is expected does not count as an answer', async () => {
  const { result } = await testAsker()(`https://one.example:${server.port}/200`);
  expect(result).toBe('certificate');
});

test('redirects are followed, and the way there is told', async () => {
  const to = at('/302?to=/200', 'two.example');
  expect(await testAsker()(at(`/301?to=${encodeURIComponent(to)}#part`))).toEqual({
    result: 200,
    redirects: [
      { status: 301, to },
      { status: 302, to: at('/200', 'two.example') },
    ],
  });
});

test('a page that leads on and on is left after five times', async () => {
  const circle = await outsideServer((_request, response) =>
    response.writeHead(302, { Location: '/again' }).end(),
  );
  const { result, redirects } = await testAsker()(`http://one.example:${circle.port}/`);
  expect([result, redirects.length, circle.seen.length]).toEqual(['too_many_redirects', 5, 6]);
});

test('HEAD is asked first, GET where it was refused, and never again where less was asked for', async () => {
  const onlyGet = await outsideServer(({ method }, response) =>
    response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  );
  expect(await testAsker()(`http://one.example:${onlyGet.port}/a?b=1`)).toMatchObject({ result: 200 });
  expect(onlyGet.seen.map(({ method, path }) => `${method} ${path}`)).toEqual(['HEAD /a?b=1', 'GET /a?b=1']);
  const before = server.seen.length;
  await testAsker()(at('/429'));
  expect(server.seen.length - before).toBe(1);
});

test('a request names the software, and carries nothing else: no cookie that was given before', async () => {
  const ask = testAsker();
  await ask(at('/endless'));
  await ask(at('/404'));
  const headers = server.seen.at(-1)?.headers ?? {};
  expect(headers['user-agent']).toBe('Madoguchi (+https://madoguchi.example)');
  expect(Object.keys(headers).sort()).toEqual(['accept', 'connection', 'host', 'user-agent']);
});

test('however many ask, a server has one request at a time', async () => {
  let now = 0;
  let most = 0;
  const slow = await outsideServer((_request, response) => {
    now += 1;
    most = Math.max(most, now);
    setImmediate(() => {
      now -= 1;
      response.end();
    });
  });
  const ask = testAsker();
  await Promise.all(['/a', '/b', '/c'].map((path) => ask(`http://one.example:${slow.port}${path}`)));
  expect([slow.seen.length, most]).toEqual([3, 1]);
});

test.each([
  ['an address inside', () => insideAt('/200')],
  ['an address inside, written otherwise', () => insideAt('/200', '0x7f.2')],
  ['a name that leads inside', () => insideAt('/200', 'inside.example')],
  ['a name that leads outside and inside', () => insideAt('/200', 'both.example')],
  ['a redirect to an address inside', () => at(`/301?to=${encodeURIComponent(insideAt('/200'))}`)],
  [
    'a redirect to a name that leads inside',
    () => at(`/302?to=${encodeURIComponent(insideAt('/200', 'inside.example'))}`),
  ],
  // Judged outside when HEAD was asked, inside when GET is: the address that is judged is the one connected to.
  ['a name that changes between two requests', () => at('/404', 'changes.example')],
])('%s is not gone to, and its server sees nobody', async (_what, url) => {
  const ask = testAsker({
    'inside.example': ['127.0.0.2'],
    'both.example': ['127.0.0.1 127.0.0.2'],
    'changes.example': ['127.0.0.1', '127.0.0.2'],
  });
  expect(await ask(url())).toMatchObject({ result: 'not_allowed' });
  expect(inside.seen).toEqual([]);
});

test('without a test to say otherwise, this machine is not asked, by whatever name', async () => {
  const ask = outsideAsker({ userAgent: 'Madoguchi' });
  const before = server.seen.length;
  for (const name of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0'])
    expect(await ask(`http://${name}:${server.port}/200`), name).toMatchObject({ result: 'not_allowed' });
  const named = outsideAsker({
    userAgent: 'Madoguchi',
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  });
  expect(await named(at('/200'))).toMatchObject({ result: 'not_allowed' });
  expect(server.seen.length).toBe(before);
  // The control: the same request goes through where that address may be connected to.
  expect(await testAsker()(at('/200'))).toMatchObject({ result: 200 });
  expect(server.seen.length).toBe(before + 1);
});

test.each([
  ['another protocol', 'ftp://one.example/a'],
  ['a name and a password', 'http://yamada:secret@one.example/a'],
  ['no address', 'nowhere'],
  ['a redirect away from the web', at('/301?to=file:///etc/passwd')],
])('%s is not asked', async (_what, url) => {
  expect(await testAsker()(url)).toMatchObject({ result: 'not_allowed' });
});
