import { systemClock } from '#api/core/clock/clock.ts';
import { authenticatorUri, codeOfStep, stepOf } from '#api/core/people/authenticator.ts';
import type { Secrets } from '#api/core/secrets.ts';
import { demonstrationSignIn, demonstrationStaff } from '#api/demonstration.ts';

/** Says where to look. */
export function greeting(url: string): string {
  return `
  Madoguchi is running. Stop it with Ctrl+C.

    The desk, public    ${url}/ja/   (English: ${url}/en/)
    The desk, staff     ${url}/desk/
    The API             ${url}/api/openapi.json
`;
}

/** How to sign in at the demonstration office, with the code that an authenticator would show now. */
export function demonstrationGreeting(url: string, secrets: Secrets, zoomUrl: string | null): string {
  const { password, authenticatorSecret } = demonstrationSignIn(secrets);
  const step = stepOf(systemClock.now());
  const widest = Math.max(...demonstrationStaff.map(({ email }) => email.length));
  const staff = demonstrationStaff.map(({ email, role }) => `    ${email.padEnd(widest)}  ${role}`);
  return `  This is a demonstration office: nothing in it is real, and its mails stay in
  ${url}/demo/mailbox. Sign in at the staff desk as one of

${staff.join('\n')}

    Password            ${password}
    Code now            ${codeOfStep(authenticatorSecret, step)}   (later: npm run demo:code)
    For your own app    ${authenticatorUri(authenticatorSecret, 'Madoguchi', 'demonstration')}
${zoomUrl ? standsInForZoom(zoomUrl) : ''}`;
}

/** Where the other side of the webinars can be seen. */
const standsInForZoom = (zoomUrl: string): string => `
    In place of Zoom    ${zoomUrl}/   (start, end and watch the webinars as their host)
`;
