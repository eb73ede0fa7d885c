import { expect, test } from 'vitest';
import { systemClock } from '#api/core/clock/clock.ts';
import { addStaff } from '#api/core/people/actions/add-staff.ts';
import { axeFindings } from '#tests/support/axe.ts';
import { testBrowser } from '#tests/support/browser.ts';
import { dist } from '#tests/support/built-pages.ts';
import { testDatabase } from '#tests/support/database.ts';
import { textOf } from '#tests/support/sato.ts';
import { testServer } from '#tests/support/server.ts';
import { currentCode, testPassword } from '#tests/support/staff.ts';
import { tanaka } from '#tests/support/tanaka.ts';
import { deskText } from '../../src/features/desk/desk-text.ts';

const { address } = await testDatabase();
const visitor = testBrowser();

test.for(['ja', 'en'] as const)(
  'somebody new at the desk chooses a password, connects the app, keeps the codes, and is in (%s)',
  async (language) => {
    const server = await testServer({ address, dist, clock: systemClock });
    const email = `suzuki-${language}@desk.example`;
    const input = { name: 'suzuki', email, role: 'consultant', language } as const;
    const { setUpLink } = await addStaff(server.open.systemContext('newcomer'), input);
    const page = await visitor(server, { language });
    const { t, button, field } = tanaka(page, language);
    const found: string[] = [];
    const look = async (state: string): Promise<void> => {
      for (const finding of await axeFindings(page)) found.push(`${language}, ${state}: ${finding}`);
    };
    const codeField = field(deskText.code);

    await page.goto(`${setUpLink}x`);
    await page.getByRole('heading', { name: t(deskText.linkDead) }).waitFor();
    await look('dead link');
    await page.goto(setUpLink);
    await look('choose a password');
    await page.getByLabel(t(deskText.password)).fill('short');
    await button(deskText.savePassword).click();
    await page.getByRole('alert').waitFor();
    await look('password too short');
    await page.getByLabel(t(deskText.password)).fill(testPassword);
    await button(deskText.savePassword).click();
    await page.getByRole('img', { name: t(deskText.qr) }).waitFor();
    await look('connect the app');
    await codeField.fill('000000');
    await button(deskText.goOn).click();
    await page.getByRole('alert').waitFor();
    await look('connect the app, wrong code');
    await codeField.fill(currentCode(decoded(await textOf(page.locator('.secret-groups')))));
    await button(deskText.goOn).click();
    const onward = page.getByRole('link', { name: t(deskText.toDesk) });
    await onward.waitFor();
    await look('backup codes');
    const backupCode = (await page.getByRole('main').getByRole('listitem').first().textContent()) ?? '';
    await onward.click();
    await page.waitForURL(/\/desk$/);

    await button(deskText.signOut).click();
    await page.waitForURL('**/desk/sign-in');
    await field(deskText.email).fill(email);
    await page.getByLabel(t(deskText.password)).fill(testPassword);
    await button(deskText.signInAct).click();
    await page.waitForURL('**/desk/second-factor?*');
    await look('second factor');
    await codeField.fill(backupCode.trim());
    await button(deskText.goOn).click();
    await page.waitForURL(/\/desk$/);
    expect(found).toEqual([]);
  },
);

const base32Alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What an authenticator app makes of the letters that were typed into it (RFC 4648, base 32). */
function decoded(letters: string): string {
  const bits = [...letters.replaceAll(' ', '')]
    .map((letter) => base32Alphabet.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const bytes = bits.match(/.{8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2))).toString();
}
