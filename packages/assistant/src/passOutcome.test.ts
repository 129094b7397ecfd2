import { compileForm, type FormDefinition } from '@formularwerk/form';
import { describe, expect, it } from 'vitest';
import type { Action } from './action.ts';
import type { Filing } from './filing.ts';
import type { Place } from './place.ts';
import { resumePlace } from './resumePlace.ts';
import { context } from './sample.fixture.ts';
import { takeAction } from './takeAction.ts';
import { walkFiling } from './walkFiling.ts';

const outcome = (canContinue: boolean): FormDefinition => ({
  format: 1,
  id: 'check',
  title: 'Check',
  sections: [
    {
      id: 'check',
      title: 'Check',
      pages: [
        { id: 'frage', title: 'Frage', fields: [{ id: 'wozu', type: 'text', label: 'Wozu?' }] },
        {
          id: 'nichtNoetig',
          title: 'Nicht nötig',
          showIf: 'wozu = "nichts"',
          fields: [],
          outcome: { kind: 'notNeeded', ...(canContinue && { continue: true }) },
        },
        { id: 'name', title: 'Name', fields: [{ id: 'name', type: 'text', label: 'Name' }] },
      ],
    },
  ],
  delivery: { office: 'amt' },
});

const page = (id: string): Place => ({ kind: 'page', page: id });
const at = (id: string, more: Partial<Filing> = {}): Filing => ({
  entries: { wozu: 'nichts' },
  saved: ['frage'],
  place: page(id),
  ...more,
});
const take = (filing: Filing, kind: 'next' | 'back' | 'continue' | 'stop' | 'submit', canContinue = true) =>
  takeAction(
    compileForm(outcome(canContinue)),
    filing,
    { action: { kind } satisfies Action, posted: {}, itemId: '' },
    context,
  );

describe('an outcome', () => {
  it.each<[string, ReturnType<typeof take>, Place]>([
    ['comes after the page that leads to it', take(at('frage'), 'next'), page('nichtNoetig')],
    ['is the end of the way', take(at('nichtNoetig'), 'next'), page('nichtNoetig')],
    ['lets one go back', take(at('nichtNoetig'), 'back'), page('frage')],
    ['is passed by who goes on in spite of it', take(at('nichtNoetig'), 'continue'), page('name')],
    [
      'cannot be passed when the form does not say so',
      take(at('nichtNoetig'), 'continue', false),
      page('nichtNoetig'),
    ],
    [
      'keeps what is submitted all the same',
      take({ ...at('name'), place: { kind: 'review' } }, 'submit'),
      page('nichtNoetig'),
    ],
  ])('%s', (_name, step, place) => {
    expect(step.next).toEqual(place);
    expect(step.filing.place).toEqual(place);
    expect(step.submit).toBeUndefined();
    expect(step.showProblems).toBe(false);
  });

  it('is remembered as passed, and no longer once somebody takes that back', () => {
    const passed = take(at('nichtNoetig'), 'continue');
    expect(passed.walk.answers).toMatchObject({ _continue: { nichtNoetig: true } });
    const stopped = take({ ...passed.filing, place: page('nichtNoetig') }, 'stop');
    expect(stopped.walk.outcome).toEqual({ page: 'nichtNoetig' });
    expect(stopped.walk.answers).not.toHaveProperty('_continue');
    expect(stopped.next).toEqual(page('nichtNoetig'));
  });

  it('leads back to the review who passes it with everything else done', () => {
    const filing = at('nichtNoetig', { entries: { wozu: 'nichts', name: '' }, saved: ['frage', 'name'] });
    expect(take(filing, 'continue').next).toEqual({ kind: 'review' });
  });

  it('is nothing that another page could pass', () => {
    expect(take(at('frage'), 'continue').filing.entries).toEqual({ wozu: 'nichts' });
  });

  it.each<Place>([{ kind: 'review' }, page('name')])('is where one gets instead of to %o', (place) => {
    const walk = walkFiling(compileForm(outcome(true)), at('frage'), context);
    expect(resumePlace(walk, place)).toEqual(page('nichtNoetig'));
  });
});
