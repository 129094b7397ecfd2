import { isValueType } from '../fields/fieldType.ts';
import { fieldType } from '../fields/index.ts';
import type { Field } from '../generated/definition.ts';
import { enclosingPaths } from '../parse/definitionPath.ts';
import { fieldNodes, pageNodes } from '../parse/nodes.ts';
import type { FormCheck } from './formCheck.ts';
import { referencesOf } from './logic/meanings.ts';

/**
 * Questions that no rule, computed value, text, recipient or next form uses, and of which nobody said what for they are
 * asked (box, FIM element, legal basis): only what is needed may be asked (Art. 5 (1) c GDPR). That everything is printed
 * in the document does not count; what browsers fill in (`autocomplete`) tells who applies. One hint a page.
 */
export const unusedQuestion: FormCheck = {
  code: 'form.unusedQuestion',
  severity: 'hint',
  find: ({ definition }) => {
    const references = referencesOf(definition);
    const used = new Set(references.map(({ target }) => target));
    // A recipient or another form gets a group with all that is in it.
    const whole = new Set(
      [...Map.groupBy(references, ({ path }) => path)].flatMap(([path, found]) =>
        SELECTION.test(path) ? [found.reduce((a, b) => (b.end > a.end ? b : a)).target] : [],
      ),
    );
    const nodes = fieldNodes(definition);
    const purposes = new Set(nodes.filter(({ field }) => hasPurpose(field)).map(({ path }) => path));
    const isNeeded = (path: string): boolean =>
      used.has(path) || enclosingPaths(path).some((one) => whole.has(one) || purposes.has(one));
    const unused = nodes.filter(({ field, path }) => isAnswer(field) && !isNeeded(path));
    return pageNodes(definition).flatMap(({ path }) => {
      const ids = unused.filter((node) => node.path.startsWith(`${path}.`)).map(({ field }) => field.id);
      return ids.length === 0 ? [] : [{ path, code: 'form.unusedQuestion', params: { ids: ids.join(', ') } }];
    });
  },
};

const SELECTION = /^(?:recipients|followUps).*\.fields\[\d+\]$/;

const isAnswer = (field: Field): boolean => isValueType(fieldType(field.type)) || field.type === 'evidence';

function hasPurpose(field: Field): boolean {
  const meta = 'meta' in field ? field.meta : undefined;
  const said = meta?.box !== undefined || meta?.fim !== undefined || meta?.legalBasis !== undefined;
  return said || ('autocomplete' in field && field.autocomplete !== undefined);
}
