/** Recordings as an office uploads them, made here byte by byte. */

const box = (type: string, content: Buffer): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, content]);
};

/** An MP4 by its boxes, whose content says at every place where it is. No player can show it. */
export function mp4(contentBytes = 1000, brand = 'isom'): Buffer {
  const content = Buffer.alloc(contentBytes);
  for (let at = 0; at + 4 <= contentBytes; at += 4) content.writeUInt32BE(at, at);
  return Buffer.concat([
    box('ftyp', Buffer.from(`${brand}\0\0\0\0isom`, 'latin1')),
    box('moov', Buffer.alloc(100)),
    box('mdat', content),
  ]);
}

export const vtt = (said = 'こんにちは。'): Buffer =>
  Buffer.from(`WEBVTT\n\n00:00:00.000 --> 00:00:02.000\n${said}\n`);

/** Two seconds of changing colours, recorded by Chromium, which plays them. */
export const webm = (): Buffer => Buffer.from(colours.join(''), 'base64');

const colours = [
  'GkXfo59ChoEBQveBAULygQRC84EIQoKEd2VibUKHgQRChYECGFOAZwEAAAAAAAP9EU2bdLlNu4tTq4QVSalmU6yBbk27i1Or',
  'hBZUrmtTrIGTTbuLU6uEH0O2dVOsgdRNu4xTq4QcU7trU6yCA+vsrgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  'AAAAAAAAAAAAAAAAAAAVSalmoCrXsYMPQkBEiYRE6Y6wTYCGQ2hyb21lV0GGQ2hyb21lFlSua7yuuteBAXPFh6JyPAg7mSOD',
  'gQFV7oEBhoVWX1ZQOOCdsIFAuoEkU8CBAVWwkFWxgQFVuYECVbqBDVW7gQEfQ7Z1AQAAAAAAAwvngQCg4aGygQAAANACAJ0B',
  'KkAAJAAHBwiFhYiZhIglggJ08ma6NHm/FnfA/uns0Hxcv8UPNb2DpgB1oaqmqO6BAaWjsAIAnQEqQAAkAAqHCIWFiJmEiDgC',
  'AAaOT8zHm/FYAP7rrgCgxKGjgQDJABECABwRPAAYABpP9AwAEQwFU4D+bx5ZnCvZcq9XlcB1oZmml+6BAaWS0QEAKhHAABgA',
  'GFgv9AAIjAAA+4EAoMSho4EBrwARAgAcEPQAGAAaT/QMABEMBVOA/tYx/jf6tfJknScAdaGZppfugQGlktEBACoRwAAYABhY',
  'L/QACIwAAPuByaDKoaiBAoQAUQIAHBDcABgHYBA3YeaZgCPqr/wA/ccfjebzWtb+hRsol8wAdaGZppfugQGlktEBACoRwAAY',
  'ABhYL/QACIwAAPuCAa+gyaGngQNUABECABwQvAAYABpP9AwAEQwFU4D9xxrTH4eH4gF/wG6+LZfAdaGZppfugQGlktEBACoR',
  'wAAYABhYL/QACIwAAPuCAoSgy6GpgQQgABECABwQnAAYABpP9AwAEQwFU4D+wM5ShmrGZWf/kGPJT0NZrgB1oZmml+6BAaWS',
  '0QEAKhGQABgAGFgv9AAIjAAA+4IDVKDLoamBBOwAEQIAHBCAABgAGk/0DAAU+qqogP7vKUf+CC2o9MOPD90X2oqUwHWhmaaX',
  '7oEBpZLRAQAqEXgAGAAYWC/0AAiMAAD7ggQgoMahpYEFtwARAgAcEGwAGAAaT/QMABT6qqiA/vbmB/56Z/W38f+Ri1B1oZim',
  'lu6BAaWRsQEAKhEgFGAAYWC/0AAiMAD7ggTsoM6hrIEGgABRAgAcEFgAGAdICBw78w0AFhtVUwD+9Sdf/nEsdTu7s//lnz+G',
  'zowAdaGZppfugQGlktEBACoRcAAYABhYL/QACIwAAPuCBbegzqGsgQdMABECABwQSAAYABpP9AwAFPqqqID+9j/f2mx38B3+',
  'Wz/6tD5aHy0P27B1oZmml+6BAaWS0QEAKhFgABgAGFgv9AAIjAAA+4IGgBxTu2uNu4uzgQC3hveBAfGB1A==',
];
