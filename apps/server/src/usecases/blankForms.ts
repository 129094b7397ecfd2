import { createHash } from 'node:crypto';
import type { Download, PublishedForm } from '@formularwerk/assistant';
import { resolveText } from '@formularwerk/form';
import { inTenant } from '../database/tenant.ts';
import { cleanFileName } from '../fileName.ts';
import type { Services } from '../services.ts';
import { withArms } from '../store/armsStore.ts';
import { selectOffice } from '../store/kommunen.ts';
import { admitting } from '../taking.ts';

/** The forms that are offered, as PDFs to be printed: written once for each version, language, day and set of parameters. */
export interface BlankForms {
  /** `busy`: many others are written just now. */
  readonly read: (published: PublishedForm, language: string) => Promise<Download | 'busy'>;
  /** Its size in bytes once it was written; asking for it has it written. */
  readonly size: (published: PublishedForm, language: string) => number | undefined;
}

/** A hundred kilobytes each. */
const MOST_KEPT = 100;
const MOST_WAITING = 8;

export function createBlankForms(services: Services, publicUrl: string, today: () => string): BlankForms {
  const kept = new Map<string, { readonly pdf: Promise<Uint8Array>; size?: number }>();
  const admit = admitting(MOST_WAITING);

  const begin = (published: PublishedForm, language: string) => {
    const day = today();
    const key = keyOf(published, language, day);
    const known = kept.get(key);
    if (known) return known;
    const pdf = admit(() => write(services, publicUrl, published, language, day));
    if (!pdf) return undefined;
    const entry: { readonly pdf: Promise<Uint8Array>; size?: number } = { pdf };
    kept.set(key, entry);
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_KEPT) break;
      kept.delete(oldest);
    }
    pdf.then(
      ({ length }) => {
        entry.size = length;
      },
      // Whoever asked for it is told; the next one may try again.
      () => kept.delete(key),
    );
    return entry;
  };
  return {
    read: async (published, language) => {
      const entry = begin(published, language);
      if (!entry) return 'busy';
      const title = resolveText(published.definition.title, language);
      return {
        bytes: await entry.pdf,
        mediaType: 'application/pdf',
        name: cleanFileName(`${title}.pdf`),
      };
    },
    size: (published, language) => begin(published, language)?.size,
  };
}

const keyOf = (
  { kommune, hash, version, definition, parameters }: PublishedForm,
  language: string,
  day: string,
) =>
  [
    kommune.id,
    definition.id,
    version,
    hash,
    language,
    day,
    createHash('sha256').update(JSON.stringify(parameters)).digest('hex'),
  ].join('/');

async function write(
  services: Services,
  publicUrl: string,
  { kommune, version, hash, definition, parameters }: PublishedForm,
  language: string,
  today: string,
): Promise<Uint8Array> {
  const office = await inTenant(services.db, kommune.id, (tenant) =>
    selectOffice(tenant, definition.delivery.office),
  );
  const recipient = await withArms(services, kommune.id, {
    municipality: kommune.name,
    ...(office && { office: office.name }),
  });
  const written = await services.documents.blank({
    definition,
    version,
    hash,
    context: { today, language, parameters },
    recipient,
    online: `${publicUrl}/${kommune.id}/${definition.id}`,
    at: new Date(`${today}T00:00:00Z`),
  });
  if (!written.ok) throw new Error(`No blank form: ${written.unwritten.reason}.`);
  return written.value;
}
