import { addElement, type Layout } from '../layout/layout.ts';
import type { StructureElement } from '../structure/structureElement.ts';
import type { FormField } from './formField.ts';

/** Puts a field on the current page, in an element Form of its own (ISO 14289-1, 7.18.4). */
export function addField(
  layout: Layout,
  parent: StructureElement,
  field: Pick<FormField, 'name' | 'said' | 'required' | 'place' | 'kind'>,
): void {
  const owner = addElement(layout, 'Form', parent);
  const ref = layout.pdf.context.nextRef();
  const { sheet } = layout;
  owner.kids.push({ sheet, annotation: ref });
  sheet.annotations.push(ref);
  layout.fields.push({ ref, page: sheet.page, owner, ...field });
}
