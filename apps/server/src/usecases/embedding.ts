import type { EmbeddingSet } from '@formularwerk/assistant';
import { inTenant } from '../database/tenant.ts';
import { readOrigins } from '../embeddingOrigins.ts';
import { ADMINISTRATOR } from '../roles.ts';
import type { Services } from '../services.ts';
import { selectEmbeddingOrigins, updateEmbeddingOrigins } from '../store/kommunen.ts';
import { asStaff } from './staffSession.ts';

/** The sites that may show a municipality's forms in their own pages. */
export const readEmbedding = ({ db }: Services, kommune: string): Promise<readonly string[]> =>
  inTenant(db, kommune, selectEmbeddingOrigins);

/** The list as its administrators see it, and with a text what they make of it; undefined for everybody else. */
export const setEmbedding = (
  services: Services,
  kommune: string,
  session: string,
  text: string | undefined,
): Promise<EmbeddingSet | undefined> =>
  asStaff(services, kommune, session, async (tenant, user) => {
    if (!user.roles.includes(ADMINISTRATOR)) return undefined;
    if (text === undefined) return { outcome: 'saved', origins: await selectEmbeddingOrigins(tenant) };
    const read = readOrigins(text);
    if (!read.ok) return { outcome: 'refused', wrong: read.wrong };
    await updateEmbeddingOrigins(tenant, read.origins);
    return { outcome: 'saved', origins: read.origins };
  });
