import { evaluateAt, type FormDefinition, resolveText, type Walk, writtenValue } from '@formularwerk/form';
import { inGerman } from '../document/inGerman.ts';
import type { PdfAssets } from '../pdf/writePdf.ts';
import { fillTemplate, type TemplateProblem, type TemplateValue } from './fillTemplate.ts';
import type { TemplateRefusal } from './openTemplate.ts';

type Template = NonNullable<NonNullable<FormDefinition['documents']>['templates']>[number];

/** An official form, filled in for the office. */
export interface FilledTemplate {
  id: string;
  /** What it is called in German. */
  title: string;
  /** Under which it lies in the PDF of the application, and beside it. */
  name: string;
  bytes: Uint8Array;
}

/** What became of the templates that an application asks for; nothing of it names an answer. */
export interface FilledTemplates {
  filled: FilledTemplate[];
  /** Why one could not be filled in; `missing`: its file is not there. */
  refused: { template: string; file: string; reason: TemplateRefusal | 'missing' }[];
  problems: (TemplateProblem & { template: string })[];
  shortened: { template: string; field: string }[];
}

/**
 * Fills in the official forms that a form names and an application needs. `read` gives the bytes of a file beside the form.
 * It never throws for a template: the application itself is complete without any.
 */
export async function fillTemplates(
  walk: Walk,
  read: (file: string) => Promise<Uint8Array | undefined>,
  assets: PdfAssets,
): Promise<FilledTemplates> {
  const all: FilledTemplates = { filled: [], refused: [], problems: [], shortened: [] };
  const templates = (walk.form.definition.documents?.templates ?? []).filter(
    ({ when }) => when === undefined || evaluateAt(walk, '', when) === true,
  );
  if (templates.length === 0) return all;
  const german = inGerman(walk).walk;
  for (const template of templates) await fillOne(all, template, german, read, assets);
  return all;
}

async function fillOne(
  all: FilledTemplates,
  { id, title, file, fields }: Template,
  walk: Walk,
  read: (file: string) => Promise<Uint8Array | undefined>,
  assets: PdfAssets,
): Promise<void> {
  const bytes = await read(file);
  if (!bytes) {
    all.refused.push({ template: id, file, reason: 'missing' });
    return;
  }
  const values = Object.entries(fields).map(([name, expression]): [string, TemplateValue] => [
    name,
    writtenValue(walk, expression),
  ]);
  const result = await fillTemplate(bytes, new Map(values), assets);
  if (!result.ok) {
    all.refused.push({ template: id, file, reason: result.reason });
    return;
  }
  all.filled.push({ id, title: resolveText(title, 'de'), name: `vordruck-${id}.pdf`, bytes: result.bytes });
  all.problems.push(...result.problems.map((problem) => ({ ...problem, template: id })));
  all.shortened.push(...result.shortened.map((field) => ({ field, template: id })));
}
