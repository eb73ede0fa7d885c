/** Counts characters as people do: one for each code point, and a line break as one. */
export function startCounters(): void {
  for (const field of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-counts]')) {
    const place = document.getElementById(field.dataset.counts ?? '');
    const sentence = place?.dataset.counting;
    if (!place || !sentence) continue;
    const count = (): void => {
      const written = [...field.value].length.toLocaleString('en-US');
      place.textContent = sentence.replace('{count}', written);
    };
    field.addEventListener('input', count);
    count();
  }
}
