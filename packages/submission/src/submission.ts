import { type Answers, type Form, resolveText, type Walk, withoutItemIds } from '@formularwerk/form';
import { type Attachment, attachmentsOf } from './attachments.ts';
import { type ComputedValues, computedValues } from './computedValues.ts';
import { type Declaration, declarationsOf } from './declarations.ts';
import { engine } from './engine.ts';
import { legalTime } from './legalTime.ts';

/** A finished, pruned, frozen application with all that is needed to understand it later. Canonical JSON. */
export interface Submission {
  format: 1;
  form: { id: string; version: string; hash: string; title: string; status?: string };
  reference: string;
  /** Legal time with zone, ISO 8601. */
  receivedAt: string;
  /** BCP 47 tag of the texts that the applicant read. */
  language: string;
  /** Id of the municipality. */
  kommune?: string;
  answers: Answers;
  computed: ComputedValues;
  attachments: Attachment[];
  declarations: Declaration[];
  /** SHA-256 of the parameter values with which it was computed. */
  parametersHash?: string;
  engine: { name: string; version: string };
}

/** What a submission is made of. The walk must have been done in the language that the applicant read. */
export interface SubmissionInput {
  form: Form;
  /** Version under which the form is published, and the hash of its definition. */
  version: string | number;
  hash: string;
  walk: Walk;
  reference: string;
  receivedAt: Date;
  kommune?: string;
  parametersHash?: string;
}

/** Freezes a walked application. What is not visible, was not read or is no answer does not come along. */
export function createSubmission(input: SubmissionInput): Submission {
  const { form, walk, kommune, parametersHash } = input;
  const { id, status, title } = form.definition;
  return {
    format: 1,
    form: {
      id,
      version: String(input.version),
      hash: input.hash,
      title: resolveText(title, walk.context.language),
      ...(status && { status }),
    },
    reference: input.reference,
    receivedAt: legalTime(input.receivedAt).iso,
    language: walk.context.language ?? 'de',
    ...(kommune && { kommune }),
    answers: withoutItemIds(walk.answers),
    computed: computedValues(walk),
    attachments: attachmentsOf(walk),
    declarations: declarationsOf(walk),
    ...(parametersHash && { parametersHash }),
    engine: { ...engine },
  };
}
