/** Counts characters as people do: one for each code point, and a line break as one. */
export function startCounters(): void {
  for (const field of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-counts]')) {
    const place = document.getElementById(field.dataset.counts ?? '');
    const sentence = place?.dataset.counting;
    if (!place || !sentence) continue;
    const count = (): void => {
      place.textContent = sentence.replace('{count}', grouped([...field.value].length));
    };
    field.addEventListener('input', count);
    count();
  }
}

/** 12345 → 12,345. The browser's own number format takes a phone a tenth of a second to get ready. */
const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
