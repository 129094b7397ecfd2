import type { FormDefinition } from '@formularwerk/form';
import type { TemplateStore } from '../store/templateStore.ts';

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
