import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserPath } from '#scripts/debian.ts';

/**
 * Draws the pictures that other sites show of ours from the mark, `public/favicon.svg`: the share picture
 * (1200 × 630) and the sign on a telephone's home screen (180 × 180). `npm run share-picture`
 */
const folder = fileURLToPath(new URL('../public', import.meta.url));
const mark = readFileSync(`${folder}/favicon.svg`, 'utf8');

const pictures = [
  {
    name: 'share.png',
    width: 1200,
    height: 630,
    body: `<div class="share">${mark}<p><b lang="ja">窓口</b><span lang="en">Madoguchi</span></p></div>`,
  },
  { name: 'apple-touch-icon.png', width: 180, height: 180, body: `<div class="sign">${mark}</div>` },
] as const;

const page = (body: string): string => `<!doctype html><html lang="ja"><head><meta charset="utf-8"><style>
  * { margin: 0 }
  body { background: #fff; color: #1a1a1a; font-family: 'Noto Sans CJK JP', 'Noto Sans JP', sans-serif }
  .share { box-sizing: border-box; height: 630px; display: flex; align-items: center; justify-content: center; gap: 88px;
    border-bottom: 24px solid #0017c1 }
  .share svg { width: 336px; flex: none }
  .share p { display: grid; gap: 12px }
  .share b { font-size: 168px; line-height: 1.1; letter-spacing: 0.02em }
  .share span { font-size: 64px; color: #4d4d4d }
  .sign { display: grid; place-items: center; height: 180px }
  .sign svg { width: 128px }
</style></head><body>${body}</body></html>`;

const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
try {
  for (const { name, width, height, body } of pictures) {
    const tab = await browser.newPage({ viewport: { width, height } });
    await tab.setContent(page(body));
    await tab.screenshot({ path: `${folder}/${name}` });
    console.log(`public/${name}`);
  }
} finally {
  await browser.close();
}
