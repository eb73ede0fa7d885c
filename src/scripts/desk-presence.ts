import { filled, officeTime, put } from './desk-put.ts';

/** The desk forgets who is silent for a minute; this often it is told that somebody is still here. */
const tellEveryMilliseconds = 15_000;

type Presence = { name: string; since: string; writing: boolean };

/** Tells that the case is open here, and shows who else has it open. */
export function startPresence(isWriting: () => boolean): void {
  const place = document.querySelector<HTMLElement>('[data-presence]');
  if (!place) return;
  const { presence, alsoOpen, writing, notWriting, timeZone } = place.dataset;
  const tell = async (): Promise<void> => {
    const answer = await put(`/api/desk/consultations/${presence}/presence`, { writing: isWriting() });
    if (!answer?.ok) return;
    const { others } = (await answer.json()) as { others: Presence[] };
    const lines = others.map((other) => {
      const line = document.createElement('p');
      const name = document.createElement('b');
      name.textContent = filled(alsoOpen, { name: other.name, time: officeTime(other.since, timeZone) });
      line.append(name, ' ', (other.writing ? writing : notWriting) ?? '');
      return line;
    });
    // Said again only when it changed, for those who hear the page.
    const isNew = lines.map((line) => line.textContent).join() !== shownIn(place);
    if (isNew) place.replaceChildren(...lines);
  };
  void tell();
  window.setInterval(tell, tellEveryMilliseconds);
}

const shownIn = (place: HTMLElement): string =>
  [...place.children].map((line) => line.textContent?.trim().replace(/\s+/g, ' ')).join();
