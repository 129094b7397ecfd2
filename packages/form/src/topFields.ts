import type { Field, FormDefinition } from './generated/definition.ts';

/** The form's own fields in order, declarations last: sections and pages leave no trace in what is answered. */
export const topFields = ({ sections, declarations = [] }: FormDefinition): readonly Field[] => [
  ...sections.flatMap((section) => section.pages.flatMap((page) => page.fields)),
  ...declarations,
];
