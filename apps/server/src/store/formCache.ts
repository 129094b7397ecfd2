import { compileForm, type Form, type FormDefinition } from '@formularwerk/form';

/** A published version as it is used: opened once, and the same for ever after. */
export interface FormVersion {
  readonly kommune: string;
  readonly formId: string;
  readonly version: string;
  readonly hash: string;
  readonly title: string;
  readonly muster: boolean;
  readonly office: string;
  readonly form: Form;
}

/** Versions that were opened before. What never changes can be kept; the least used ones are forgotten. */
export interface FormCache {
  readonly get: (kommune: string, formId: string, version: number) => FormVersion | undefined;
  readonly put: (row: StoredVersion) => FormVersion;
}

/** A version as the database keeps it. */
export interface StoredVersion {
  readonly kommune_id: string;
  readonly form_id: string;
  readonly version: number;
  readonly hash: string;
  readonly title: string;
  readonly muster: boolean;
  readonly office_id: string;
  readonly definition: string;
}

const MOST = 500;

export function createFormCache(): FormCache {
  const known = new Map<string, FormVersion>();
  const remember = (key: string, version: FormVersion): FormVersion => {
    known.delete(key);
    known.set(key, version);
    const [oldest] = known.keys();
    if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    return version;
  };
  return {
    get: (kommune, formId, version) => {
      const key = keyOf(kommune, formId, version);
      const found = known.get(key);
      return found && remember(key, found);
    },
    put: (row) => remember(keyOf(row.kommune_id, row.form_id, row.version), opened(row)),
  };
}

const keyOf = (kommune: string, formId: string, version: number): string => `${kommune}/${formId}/${version}`;

const opened = (row: StoredVersion): FormVersion => ({
  kommune: row.kommune_id,
  formId: row.form_id,
  version: String(row.version),
  hash: row.hash,
  title: row.title,
  muster: row.muster,
  office: row.office_id,
  form: compileForm(JSON.parse(row.definition) as FormDefinition),
});
