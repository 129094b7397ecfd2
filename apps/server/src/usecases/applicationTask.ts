import type { Form } from '@formularwerk/form';
import type { Tenant } from '../database/tenant.ts';
import type { ApplicationTask } from '../documents/documentTask.ts';
import { germanDay } from '../germanDay.ts';
import type { Services } from '../services.ts';
import { loadForm } from '../store/formVersions.ts';
import { selectKommune, selectOffice } from '../store/kommunen.ts';
import { parametersById } from '../store/parameterSets.ts';
import { type Submission, selectSubmitted } from '../store/submissions.ts';

type Task = Omit<ApplicationTask, 'evidence'>;

/** The same as plain data, for a thread. */
export async function applicationTask(...from: Parameters<typeof submittedApplication>): Promise<Task> {
  const { form, ...rest } = await submittedApplication(...from);
  return { definition: form.definition, ...rest };
}

/** An application with all that its documents are made of, but for its files: as of the day that it was submitted. */
export async function submittedApplication(
  services: Pick<Services, 'forms' | 'keys'>,
  tenant: Tenant,
  submission: Submission,
): Promise<Omit<Task, 'definition'> & { readonly form: Form }> {
  const { id, formId } = submission;
  const version = await loadForm(tenant, services.forms, formId, submission.version);
  const parameters = await parametersById(tenant, submission.parameterSetId);
  const at = await selectKommune(tenant);
  const office = await selectOffice(tenant, submission.office);
  if (!version || !parameters || !at || !office)
    throw new Error(`Submission ${id} names something that is not there.`);
  const { answers } = await selectSubmitted(tenant, services.keys, id);
  return {
    form: version.form,
    version: submission.version,
    hash: submission.formHash,
    answers,
    context: {
      today: germanDay(submission.receivedAt),
      parameters: parameters.values,
      language: submission.language,
    },
    reference: submission.reference,
    receivedAt: submission.receivedAt,
    kommune: tenant.kommune,
    parametersHash: submission.parametersHash,
    recipient: { municipality: at.name, office: office.name },
  };
}
