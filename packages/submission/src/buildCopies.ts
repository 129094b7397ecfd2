import { resolveText } from '@formularwerk/form';
import { recipientsOf, recipientView, recipientWalk } from '@formularwerk/form/recipients';
import { buildDocuments, type Documents, type DocumentsInput, type DocumentTools } from './buildDocuments.ts';
import { inGerman } from './document/inGerman.ts';
import type { CopyFor } from './submission.ts';

/** The documents for one of the form's recipients. */
export interface Copy {
  copyFor: CopyFor;
  documents: Documents;
}

/**
 * The same documents for each authority that gets a copy of this application, with what it may see and nothing else.
 * They are made of the smaller form that it sees, by the same functions, so that there is nothing to be left out. Who
 * sees nothing of this application gets none. They are in German, whatever the applicant read.
 */
export async function buildCopies(input: DocumentsInput, tools: DocumentTools): Promise<Copy[]> {
  const copies: Copy[] = [];
  const german = { ...input, walk: inGerman(input.walk).walk };
  for (const { id } of recipientsOf(input.walk)) {
    const copy = copyInput(german, id);
    if (copy) copies.push({ copyFor: copy.copyFor, documents: await buildDocuments(copy, tools) });
  }
  return copies;
}

/** What the documents for a recipient are made of; undefined where the form has none of that id, or it sees nothing. */
export function copyInput(
  input: DocumentsInput,
  recipientId: string,
): (DocumentsInput & { copyFor: CopyFor }) | undefined {
  const view = recipientView(input.form, recipientId);
  if (!view) return undefined;
  const walk = recipientWalk(view, inGerman(input.walk).walk);
  if (walk.pages.length + walk.declarations.length === 0) return undefined;
  const { id, title, legalBasis } = view.recipient;
  const copyFor = {
    id,
    title: resolveText(title, walk.context.language),
    ...(legalBasis && { legalBasis }),
  };
  // An official form says all that the office may see: it is for nobody else.
  const { templates: _, ...rest } = input;
  return { ...rest, form: view.form, walk, copyFor };
}
