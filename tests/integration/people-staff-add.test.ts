import { expect, test } from 'vitest';
import { testContext } from '#tests/support/context.ts';
import { testDatabase } from '#tests/support/database.ts';
import { startProgram } from '#tests/support/programs.ts';
import { testSecrets } from '#tests/support/secrets.ts';
import { databaseUrl } from '#tests/support/server.ts';
import { browserOf, testPassword } from '#tests/support/staff.ts';

const { sql, address } = await testDatabase();
const base64 = (bytes: Buffer | undefined): string => bytes?.toString('base64') ?? '';
const settings = {
  DATABASE_URL: databaseUrl(address),
  BASE_URL: 'https://madoguchi.example',
  MAIL_URL: 'mailbox:',
  MAIL_FROM: 'madoguchi@city.example',
  SECRET_KEY: base64(testSecrets.secretKey),
  MASTER_KEYS: `m1:${base64(testSecrets.masterKeys[0].bytes)}`,
  SIGNING_KEYS: `s1:${base64(testSecrets.signingKeys[0].bytes)}`,
};
const staffAdd = async (...args: string[]): Promise<{ code: number | null; output: string }> => {
  const program = startProgram('scripts/staff-add.ts', settings, { args });
  const code = await program.ended;
  return { code, output: program.output() };
};

test('it makes the first administrator and prints the link to begin with', async () => {
  const made = await staffAdd('--email', 'Tanaka@city.example', '--name', '田中', '--role', 'administrator');
  expect(made.code).toBe(0);
  const link = /^https:\/\/madoguchi\.example\/desk\/set-up\/[\w-]+$/m.exec(made.output)?.[0] ?? '';
  const office = testContext(sql, { now: () => Temporal.Now.instant() });
  const path = new URL(link).pathname.replace('/desk/', '/api/staff/');
  const browser = browserOf(office);
  expect(await (await browser.get(path)).json()).toMatchObject({
    name: '田中',
    email: 'tanaka@city.example',
  });
  expect(await (await browser.post(path, { password: testPassword })).json()).toEqual({
    next: 'set_up_second_factor',
  });

  const twice = await staffAdd('--email', 'tanaka@city.example', '--name', '田中', '--role', 'auditor');
  expect(twice.code).toBe(1);
  expect(twice.output).toContain('Somebody with this e-mail address is registered already.');

  const again = await staffAdd('--email', 'tanaka@city.example', '--reset');
  expect(again.output).toContain('https://madoguchi.example/desk/set-up/');
  expect(await sql`select * from core.staff_password`).toEqual([]);
});

test('it says what is missing or wrong', async () => {
  const nothing = await staffAdd();
  expect([nothing.code, nothing.output]).toEqual([
    1,
    expect.stringContaining('npm run staff:add -- --email'),
  ]);
  const wrong = await staffAdd('--email', 'tanaka', '--name', '田中', '--role', 'boss');
  expect(wrong.code).toBe(1);
  expect(wrong.output).toContain('Please check the e-mail address');
  expect(wrong.output).toContain('Please choose a role.');
  const nobody = await staffAdd('--email', 'nobody@city.example', '--reset');
  expect([nobody.code, nobody.output]).toEqual([1, 'Nobody active has this e-mail address.\n']);
});
