import { isValueType } from '../fields/fieldType.ts';
import { fieldType } from '../fields/index.ts';
import type { Field } from '../generated/definition.ts';
import { fieldNodes } from '../parse/nodes.ts';
import type { FormCheck } from './formCheck.ts';
import { usedNames } from './usedNames.ts';

/**
 * A question that no rule, computed value or text uses, and of which nobody said what for it is asked (box, FIM
 * element, legal basis): only what is needed may be asked (Art. 5 (1) c GDPR). That everything is printed in the
 * document does not count.
 */
export const unusedQuestion: FormCheck = {
  code: 'form.unusedQuestion',
  severity: 'hint',
  find: ({ definition }) => {
    const used = usedNames(definition);
    return fieldNodes(definition)
      .filter(
        ({ field, path }) =>
          isAnswer(field) && !path.startsWith('declarations') && !used.has(field.id) && !hasPurpose(field),
      )
      .map(({ field, path }) => ({ path, code: 'form.unusedQuestion', params: { id: field.id } }));
  },
};

const isAnswer = (field: Field): boolean => isValueType(fieldType(field.type));

function hasPurpose(field: Field): boolean {
  const meta = 'meta' in field ? field.meta : undefined;
  return meta?.box !== undefined || meta?.fim !== undefined || meta?.legalBasis !== undefined;
}
