import type { Download } from '@formularwerk/assistant';
import { seeOther } from '../http/respond.ts';
import type { Visit } from '../http/visit.ts';

/** The bytes, to be stored and not shown by the browser; while they are being built back to the page that says so. */
export const sendDocument = (
  visit: Visit,
  document: Download | 'building' | undefined,
): Response | undefined => {
  if (document === undefined) return undefined;
  if (document === 'building') return seeOther(visit.url.pathname.replace(/\/[^/]*$/, ''));
  return new Response(new Uint8Array(document.bytes), {
    headers: {
      'content-type': document.mediaType,
      'content-disposition': contentDisposition(document.name),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
};

/** RFC 6266: the name for everybody in ASCII, and exactly for those who read RFC 8187. */
const contentDisposition = (name: string): string => {
  const ascii = name.replace(/[^ -~]|["\\]/g, '_');
  const exact = encodeURIComponent(name).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${exact}`;
};
