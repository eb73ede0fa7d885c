type Detector = { detect(source: CanvasImageSource): Promise<Array<{ rawValue: string }>> };
type DetectorClass = new (options: { formats: string[] }) => Detector;

/** A code that stays before the camera is read once in this time. */
const sameCodeMilliseconds = 3000;

/** Reads tickets with the camera where the browser can; without that, the button for it stays away. */
export function startScanner(found: (code: string) => void): void {
  const place = document.querySelector<HTMLElement>('[data-scanner]');
  const camera = place?.querySelector<HTMLElement>('[data-camera]');
  const video = place?.querySelector('video');
  const says = document.querySelector<HTMLElement>('[data-says]');
  const Detecting = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  if (!place || !camera || !video || !Detecting || !navigator.mediaDevices) return;
  const detector = new Detecting({ formats: ['qr_code'] });
  let stream: MediaStream | null = null;
  let last = { code: '', at: 0 };

  const stop = (): void => {
    for (const track of stream?.getTracks() ?? []) track.stop();
    stream = null;
    video.srcObject = null;
    camera.hidden = true;
  };
  const look = async (): Promise<void> => {
    if (!stream) return;
    const codes = await detector.detect(video).catch(() => []);
    const code = codes[0]?.rawValue;
    const now = performance.now();
    if (code && (code !== last.code || now - last.at > sameCodeMilliseconds)) found(code);
    if (code) last = { code, at: now };
    requestAnimationFrame(() => void look());
  };
  const start = async (): Promise<void> => {
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    } catch {
      if (says)
        says.textContent = document.querySelector<HTMLElement>('[data-check-in]')?.dataset.noCamera ?? '';
      return;
    }
    video.srcObject = stream;
    camera.hidden = false;
    await video.play();
    void look();
  };

  place.hidden = false;
  place.querySelector('[data-scan]')?.addEventListener('click', () => void start());
  place.querySelector('[data-stop]')?.addEventListener('click', stop);
}
