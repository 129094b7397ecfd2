import { expect, test } from 'vitest';
import { awaitDocuments } from './awaitDocuments.ts';
import { documentsPlace } from './places.ts';

test('takes over the links once the documents are built, and survives a failure on the way', async () => {
  document.body.innerHTML = `<div id="${documentsPlace}" data-building="">gleich</div><p>sonst</p>`;
  const building = `<div id="${documentsPlace}" data-building="">gleich</div>`;
  const built = `<div id="${documentsPlace}"><a href="/pdf">PDF</a></div>`;
  const answers = [
    () => new Response(building),
    () => new Response('', { status: 503 }),
    () => new Response(built),
  ];
  await awaitDocuments(document, async () => answers.shift()?.() ?? Promise.reject(new Error('offline')), 1);
  expect(document.body.innerHTML).toBe(
    `<div id="${documentsPlace}"><a href="/pdf">PDF</a></div><p>sonst</p>`,
  );
});
