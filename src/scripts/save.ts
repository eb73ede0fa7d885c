/** Saves the receipt as a picture, drawn from the words on the page; nothing is sent anywhere. */
export function startSaving(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-save-picture]');
  button?.addEventListener('click', () => {
    const lines = [...document.querySelectorAll<HTMLElement>('[data-picture]')].map((element) => ({
      text: (element.dataset.picture || (element.textContent ?? '')).replace(/\s+/g, ' ').trim(),
      size: Number(element.dataset.pictureSize ?? 20),
    }));
    draw(lines).toBlob((blob) => {
      if (!blob) return;
      const link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = `${button.dataset.savePicture}.png`;
      link.click();
      URL.revokeObjectURL(link.href);
    });
  });
}

const width = 900;
const margin = 60;

function draw(lines: ReadonlyArray<{ text: string; size: number }>): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = lines.reduce((height, { size }) => height + size * 2, margin * 2);
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#0017c1';
  pen.fillRect(0, 0, canvas.width, 12);
  pen.fillStyle = '#1a1a1a';
  const family = getComputedStyle(document.documentElement).fontFamily;
  let y = margin;
  for (const { text, size } of lines) {
    y += size * 1.6;
    pen.font = `${size > 20 ? 700 : 400} ${size}px ${family}`;
    pen.fillText(text, margin, y, width - margin * 2);
    y += size * 0.4;
  }
  return canvas;
}
