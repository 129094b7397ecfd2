import type { Field, Option } from '../generated/definition.ts';
import { textIn } from '../texts/resolveText.ts';
import type { Change } from './change.ts';
import { compareListed } from './compareListed.ts';
import { compareProperties, type Subject } from './compareProperties.ts';
import { equal } from './equal.ts';
import { type Address, optionNode } from './node.ts';

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
  const { form, node, name, speech } = subject;
  const from = Array.isArray(after) ? undefined : after.from;
  const table = form.parameters?.find(({ id }) => id === from);
  const label = table && speech.quote(table.label);
  const sentence = speech.say({
    de: `Antworten geändert bei ${name}: Sie ${label ? `kommen jetzt aus der Tabelle ${label}` : 'stehen jetzt im Formular'}.`,
    en: `Answers changed of ${name}: they ${label ? `come from the table ${label} now` : 'stand in the form now'}.`,
  });
  return [{ class: 'data', node, sentence }];
}

const optionsIn = (field: Field) => ('options' in field ? field.options : undefined);

function compareAnswers(
  before: readonly Option[],
  after: readonly Option[],
  address: Address,
  subject: Subject,
): readonly Change[] {
  const { name, speech } = subject;
  const renamed = renamedOptions(before, after);
  return compareListed(
    before,
    after,
    {
      noun: { de: `Antwort bei ${name}`, en: `Answer of ${name}` },
      // One that got another id is the same as before.
      idOf: (option) => renamed.get(option)?.id ?? option.id,
      nodeOf: ({ id }) => optionNode(address, id),
      nameOf: ({ label }) => speech.quote(label),
      compare(old, now, node) {
        const label = speech.quote(now.label);
        const id: Change = {
          class: 'interface',
          node,
          sentence: speech.say({
            de: `Kennung der Antwort geändert bei ${name}: ${label} heißt in den Daten jetzt „${now.id}“ statt „${old.id}“.`,
            en: `Id of the answer changed of ${name}: ${label} is called “${now.id}” in the data now, not “${old.id}”.`,
          }),
          before: old.id,
          after: now.id,
        };
        const [of, alone] = ['der', 'die'].map((article) =>
          speech.say({ de: `${article} Antwort ${label} (${name})`, en: `the answer ${label} (${name})` }),
        );
        return [
          ...(old.id === now.id ? [] : [id]),
          ...compareProperties(
            old,
            now,
            { ...subject, node, name: of ?? label, alone: alone ?? label },
            new Set(['id']),
          ),
        ];
      },
      added: 'data',
      removed: 'data',
    },
    speech,
  );
}

/** New options that have the label of one that is gone, with that one. */
function renamedOptions(before: readonly Option[], after: readonly Option[]): ReadonlyMap<Option, Option> {
  const gone = before.filter(({ id }) => after.every((option) => option.id !== id));
  const result = new Map<Option, Option>();
  for (const option of after) {
    if (before.some(({ id }) => id === option.id)) continue;
    const index = gone.findIndex(({ label }) => textIn(label) === textIn(option.label));
    const [was] = index < 0 ? [] : gone.splice(index, 1);
    if (was !== undefined) result.set(option, was);
  }
  return result;
}
