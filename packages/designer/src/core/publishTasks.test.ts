import type { FormDefinition } from '@formularwerk/form';
import { describe, expect, it } from 'vitest';
import { testForm } from '../../../form/src/conditions/testForm.fixture.ts';
import type { Finding } from './finding.ts';
import { type PublishInput, publishTasks } from './publishTasks.ts';

const start: NonNullable<FormDefinition['start']> = {
  purpose: 'x',
  duration: 'x',
  documents: ['x'],
  costs: 'x',
  deadline: 'x',
  authority: 'x',
  contact: 'x',
  privacy: 'x',
};

const ready: PublishInput = {
  form: { ...testForm, start, status: 'geprueft' },
  findings: [],
  findingsAreOld: false,
  saving: 'saved',
  offices: [{ id: 'ordnungsamt', name: 'Ordnungsamt' }],
  triedOut: true,
};

const finding = (kind: Finding['kind'], message: string): Finding => ({
  node: 'field:alkohol',
  kind,
  code: 'x',
  path: 'x',
  message,
  fixes: [],
});

const task = (id: string, input: Partial<PublishInput>) =>
  publishTasks({ ...ready, ...input }).find((one) => one.id === id);

describe('until a form is published', () => {
  it('everything is done at last', () => {
    expect(publishTasks(ready).map(({ state }) => state)).toEqual(Array(7).fill('done'));
  });

  it.each<[string, string, Partial<PublishInput>, string]>([
    [
      'the start page',
      'start',
      { form: { ...testForm, start: { ...start, purpose: undefined } as typeof start } },
      'open',
    ],
    ['the start page', 'start', { form: testForm }, 'open'],
    [
      'costs on the start page',
      'start',
      { form: { ...testForm, start: { ...start, costs: undefined } as typeof start } },
      'optional',
    ],
    ['the office', 'office', { offices: [{ id: 'bauamt', name: 'Bauamt' }] }, 'open'],
    ['a check', 'problems', { findings: undefined }, 'open'],
    ['another check', 'problems', { findingsAreOld: true }, 'open'],
    ['problems', 'problems', { findings: [finding('problem', 'Falsch.')] }, 'open'],
    ['hints', 'hints', { findings: [finding('hint', 'Besser.')] }, 'optional'],
    ['saving', 'saved', { saving: 'dirty' }, 'open'],
    ['a connection', 'saved', { saving: 'offline' }, 'open'],
    ['a walk through it', 'triedOut', { triedOut: false }, 'optional'],
    ['a review', 'review', { form: { ...ready.form, status: 'muster' } }, 'optional'],
  ])('%s may be missing', (_what, id, input, state) => {
    expect(task(id, input)?.state).toBe(state);
  });

  it('says how many problems there are, the first of them, and where it is', () => {
    const findings = [finding('hint', 'Besser.'), finding('problem', 'Falsch.'), finding('problem', 'Auch.')];
    expect(task('problems', { findings })).toMatchObject({
      name: '2 Probleme beheben',
      sentence: 'Falsch.',
      node: 'field:alkohol',
    });
    expect(task('hints', { findings })?.name).toBe('1 Hinweis ansehen');
  });

  it('names what is missing on the start page, and who gets the applications', () => {
    const form = { ...testForm, start: { ...start, costs: undefined, contact: undefined } as typeof start };
    expect(task('start', { form })?.sentence).toBe(
      'Auf der Startseite steht noch nicht, was es kostet und wen man fragen kann.',
    );
    expect(task('office', {})?.sentence).toBe('Die Anträge gehen an: Ordnungsamt.');
  });

  it('asks for no review where a form is no specimen', () => {
    expect(task('review', { form: testForm })).toBeUndefined();
  });
});
