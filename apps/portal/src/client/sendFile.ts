import { CANCELLED, type UploadWatch } from '@formularwerk/assistant';
import { Upload } from 'tus-js-client';

/** So much goes in one request: on a slow line it is through before a proxy loses patience. */
const PIECE = 1024 * 1024;
/** A line that is cut for a moment is not worth a word; after the last wait somebody is told. */
const WAITS = [500, 2000, 5000];

/**
 * Sends a file piece by piece (tus), and gives the address at which it lies. Where it was before, in this window, it
 * goes on. Loaded when somebody chooses a file, and not before.
 */
export async function sendFile(
  endpoint: string,
  path: string,
  file: File,
  { signal, onProgress }: UploadWatch,
): Promise<string> {
  const print = await fingerprint(endpoint, path, file);
  return new Promise((resolve, reject) => {
    const upload = new Upload(file, {
      endpoint,
      chunkSize: PIECE,
      retryDelays: WAITS,
      metadata: { path, filename: file.name, filetype: file.type },
      fingerprint: () => Promise.resolve(print),
      storeFingerprintForResuming: false,
      onUploadUrlAvailable: () => upload.url && sessionStorage.setItem(print, upload.url),
      onProgress: (sent) => onProgress(sent),
      onSuccess: () => {
        sessionStorage.removeItem(print);
        resolve(upload.url ?? '');
      },
      onError: reject,
    });
    signal.addEventListener('abort', () => {
      const isForGood = signal.reason === CANCELLED;
      if (isForGood) sessionStorage.removeItem(print);
      void upload.abort(isForGood).catch(() => undefined);
      reject(new Error('The upload was ended.'));
    });
    const before = sessionStorage.getItem(print);
    if (before !== null) upload.url = before;
    upload.start();
  });
}

/** Which file it is, without saying so: nothing in a browser's memory shall tell what somebody uploaded. */
async function fingerprint(endpoint: string, path: string, file: File): Promise<string> {
  const words = [endpoint, path, file.name, file.size, file.lastModified].join('|');
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words));
  return `datei-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}
