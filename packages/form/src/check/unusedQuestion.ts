import { isValueType } from '../fields/fieldType.ts';
import { fieldType } from '../fields/index.ts';
import type { Field } from '../generated/definition.ts';
import { fieldNodes, pageNodes } from '../parse/nodes.ts';
import type { FormCheck } from './formCheck.ts';
import { usedNames } from './usedNames.ts';

/**
 * Questions that no rule, computed value or text uses, and of which nobody said what for they are asked (box, FIM
 * element, legal basis): only what is needed may be asked (Art. 5 (1) c GDPR). That everything is printed in the
 * document does not count; what browsers fill in (`autocomplete`) tells who applies. One hint a page.
 */
export const unusedQuestion: FormCheck = {
  code: 'form.unusedQuestion',
  severity: 'hint',
  find: ({ definition }) => {
    const used = usedNames(definition);
    const unused = fieldNodes(definition).filter(
      ({ field }) => isAnswer(field) && !used.has(field.id) && !hasPurpose(field),
    );
    return pageNodes(definition).flatMap(({ path }) => {
      const ids = unused.filter((node) => node.path.startsWith(`${path}.`)).map(({ field }) => field.id);
      return ids.length === 0 ? [] : [{ path, code: 'form.unusedQuestion', params: { ids: ids.join(', ') } }];
    });
  },
};

const isAnswer = (field: Field): boolean => isValueType(fieldType(field.type));

function hasPurpose(field: Field): boolean {
  const meta = 'meta' in field ? field.meta : undefined;
  const said = meta?.box !== undefined || meta?.fim !== undefined || meta?.legalBasis !== undefined;
  return said || ('autocomplete' in field && field.autocomplete !== undefined);
}
