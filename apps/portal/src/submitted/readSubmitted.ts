import type { Json } from '@formularwerk/form';

/** What a `submission.json` says that a clerk's page needs. */
export interface Submitted {
  /** Version of the form that was filled in. */
  readonly version: string;
  readonly answers: unknown;
  /** Computed values as they were submitted, by path: `elemente.i1.betrag`, items numbered from 1. */
  readonly computed: ReadonlyMap<string, Json>;
  /** The files that were uploaded, with the question that each belongs to. */
  readonly attachments: readonly { readonly id: string; readonly label: string; readonly name: string }[];
}

/** Reads a `submission.json` that our own worker wrote. */
export const readSubmitted = (bytes: Uint8Array): Submitted => {
  const { form, answers, computed, attachments } = JSON.parse(new TextDecoder().decode(bytes)) as {
    readonly form: { readonly version: string };
    readonly answers: unknown;
    readonly computed: Json;
    readonly attachments: Submitted['attachments'];
  };
  return { version: form.version, answers, attachments, computed: new Map(byPath(computed, '')) };
};

const byPath = (json: Json, path: string): readonly (readonly [string, Json])[] => {
  if (typeof json !== 'object' || json === null) return [[path, json]];
  const entries: readonly (readonly [string, Json])[] = Array.isArray(json)
    ? json.map((item: Json, index) => [`i${index + 1}`, item])
    : Object.entries(json);
  return entries.flatMap(([key, value]) => byPath(value, path === '' ? key : `${path}.${key}`));
};
