import { type Clause, type Sentence, subjectsFor } from '@formularwerk/form/conditions';
import { describe, expect, it } from 'vitest';
import { testForm } from '../../../../form/src/conditions/testForm.fixture.ts';
import {
  addClause,
  addGroup,
  emptySentence,
  replaceClause,
  withMatch,
  withOperator,
  withSubject,
} from './draft.ts';

const subject = (address: string) => {
  const found = subjectsFor(testForm, 'field:ende').find((one) => one.address === address);
  if (!found) throw new Error(`no subject ${address}`);
  return found;
};

const operator = (address: string, id: string) => {
  const found = subject(address).operators.find((one) => one.id === id);
  if (!found) throw new Error(`no operator ${id}`);
  return found;
};

const a: Clause = { subject: 'a', operator: 'isAnswered', values: [] };
const b: Clause = { subject: 'b', operator: 'isAnswered', values: [] };
const c: Clause = { subject: 'c', operator: 'isAnswered', values: [] };
const both: Sentence = { match: 'all', parts: [a, { match: 'any', parts: [b, c] }] };

describe('a question that was chosen', () => {
  it.each<[string, Clause]>([
    ['alkohol', { subject: 'alkohol', operator: 'is', values: [{ type: 'text', value: 'ja' }] }],
    ['getraenke', { subject: 'getraenke', operator: 'contains', values: [{ type: 'text', value: '' }] }],
    ['anzahl', { subject: 'anzahl', operator: 'isMoreThan', values: [{ type: 'number', value: '' }] }],
    ['von', { subject: 'von', operator: 'isLessThan', values: [{ type: 'date', value: '' }] }],
    ['firma', { subject: 'firma', operator: 'isAnswered', values: [] }],
    ['oeffentlich', { subject: 'oeffentlich', operator: 'isTicked', values: [] }],
    ['stellen', { subject: 'stellen', operator: 'hasAtLeast', values: [{ type: 'number', value: '' }] }],
  ])('%s begins with its likeliest comparison', (address, clause) => {
    expect(withSubject(subject(address))).toEqual(clause);
  });

  it('keeps what it was compared with where it fits', () => {
    const is = withSubject(subject('alkohol'));
    expect(withOperator(is, subject('alkohol'), operator('alkohol', 'isOneOf')).values).toEqual(is.values);
    expect(withOperator(is, subject('alkohol'), operator('alkohol', 'isAnswered')).values).toEqual([]);
    const more: Clause = { ...withSubject(subject('anzahl')), values: [{ type: 'number', value: '3' }] };
    expect(withOperator(more, subject('anzahl'), operator('anzahl', 'isBetween')).values).toEqual([
      { type: 'number', value: '3' },
      { type: 'number', value: '' },
    ]);
  });
});

describe('a sentence that is being put together', () => {
  it('loses a clause, and the group that it was the last of', () => {
    expect(replaceClause(both, { part: 0 }, undefined).parts).toHaveLength(1);
    const one = replaceClause(both, { part: 1, inside: 0 }, undefined);
    expect(one.parts[1]).toEqual({ match: 'any', parts: [c] });
    expect(replaceClause(one, { part: 1, inside: 0 }, undefined).parts).toEqual([a]);
  });

  it('is empty, never nothing, without its last clause', () => {
    expect(replaceClause({ match: 'all', parts: [a] }, { part: 0 }, undefined)).toBe(emptySentence);
  });

  it('changes its groups’ sort with its own', () => {
    expect(withMatch(both, 'any')).toEqual({ match: 'any', parts: [a, { match: 'all', parts: [b, c] }] });
  });

  it('grows at its end, in a group, and by a group', () => {
    expect(addClause(both).parts).toHaveLength(3);
    expect(addClause(both, 1).parts[1]).toMatchObject({ parts: [b, c, { subject: '' }] });
    expect(addGroup(both).parts.at(-1)).toMatchObject({
      match: 'any',
      parts: [{ subject: '' }, { subject: '' }],
    });
  });
});
