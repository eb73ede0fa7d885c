import { languageTag, tongues } from '../language.ts';

/** The record of what happened: written, printed and saved in the browser. Nothing of it is sent or stored. */
const form = document.querySelector<HTMLElement>('[data-record]');
const sheet = document.querySelector<HTMLElement>('[data-record-sheet]');

if (form && sheet) {
  // On the screen the fields stand for the sheet; paper shows the sheet with what was typed.
  sheet.classList.add('print-only');
  let unsaved = false;
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    const line = sheet.querySelector<HTMLElement>(`[data-row="${target.id}"]`);
    if (line) line.textContent = target.value;
    unsaved = true;
  });
  addEventListener('afterprint', () => {
    unsaved = false;
  });
  addEventListener('beforeunload', (event) => {
    // Whoever leaves by the exit is gone at once: the page is already hidden then.
    if (unsaved && !document.documentElement.hidden) event.preventDefault();
  });
  form.querySelector('[data-record-docx]')?.addEventListener('click', async () => {
    const { docxOf, docxType } = await import('../features/tools/docx.ts');
    save(new Blob([docxOf(paperOn(sheet))], { type: docxType }));
    unsaved = false;
  });
}

/** The sheet as it stands on the page, with the names of its lines in the reader's language. */
function paperOn(place: HTMLElement) {
  const rows = [...place.querySelectorAll<HTMLElement>('[data-row]')].map((line) => ({
    id: line.dataset.row ?? '',
    name: wordsOf(line.previousElementSibling),
    value: line.textContent ?? '',
    tall: line.dataset.tall !== undefined,
  }));
  const language =
    tongues.find(({ language }) => languageTag(language) === document.documentElement.lang)?.language ?? 'ja';
  const title = wordsOf(place.querySelector('h2'));
  return { language, title, blocks: [{ kind: 'fields' as const, rows }] };
}

/** What is written there, without the readings above it. */
function wordsOf(place: Element | null): string {
  const copy = place?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const reading of copy.querySelectorAll('rt, rp')) reading.remove();
  return copy.textContent.trim();
}

function save(file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'record.docx';
  link.click();
  URL.revokeObjectURL(link.href);
}
