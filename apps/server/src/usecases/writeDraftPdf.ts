import type { Download } from '@formularwerk/assistant';
import { resolveText } from '@formularwerk/form';
import { inTenant } from '../database/tenant.ts';
import { cleanFileName } from '../fileName.ts';
import { germanDay } from '../germanDay.ts';
import type { Services } from '../services.ts';
import { withArms } from '../store/armsStore.ts';
import { databaseTime } from '../store/databaseTime.ts';
import { selectDraft } from '../store/drafts.ts';
import { loadForm } from '../store/formVersions.ts';
import { selectKommune, selectOffice } from '../store/kommunen.ts';
import { datedParameters, parametersAt } from '../store/parameterSets.ts';
import { admitting, taking } from '../taking.ts';

/** One is written after the other, so that they never take all threads, and nobody waits behind many. */
const admit = admitting(8);
const inTurn = taking(1);

/** The draft that a token opens as PDF, with „Entwurf“ on each page; undefined without one, `busy` where too many wait. */
export async function writeDraftPdf(
  services: Services,
  kommune: string,
  token: string,
  language: string,
): Promise<Download | 'busy' | undefined> {
  const written = admit(() => inTurn(() => write(services, kommune, token, language)));
  return written === undefined ? 'busy' : written;
}

async function write(
  services: Services,
  kommune: string,
  token: string,
  language: string,
): Promise<Download | undefined> {
  const input = await inTenant(services.db, kommune, async (tenant) => {
    const draft = await selectDraft(tenant, services.keys, token);
    const version = draft && (await loadForm(tenant, services.forms, draft.form, draft.version));
    const at = await selectKommune(tenant);
    const office = version && (await selectOffice(tenant, version.office));
    if (!draft || !version || !at) return undefined;
    const now = await databaseTime(tenant);
    const today = germanDay(now);
    const parameters = await parametersAt(tenant, draft.form, today);
    const parameterSets = await datedParameters(tenant, version.form);
    return {
      definition: version.form.definition,
      version: version.version,
      hash: version.hash,
      filing: draft.filing,
      context: {
        today,
        language,
        ...(parameters && { parameters: parameters.values }),
        ...(parameterSets && { parameterSets }),
      },
      recipient: { municipality: at.name, ...(office && { office: office.name }) },
      at: now,
    };
  });
  if (!input) return undefined;
  const recipient = await withArms(services, kommune, input.recipient);
  const written = await services.documents.draft({ ...input, recipient });
  if (!written.ok) throw new Error(`No PDF of a draft: ${written.unwritten.reason}.`);
  const bytes = written.value;
  const title = resolveText(input.definition.title, language);
  return { bytes, mediaType: 'application/pdf', name: cleanFileName(`Entwurf ${title}.pdf`) };
}
