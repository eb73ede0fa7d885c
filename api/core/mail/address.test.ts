import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskAddress, readAddress } from '#api/core/mail/address.ts';

const because = (typed: string) => {
  const read = readAddress(typed);
  if (read.ok) throw new Error(`${typed} was taken`);
  return read.because;
};

test.each([
  ['taro@example.jp', 'taro@example.jp'],
  ['  taro@example.jp　', 'taro@example.jp'],
  ['ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ', 'taro@example.jp'],
  ['taro@example。jp', 'taro@example.jp'],
  ['taro‐yamada@my−company.co.jp', 'taro-yamada@my-company.co.jp'],
  ['Taro+desk@Example.JP', 'Taro+desk@example.jp'],
  ['\u200btaro@example.jp', 'taro@example.jp'],
  ['taro@日本語.jp', 'taro@xn--wgv71a119e.jp'],
  ["o'neill_{x}|~@example.co.uk", "o'neill_{x}|~@example.co.uk"],
])('%s is read as %s', (typed, address) => {
  expect(readAddress(typed)).toEqual({ ok: true, address });
});

test.each(['taro..@docomo.ne.jp', '.taro@ezweb.ne.jp', 'taro.@docomo.ne.jp', 'ta..ro@docomo.ne.jp'])(
  'an old carrier address such as %s is taken with a warning',
  (typed) => {
    expect(readAddress(typed)).toMatchObject({
      ok: true,
      address: typed,
      warning: { ja: expect.stringContaining('届かないことがあります') },
    });
  },
);

test.each([
  ['taro.example.jp', 'メールアドレスに「@」がありません。例）taro@example.jp'],
  ['taro@@example.jp', '「@」が2つ以上'],
  ['taro@example.jp,hanako@example.jp', '「@」が2つ以上'],
  ['', 'メールアドレスを入力してください'],
  ['ta ro@example.jp', '空白'],
  ['@example.jp', '「@」の前に何もありません'],
  ['taro@', '「@」の後に何もありません'],
  ['taro@example,jp', 'カンマ'],
  ['taro@example', '「.」がありません'],
  ['taro@example..jp', '「.」の位置'],
  ['taro@.example.jp', '「.」の位置'],
  ['taro@-example.jp', '使えない文字や並び'],
  ['taro@example.j', '使えない文字や並び'],
  ['taro@192.168.0.1', '使えない文字や並び'],
  ['taro@[192.168.0.1]', '使えない文字や並び'],
  ['taro@example.jp/x', '使えない文字や並び'],
  ['太郎@example.jp', '「太」'],
  ['"ta ro"@example.jp', '空白'],
  ['"taro"@example.jp', '「"」'],
  ['<taro@example.jp>', '「<」'],
  [`${'a'.repeat(65)}@example.jp`, '長すぎます'],
])('%s is refused, and the sentence says why', (typed, part) => {
  expect(because(typed).ja).toContain(part);
  expect(because(typed).en).not.toBe('');
});

test.each([
  'taro@example.jp\r\nBcc: x@example.com',
  'taro@example.jp\n',
  '\rtaro@example.jp',
  'ta\u0000ro@example.jp',
])('a line break or a control character is refused wherever it stands', (typed) => {
  expect(because(typed).en).toContain('line break');
});

test('whatever is typed, an address that was taken is one ASCII word that reads as itself', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(fc.nat(0xffff)).map((units) => `${String.fromCharCode(...units)}@example.jp`),
        fc.string({ unit: fc.constantFrom(...'aZ9.@-_+"<>\r\n 。＠ー,') }),
      ),
      (typed) => {
        const read = readAddress(typed);
        if (!read.ok) return;
        expect(read.address).toMatch(/^[!-~]+@[a-z0-9.-]+$/);
        expect(read.address).not.toMatch(/[\s<>(),;:"[\]\\]/);
        expect(readAddress(read.address)).toEqual(read);
      },
    ),
  );
});

test('a masked address shows its first character and its domain', () => {
  expect(maskAddress('hanako@example.jp')).toBe('h*****@example.jp');
  expect(maskAddress('nothing')).toBe('*****');
});
