import type { FormDefinition } from '../generated/definition.ts';
import { fieldNodes, pageNodes, sectionNodes } from '../parse/nodes.ts';

/** Something that is shown under a condition: a section, page, field or option. */
export interface Condition {
  readonly showIf: string;
  /** Of what is shown. */
  readonly path: string;
  readonly required: boolean;
}

/** Every `showIf` of a form, what encloses before what is enclosed. */
export const conditions = (definition: FormDefinition): Condition[] =>
  [
    ...sectionNodes(definition).map(({ section, path }) => ({
      showIf: section.showIf,
      path,
      required: false,
    })),
    ...pageNodes(definition).map(({ page, path }) => ({ showIf: page.showIf, path, required: false })),
    ...fieldNodes(definition).flatMap(({ field, path }) => [
      { showIf: field.showIf, path, required: 'required' in field && field.required === true },
      ...('options' in field && Array.isArray(field.options)
        ? field.options.map(({ showIf }, index) => ({
            showIf,
            path: `${path}.options[${index}]`,
            required: false,
          }))
        : []),
    ]),
  ].flatMap(({ showIf, ...rest }) => (showIf === undefined ? [] : [{ showIf, ...rest }]));
