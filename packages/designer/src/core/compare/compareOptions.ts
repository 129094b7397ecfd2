import type { Field, Option } from '@formularwerk/form';
import type { Address } from '../node.ts';
import { optionNode } from '../nodeParts.ts';
import { quoted } from '../say.ts';
import { textOf } from '../textOf.ts';
import type { Change } from './change.ts';
import { compareListed } from './compareListed.ts';
import { compareProperties, type Subject } from './compareProperties.ts';
import { equal } from './equal.ts';

/** The answers of a choice, wherever they come from. */
export function compareOptions(
  old: Field,
  now: Field,
  address: Address,
  subject: Subject,
): readonly Change[] {
  const [before, after] = [optionsIn(old), optionsIn(now)];
  if (before === undefined || after === undefined || equal(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return compareAnswers(before, after, address, subject);
  const { form, node, name } = subject;
  const from = Array.isArray(after) ? undefined : after.from;
  const table = form.parameters?.find(({ id }) => id === from);
  const source = table
    ? `kommen jetzt aus der Tabelle ${quoted(textOf(table.label))}`
    : 'stehen jetzt im Formular';
  return [{ class: 'data', node, sentence: `Antworten geändert bei ${name}: Sie ${source}.` }];
}

const optionsIn = (field: Field) => ('options' in field ? field.options : undefined);

function compareAnswers(
  before: readonly Option[],
  after: readonly Option[],
  address: Address,
  { form, name }: Subject,
): readonly Change[] {
  const renamed = renamedOptions(before, after);
  const nodeOf = ({ id }: Option) => optionNode(address, id);
  return compareListed(before, after, {
    noun: `Antwort bei ${name}`,
    // One that got another id is the same as before.
    idOf: (option) => renamed.get(option)?.id ?? option.id,
    nodeOf,
    nameOf: ({ label }) => textOf(label),
    compare: (old, now, node) => {
      const label = quoted(textOf(now.label));
      const id: Change = {
        class: 'interface',
        node,
        sentence: `Kennung der Antwort geändert bei ${name}: ${label} heißt in den Daten jetzt „${now.id}“ statt „${old.id}“.`,
        before: old.id,
        after: now.id,
      };
      const subject = { form, node, name: `der Antwort ${label} (${name})` };
      return [...(old.id === now.id ? [] : [id]), ...compareProperties(old, now, subject, new Set(['id']))];
    },
    added: 'data',
    removed: 'data',
  });
}

/** New options that have the label of one that is gone, with that one. */
function renamedOptions(before: readonly Option[], after: readonly Option[]): ReadonlyMap<Option, Option> {
  const gone = before.filter(({ id }) => after.every((option) => option.id !== id));
  const result = new Map<Option, Option>();
  for (const option of after) {
    if (before.some(({ id }) => id === option.id)) continue;
    const index = gone.findIndex(({ label }) => textOf(label) === textOf(option.label));
    const [was] = index < 0 ? [] : gone.splice(index, 1);
    if (was !== undefined) result.set(option, was);
  }
  return result;
}
