import { documentsPlace } from './places.ts';

const pause = 2000;

/**
 * While the documents of a receipt are being built, looks at the page again now and then and takes over the part that
 * tells of them. The rest of the page, and where somebody is on it, stays.
 */
export const awaitDocuments = async (
  document: Document,
  load: () => Promise<Response>,
  wait = pause,
): Promise<void> => {
  const place = document.getElementById(documentsPlace);
  while (place?.dataset.building !== undefined) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    const loaded = await load().then(
      (response) => (response.ok ? response.text() : ''),
      () => '', // the world failed for a moment; the next look will tell
    );
    const parsed = new DOMParser().parseFromString(loaded, 'text/html').getElementById(documentsPlace);
    if (parsed === null || parsed.dataset.building !== undefined) continue;
    delete place.dataset.building;
    place.replaceChildren(...parsed.childNodes);
  }
};
