import { expect, test } from 'vitest';
import { BrokenFormError, fileInForm } from '#api/core/http/multipart.ts';

const text = async (bytes: AsyncIterable<Uint8Array>): Promise<string> => {
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
};

/** A form as a browser writes it, arriving so many bytes at a time. */
async function arriving(fields: Record<string, string | File>, atOnce: number) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const request = new Request('http://localhost', { method: 'POST', body: form });
  const bytes = new Uint8Array(await request.arrayBuffer());
  let at = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      controller.enqueue(bytes.subarray(at, at + atOnce));
      at += atOnce;
      if (at >= bytes.length) controller.close();
    },
  });
  return await fileInForm(body, request.headers.get('Content-Type') ?? '');
}

const content = '一つ目\r\n--not the boundary\r\n--\r\n';

test.each([1, 7, 100_000])('a file is read as it arrives, %i bytes at a time', async (atOnce) => {
  const file = await arriving({ csrf: 'x', file: new File([content], '録画 "1".mp4') }, atOnce);
  expect(file?.name).toBe('録画 "1".mp4');
  expect(file && (await text(file.bytes))).toBe(content);
});

test('a form without a file has none, also where none was chosen, and what is no form has none', async () => {
  expect(await arriving({ csrf: 'x' }, 50)).toBeNull();
  expect(await arriving({ file: new File([], '') }, 50)).toBeNull();
  expect(await fileInForm(new Response('a').body, 'text/plain')).toBeNull();
  expect(await fileInForm(null, 'multipart/form-data; boundary=a')).toBeNull();
});

test('a connection that breaks in the middle is told apart from an end', async () => {
  const half = '--a\r\nContent-Disposition: form-data; name="file"; filename="a.mp4"\r\n\r\nhalf';
  const file = await fileInForm(new Response(half).body, 'multipart/form-data; boundary=a');
  if (!file) throw new Error('There is a file.');
  await expect(text(file.bytes)).rejects.toThrow(BrokenFormError);
  const endless = new Response(`--a\r\n${'x'.repeat(20_000)}`).body;
  await expect(fileInForm(endless, 'multipart/form-data; boundary=a')).rejects.toThrow(BrokenFormError);
});
