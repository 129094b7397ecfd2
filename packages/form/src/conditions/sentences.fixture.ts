import fc from 'fast-check';
import type { NodeKey } from '../compare/node.ts';
import type { Entries } from '../entries.ts';
import type { FormDefinition } from '../generated/definition.ts';
import { type Operator, operandTypes } from './operators.ts';
import { type Clause, type ClauseGroup, type Operand, type Sentence, simplify } from './sentence.ts';
import { type Subject, subjectsFor } from './subjects.ts';

/** Sentences that the builder can make at a node. */
export function arbitrarySentence(form: FormDefinition, node: NodeKey): fc.Arbitrary<Sentence> {
  const clause = fc.constantFrom(...subjectsFor(form, node)).chain(arbitraryClause);
  const match = fc.constantFrom<'all' | 'any'>('all', 'any');
  const group: fc.Arbitrary<ClauseGroup> = fc.record({
    match,
    parts: fc.array(clause, { minLength: 1, maxLength: 3 }),
  });
  const parts = fc.array(fc.oneof({ weight: 3, arbitrary: clause }, group), { minLength: 1, maxLength: 4 });
  return fc.record({ match, parts }).map(simplify);
}

const arbitraryClause = (subject: Subject): fc.Arbitrary<Clause> =>
  fc.constantFrom(...subject.operators).chain((operator) =>
    operands(subject, operator).map((values) => ({
      subject: subject.address,
      operator: operator.id,
      values,
    })),
  );

function operands(subject: Subject, { values }: Operator): fc.Arbitrary<Operand[]> {
  if (values === 'none') return fc.constant([]);
  const one = operandOf(subject);
  if (values === 'several') return fc.array(one, { minLength: 1, maxLength: 3 });
  return fc.array(one, values === 'two' ? { minLength: 2, maxLength: 2 } : { minLength: 1, maxLength: 1 });
}

function operandOf(subject: Subject): fc.Arbitrary<Operand> {
  const types = operandTypes[subject.kind].filter(
    (type) => type !== 'parameter' || subject.parameters.length > 0,
  );
  return fc.constantFrom(...types).chain((type): fc.Arbitrary<Operand> => {
    const value = {
      text: subject.choices?.length
        ? fc.constantFrom(...subject.choices.map(({ id }) => id))
        : fc.constantFrom('Müller', 'a "b" \\ c', 'über\nzwei Zeilen'),
      number:
        subject.kind === 'list' ? fc.constantFrom('0', '1', '2') : fc.constantFrom('-4.5', '0', '3', '12'),
      date: fc.constantFrom('2027-03-01', '2027-04-01'),
      time: fc.constantFrom('09:30', '14:00'),
      daysFromToday: fc.constantFrom('-7', '0', '14'),
      parameter: fc.constantFrom(...subject.parameters.map(({ id }) => id), 'x'),
    }[type];
    return value.filter((text) => text !== 'x').map((text): Operand => ({ type, value: text }));
  });
}

/** What may be typed into the test form: every question answered or left out, entries with two items or none. */
export const arbitraryAnswers: fc.Arbitrary<Entries> = fc.record(
  {
    alkohol: fc.constantFrom('ja', 'nein', 'offen'),
    getraenke: fc.subarray(['bier', 'wein', 'wasser']),
    anzahl: fc.constantFrom('0', '3', '12', '14'),
    von: fc.constantFrom('2027-02-22', '2027-03-01', '2027-03-15', '2027-04-01'),
    uhrzeit: fc.constantFrom('09:30', '14:00', '20:00'),
    firma: fc.constantFrom('Müller', 'a "b" \\ c', 'x'),
    oeffentlich: fc.constantFrom('on', 'false'),
    'ort.klasse': fc.constantFrom('kreis', 'land'),
    'ort.hinweis': fc.constantFrom('Müller', 'x'),
    stellen: fc.constant(['i1', 'i2']),
    'stellen.i1.art': fc.constantFrom('AG1', 'WA1'),
    'stellen.i1.anzahl': fc.constantFrom('0', '3', '12'),
  },
  { requiredKeys: [] },
);
