import type { Field, FormDefinition, Problem } from '@formularwerk/form';
import type { AnswerType } from '../../../core/answerTypes.ts';
import { answerTypeOf, changesOf } from '../../../core/answerTypes.ts';
import { applyCommand } from '../../../core/applyCommand.ts';
import type { Command } from '../../../core/command.ts';
import { commandMessage } from '../../../core/commandMessages.ts';
import { keptFrom } from '../../../core/commands/keptFrom.ts';
import { placeOf } from '../../../core/detach.ts';
import { fieldAt } from '../../../core/lookups.ts';
import type { Address } from '../../../core/node.ts';
import { genitiveOf, labelOf } from '../../../core/say.ts';
import { propertyName } from '../../../core/uses.ts';
import { texts } from '../texts.ts';

/** What another type of answer would make of a question. */
export interface TypeChange {
  readonly command: Command;
  /** What stays and what is lost, in words: „Hilfetext“, „Antworten“. */
  readonly kept: readonly string[];
  readonly lost: readonly string[];
  /** Why it can't be done now. */
  readonly refusals: readonly string[];
}

/** The types that a question can become, without those that it would not be told apart from afterwards. */
export const candidatesFor = (field: Field): readonly AnswerType[] =>
  changesOf(field).filter(
    (type) =>
      answerTypeOf(keptFrom(field, type.create(field.id, labelOf(field))))?.id !== answerTypeOf(field)?.id,
  );

/** What comes of changing a question to a type. */
export function typeChange(form: FormDefinition, address: Address, type: AnswerType): TypeChange {
  const before = fieldAt(form, address);
  if (!before) throw new Error(`No question "${address}" to change.`);
  const command: Command = {
    type: 'changeFieldType',
    field: address,
    to: type.create(before.id, labelOf(before)),
  };
  const result = applyCommand(form, command);
  const after = result.ok ? fieldAt(result.value, address) : undefined;
  return {
    command,
    kept: after ? wordsOf(before, (property) => same(before, after, property)) : [],
    lost: after ? wordsOf(before, (property) => !same(before, after, property)) : [],
    refusals: result.ok ? [] : [...new Set(result.problems.map((problem) => saidWithPlace(form, problem)))],
  };
}

/** „Bedingung der Frage ‚Getränke‘: …“, so that one knows where to look. */
function saidWithPlace(form: FormDefinition, problem: Problem): string {
  if (problem.code.startsWith('command.')) return commandMessage(problem);
  const { node, property } = placeOf(form, problem.path);
  return `${propertyName(property)} ${genitiveOf(form, node)}: ${commandMessage(problem)}`;
}

const OWN = new Set(['id', 'type']);

const NAMES: Readonly<Record<string, string>> = { label: texts.question, options: texts.options };

const wordsOf = (field: Field, isWanted: (property: string) => boolean): readonly string[] => [
  ...new Set(
    Object.keys(field)
      .filter((property) => !OWN.has(property) && isWanted(property))
      .map((property) => NAMES[property] ?? propertyName(property)),
  ),
];

/** Also kept is what moved under another name: what an information says becomes the question. */
const same = (before: Field, after: Field, property: string): boolean => {
  const value = (before as unknown as Record<string, unknown>)[property];
  return (
    Object.values(after).includes(value as never) ||
    JSON.stringify(value) === JSON.stringify((after as unknown as Record<string, unknown>)[property])
  );
};
