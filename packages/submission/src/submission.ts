import {
  type Answers,
  type Form,
  type Json,
  resolveText,
  type Walk,
  withoutItemIds,
} from '@formularwerk/form';
import { type Attachment, attachmentsOf } from './attachments.ts';
import { type ComputedRule, computedRules } from './computedRules.ts';
import { type ComputedValues, computedValues } from './computedValues.ts';
import { type Declaration, declarationsOf } from './declarations.ts';
import { engine } from './engine.ts';
import { legalTime } from './legalTime.ts';

/** The authority that a copy is for: one of the form's recipients, and why it may have it. */
export interface CopyFor {
  id: string;
  title: string;
  legalBasis?: string;
}

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
  /** Where this is not the whole, but what one of the form's recipients may see of it. */
  copyFor?: CopyFor;
  answers: Answers;
  computed: ComputedValues;
  /** By which rules the computed values came about; none in a copy, for they name other questions. */
  rules: ComputedRule[];
  attachments: Attachment[];
  declarations: Declaration[];
  /** What the municipality had set when it was computed (fees, deadlines), where the form asks for any. */
  parameters?: Readonly<Record<string, Json>>;
  /** SHA-256 of these values in canonical JSON. */
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
  /** For whom the copy is, where form and walk are what one recipient sees. */
  copyFor?: CopyFor;
}

/** Freezes a walked application. What is not visible, was not read or is no answer does not come along. */
export function createSubmission(input: SubmissionInput): Submission {
  const { form, walk, kommune, parametersHash, copyFor } = input;
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
    ...(copyFor && { copyFor }),
    answers: withoutItemIds(walk.answers),
    computed: computedValues(walk),
    rules: copyFor ? [] : computedRules(walk),
    attachments: attachmentsOf(walk),
    declarations: declarationsOf(walk, String(input.version)),
    ...(copyFor ? {} : parametersOf(walk)),
    ...(parametersHash && { parametersHash }),
    engine: { ...engine },
  };
}

/** A value that was not set is the form's sample: that is what was reckoned with. */
function parametersOf({ form, context }: Walk): Pick<Submission, 'parameters'> {
  const { parameters = [] } = form.definition;
  if (parameters.length === 0) return {};
  const values = parameters.map(({ id, sample }): [string, Json] => [
    id,
    context.parameters?.[id] ?? (sample as Json),
  ]);
  return { parameters: Object.fromEntries(values) };
}
