import type { roleNames } from '#api/core/people/contract.ts';
import { read } from '../../api-answers.ts';
import type { StaffLanguage } from '../../language.ts';

/** Who is signed in, as a page of the desk needs them. */
export type DeskStaff = {
  id: string;
  name: string;
  email: string;
  role: keyof typeof roleNames;
  language: StaffLanguage;
};

const asked = new WeakMap<App.Locals, Promise<DeskStaff | null>>();

/** The signed-in person with the second factor verified, or null. One call of the API for each page. */
export function deskStaff(locals: App.Locals): Promise<DeskStaff | null> {
  const known = asked.get(locals);
  if (known) return known;
  const answer = ask(locals);
  asked.set(locals, answer);
  return answer;
}

async function ask({ api }: App.Locals): Promise<DeskStaff | null> {
  const answer = await read<DeskStaff>(await api.api.staff.me.$get());
  return answer.ok ? answer.value : null;
}

/** Where somebody signs in, and is brought back from. */
export function signInPath(url: URL): string {
  return `/desk/sign-in?to=${encodeURIComponent(url.pathname + url.search)}`;
}

/** A page of the desk to go on to; never another site. */
export function onwardPath(to: string | null): string {
  return to && /^\/desk(?:\/[\w\-/]*)?(?:\?[\w\-=&%.]*)?$/.test(to) ? to : '/desk';
}

/** A key that makes two sendings of one form one sending. */
export const newSendingKey = (): string => crypto.randomUUID();

export const mayAnswer = (staff: DeskStaff): boolean => staff.role !== 'auditor';
export const mayCoordinate = (staff: DeskStaff): boolean =>
  staff.role === 'administrator' || staff.role === 'coordinator';
