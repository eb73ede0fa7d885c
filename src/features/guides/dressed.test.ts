import { expect, test } from 'vitest';
import { dressed } from './dressed.ts';

test('a heading keeps the anchor that its author gave it, in every language', () => {
  const { html, sections } = dressed(
    '<h2 id="mål-mål">Mål {#aim}</h2><p>a</p><h3 id="x">Part <em>b</em> {#part-b}</h3>',
    'nb',
  );
  expect(html).toBe('<h2 id="aim">Mål</h2><p>a</p><h3 id="part-b">Part <em>b</em></h3>');
  expect(sections).toEqual([{ id: 'aim', title: 'Mål' }]);
});

test('a table names its rows, and its cells the column they stand in', () => {
  const table =
    '<table><thead><tr><th>Date</th><th>What "was"</th></tr></thead><tbody><tr><td>May</td><td>a <a href="/ja/x">b</a></td></tr></tbody></table>';
  expect(dressed(table, 'ja').html).toBe(
    '<table class="table guide-table"><thead><tr><th scope="col">Date</th><th scope="col">What "was"</th></tr></thead><tbody><tr><th scope="row" class="short">May</th><td data-name="What &quot;was&quot;" class="short">a <a href="/ja/x">b</a></td></tr></tbody></table>',
  );
});

test('a link into another language says so', () => {
  expect(dressed('<a href="/en/tools/judge">a</a><a href="/nb/guides/care">b</a>', 'nb').html).toBe(
    '<a hreflang="en" href="/en/tools/judge">a</a><a href="/nb/guides/care">b</a>',
  );
});
