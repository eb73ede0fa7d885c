import { type CheckInResult, checkInQueue } from './check-in-queue.ts';
import { startScanner } from './check-in-scan.ts';
import { filled, officeTime } from './desk-put.ts';

/** While something waits, the office is asked this often whether it is there again. */
const againMilliseconds = 10_000;

/** The door of a hall: search as you type, check in at once, and go on through a gap in the network. */
function startDoor(door: HTMLElement): void {
  const { dataset } = door;
  const queue = checkInQueue(dataset.checkIn ?? '');
  const all = [...door.querySelectorAll<HTMLElement>('[data-person]')];
  const place = (name: string) => door.querySelector<HTMLElement>(`[data-${name}]`);
  const find = door.querySelector<HTMLInputElement>('#find');
  const numberIn = (code: string): string => (code.split('.')[0] ?? '').toUpperCase();
  const personOf = (number: string) => all.find((row) => row.dataset.person === number);

  const say = (text: string, tone: 'good' | 'now' | 'bad'): void => {
    const says = place('says');
    if (!says) return;
    says.textContent = text;
    says.className = `door-says ${tone}`;
  };
  const mark = (number: string, word: string, at: string): void => {
    const row = personOf(number);
    const state = row?.querySelector<HTMLElement>('[data-state]');
    const act = row?.querySelector<HTMLElement>('[data-act]');
    if (!state || !act) return;
    state.textContent = `${word} ${officeTime(at, dataset.timeZone).replace(/^0/, '')}`;
    state.hidden = false;
    act.hidden = true;
  };
  const count = (): void => {
    const here = all.filter((row) => !row.querySelector<HTMLElement>('[data-state]')?.hidden).length;
    const shown = place('count');
    if (shown) shown.textContent = filled(dataset.countOf, { count: String(here), all: String(all.length) });
  };
  const showWaiting = (because: 'offline' | 'signed-out' | null): void => {
    const list = queue.waiting();
    for (const { code, at } of list) mark(numberIn(code), dataset.notYetSent ?? '', at);
    const waits = place('waits');
    const sentence = because === 'signed-out' ? dataset.signInAgain : dataset.notSent;
    const text =
      list.length === 0 || because === null ? '' : filled(sentence, { count: String(list.length) });
    if (waits && waits.textContent !== text) waits.textContent = text;
    count();
  };
  const settle = (results: readonly CheckInResult[], sent: ReadonlyMap<string, string>): void => {
    for (const result of results) {
      if (result.ok && result.ticketNumber) {
        mark(result.ticketNumber, dataset.here ?? '', sent.get(result.code) ?? '');
        say(
          filled(result.already ? dataset.already : dataset.taken, { name: result.name ?? '' }),
          result.already ? 'now' : 'good',
        );
        continue;
      }
      const row = personOf(numberIn(result.code));
      row?.querySelector('[data-act]')?.removeAttribute('hidden');
      row?.querySelector('[data-state]')?.setAttribute('hidden', '');
      say(`${numberIn(result.code)} ${result.because ?? ''}`, 'bad');
    }
  };
  const send = async (): Promise<void> => {
    const times = new Map(queue.waiting().map(({ code, at }) => [code, at]));
    const answer = await queue.send();
    if (answer === null) return;
    if (typeof answer === 'object') settle(answer.results, times);
    showWaiting(typeof answer === 'string' ? answer : null);
    if (typeof answer === 'object' && queue.waiting().length > 0) await send();
  };
  const take = (code: string): void => {
    queue.note(code);
    const name = personOf(numberIn(code))?.dataset.name ?? numberIn(code);
    say(filled(dataset.kept, { name }), 'now');
    void send();
  };

  const search = (): void => {
    const words = plain(find?.value ?? '');
    let shown = 0;
    for (const row of all) {
      row.hidden = !plain(row.dataset.words ?? '').includes(words);
      if (!row.hidden) shown += 1;
    }
    place('none')?.toggleAttribute('hidden', shown > 0);
  };
  find?.addEventListener('input', search);
  find?.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const exact = all.find((row) => isNumber(find.value, row.dataset.person ?? ''));
    if (!exact) return search();
    take(exact.dataset.person ?? '');
    find.value = '';
    search();
  });
  door.querySelector('form[method="post"]')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const pressed = (event as SubmitEvent).submitter;
    if (pressed instanceof HTMLButtonElement) take(pressed.value);
  });
  window.addEventListener('online', () => void send());
  window.setInterval(() => void send(), againMilliseconds);
  startScanner(take);
  showWaiting(null);
  void send();
}

/** Width, case, kana and spaces do not matter where a name is looked for. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u3041-\u3096]/g, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) + 0x60))
    .replace(/[\s-]/g, '');

/** A ticket's number as people type it: with or without its first letter and hyphen. */
const isNumber = (typed: string, number: string): boolean =>
  plain(number) === plain(typed) || plain(number).slice(1) === plain(typed);

const door = document.querySelector<HTMLElement>('[data-check-in]');
if (door) startDoor(door);
