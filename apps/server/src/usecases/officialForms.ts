import type { OfficialForm, OfficialForms, SentOfficialForm } from '@formularwerk/assistant';
import { type FormDefinition, resolveText } from '@formularwerk/form';
import { refusalWords } from '@formularwerk/submission';
import { ADMINISTRATOR } from '../roles.ts';
import type { Services } from '../services.ts';
import type { TemplateStore } from '../store/templateStore.ts';
import { listForms } from './readForms.ts';
import { asStaff } from './staffSession.ts';

/** An official form that could not be filled in as it should. Its code says which and why, by ids alone. */
export class TemplateFault extends Error {
  override readonly name = 'TemplateFault';
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** The files of the official forms that a form names, as far as they are there. */
export async function readTemplates(
  { templates }: { readonly templates: TemplateStore },
  kommune: string,
  { id, documents }: FormDefinition,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const { file } of documents?.templates ?? []) {
    const bytes = await templates.read(kommune, id, file);
    if (bytes) found.set(file, bytes);
  }
  return found;
}

type Sentences = NonNullable<OfficialForms['refused']>;

/** A file that took too long, or too much memory, to be read. */
const UNREADABLE: Sentences = {
  de: 'Die Datei lässt sich nicht lesen. Speichern Sie sie in einem PDF-Programm neu.',
  en: 'The file cannot be read. Save it anew with a PDF program.',
};

/**
 * The official forms as administrators see them, after taking over the file that was sent; a file that could not be filled
 * in is refused, and the one before stays. Undefined for everybody else, and where no form names such a file.
 */
export async function officialForms(
  services: Services,
  kommune: string,
  session: string,
  sent: SentOfficialForm | undefined,
): Promise<OfficialForms | undefined> {
  const mayDo = await asStaff(services, kommune, session, async (_tenant, { roles }) =>
    roles.includes(ADMINISTRATOR),
  );
  const published = mayDo && (await listForms(services, kommune));
  if (!published) return undefined;
  const named = published.flatMap(({ definition }) =>
    (definition.documents?.templates ?? []).map((template) => ({ definition, template })),
  );
  const isNamed = ({ form, file }: SentOfficialForm) =>
    named.some(({ definition, template }) => definition.id === form && template.file === file);
  if (sent && !isNamed(sent)) return undefined;
  const refused = sent && (await takeOver(services, kommune, sent));
  const forms: OfficialForm[] = [];
  for (const { definition, template } of named) {
    const { id, title } = definition;
    const { file, fields } = template;
    const bytes = await services.templates.read(kommune, id, file);
    const found = bytes && (await fieldsOf(services, bytes));
    forms.push({
      form: id,
      formTitle: resolveText(title, 'de'),
      title: resolveText(template.title, 'de'),
      file,
      isThere: bytes !== undefined,
      missing: Object.keys(fields).filter((name) => found?.fields?.includes(name) === false),
      ...(found?.wrong && { wrong: found.wrong }),
    });
  }
  return { forms, ...(refused && { refused }) };
}

/** Why a file was not taken over; undefined: it was. */
async function takeOver(
  services: Services,
  kommune: string,
  { form, file, bytes }: SentOfficialForm,
): Promise<Sentences | undefined> {
  const { wrong } = await fieldsOf(services, bytes);
  if (!wrong) await services.templates.write(kommune, form, file, bytes);
  return wrong;
}

/** The fields of a PDF, or why it is no official form. Read in a thread: it may be anything. */
async function fieldsOf(
  { documents }: Pick<Services, 'documents'>,
  bytes: Uint8Array,
): Promise<{ readonly fields?: readonly string[]; readonly wrong?: Sentences }> {
  const read = await documents.officialForm({ bytes });
  if (!read.ok) return { wrong: UNREADABLE };
  return typeof read.value === 'string' ? { wrong: refusalWords[read.value] } : { fields: read.value };
}
