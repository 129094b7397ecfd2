import { compileForm, type Entries, type Field, type FormDefinition, isError } from '@formularwerk/form';
import { describe, expect, it } from 'vitest';
import type { Action } from './action.ts';
import type { Filing } from './filing.ts';
import { itemPageCount } from './itemPages.ts';
import type { Place } from './place.ts';
import { placeOf } from './placeOf.ts';
import { readPost } from './readPost.ts';
import { resumePlace } from './resumePlace.ts';
import { context } from './sample.fixture.ts';
import { takeAction } from './takeAction.ts';
import { walkFiling } from './walkFiling.ts';

const text = (id: string, more: object = {}): Field => ({ id, type: 'text', label: id, ...more });
const list = (id: string, more: object): Field =>
  ({ id, type: 'list', label: id, item: 'Eintrag', items: 'Einträge', max: 3, ...more }) as Field;

/** Places with devices: both are walks of their own, one inside the other. */
const definition: FormDefinition = {
  format: 1,
  id: 'geraete',
  title: 'Geräte',
  sections: [
    {
      id: 'orte',
      title: 'Orte',
      pages: [
        {
          id: 'orte',
          title: 'Orte',
          fields: [
            list('orte', {
              title: '{{name}}',
              pages: [
                { id: 'wo', title: 'Wo?', fields: [text('name', { required: true }), text('art')] },
                {
                  id: 'wem',
                  title: 'Wem gehört es?',
                  showIf: 'art = "fremd"',
                  fields: [text('wem', { required: true })],
                  checks: [{ id: 'selbst', when: 'wem = name', message: 'Das ist der Ort selbst.' }],
                },
                {
                  id: 'womit',
                  title: 'Womit?',
                  fields: [
                    list('geraete', {
                      pages: [
                        { id: 'geraet', title: 'Gerät', fields: [text('modell', { required: true })] },
                        { id: 'betrag', title: 'Betrag', fields: [text('betrag')] },
                      ],
                    }),
                  ],
                },
              ],
            }),
          ],
        },
        { id: 'ende', title: 'Ende', fields: [text('ende')] },
      ],
    },
  ],
  delivery: { office: 'amt' },
};
const form = compileForm(definition);

const at = (itemPage?: string, item = 'orte.a', page = 'orte'): Place => ({
  kind: 'page',
  page,
  item,
  ...(itemPage && { itemPage }),
});
const typed: Entries = { orte: ['a'], 'orte.a.name': 'Markt', 'orte.a.art': '' };
const withDevice: Entries = {
  ...typed,
  'orte.a.geraete': ['g'],
  'orte.a.geraete.g.modell': 'X',
  'orte.a.geraete.g.betrag': '',
};
const filing = (place: Place, entries: Entries = typed): Filing => ({ entries, saved: [], place });
const take = (from: Filing, action: Action, posted: Entries = {}) =>
  takeAction(form, from, { action, posted, itemId: 'neu' }, context);
const next: Action = { kind: 'next' };
const back: Action = { kind: 'back' };
const list1: Place = { kind: 'page', page: 'orte' };

describe('an item of several pages', () => {
  it.each<[string, Filing, Action, Entries, Place]>([
    [
      'begins with its first page',
      filing(list1, {}),
      { kind: 'add', path: 'orte' },
      {},
      at('wo', 'orte.neu'),
    ],
    ['goes on with its next page', filing(at('wo')), next, {}, at('womit')],
    ['asks a page that an answer leads to', filing(at('wo')), next, { 'orte.a.art': 'fremd' }, at('wem')],
    ['ends at its list', filing(at('womit'), withDevice), next, {}, list1],
    ['goes back page by page', filing(at('womit')), back, {}, at('wo')],
    ['goes back from its first page to its list', filing(at('wo')), back, {}, list1],
    ['stays with what is wrong on the page', filing(at('wo')), next, { 'orte.a.name': '' }, at('wo')],
    [
      'stays with a check of the page',
      filing(at('wem'), { ...typed, 'orte.a.art': 'fremd' }),
      next,
      { 'orte.a.wem': 'Markt' },
      at('wem'),
    ],
    ['opens where something is left to do', filing(list1), { kind: 'edit', path: 'orte.a' }, {}, at('womit')],
    [
      'opens at its first page when nothing is',
      filing(list1, withDevice),
      { kind: 'edit', path: 'orte.a' },
      {},
      at('wo'),
    ],
    [
      'begins an item inside it with the first page of that',
      filing(at('womit')),
      { kind: 'add', path: 'orte.a.geraete' },
      {},
      at('geraet', 'orte.a.geraete.neu'),
    ],
    [
      'is come back to at the page on which the inner list stands',
      filing(at('betrag', 'orte.a.geraete.g'), withDevice),
      next,
      {},
      at('womit'),
    ],
    [
      'is come back to from the first page of an inner item, too',
      filing(at('geraet', 'orte.a.geraete.g'), withDevice),
      back,
      {},
      at('womit'),
    ],
  ])('%s', (_name, from, action, posted, place) => {
    const step = take(from, action, posted);
    expect(step.next).toEqual(place);
    expect(step.filing.place).toEqual(place);
  });

  describe('of a finished filing', () => {
    const finished = { ...filing(at('wo'), { ...withDevice, ende: '' }), saved: ['orte', 'ende'] };

    it('returns to the review from the page that was changed', () => {
      expect(take(finished, next, { 'orte.a.name': 'Platz' }).next).toEqual({ kind: 'review' });
      const inside = { ...finished, place: at('geraet', 'orte.a.geraete.g') };
      expect(take(inside, next, { 'orte.a.geraete.g.modell': 'Y' }).next).toEqual({ kind: 'review' });
    });

    it('asks first what became new in it', () => {
      const step = take(finished, next, { 'orte.a.art': 'fremd' });
      expect(step.next).toEqual(at('wem'));
      // What is left to do is told by the walk: from there it is on to the end, as for the first time.
      expect(take(step.filing, next, { 'orte.a.wem': 'Ay' }).next).toEqual(at('womit'));
    });

    it('knows that it was finished, though a script has taken over what leads to new questions', () => {
      const entries = { ...finished.entries, 'orte.a.art': 'fremd' };
      const turn = { action: next, posted: {}, itemId: 'neu', wasComplete: true };
      expect(takeAction(form, { ...finished, entries }, turn, context).next).toEqual(at('wem'));
      expect(
        takeAction(
          form,
          { ...finished, place: at('wem'), entries },
          { ...turn, posted: { 'orte.a.wem': 'Ay' } },
          context,
        ).next,
      ).toEqual({ kind: 'review' });
    });
  });

  it('tells what is wrong on the page, and nothing of pages that are still to come', () => {
    const step = take(filing(at('wo')), next, { 'orte.a.name': '' });
    expect(step.showProblems).toBe(true);
    const quiet = take(filing(at('wo')), next, { 'orte.a.art': 'fremd' });
    expect(quiet.showProblems).toBe(false);
    expect(quiet.walk.problems.filter(isError)).not.toEqual([]);
  });

  it('keeps what was typed on a page that one leaves by going back, and its id all the way', () => {
    const left = take(filing(at('wem'), { ...typed, 'orte.a.art': 'fremd' }), back, { 'orte.a.wem': 'Ay' });
    expect(left.filing.entries).toEqual({ ...typed, 'orte.a.art': 'fremd', 'orte.a.wem': 'Ay' });
    const away = take(left.filing, next, { 'orte.a.art': '' });
    expect(away.next).toEqual(at('womit'));
    expect(away.filing.entries['orte.a.wem']).toBe('Ay');
    expect(away.filing.entries.orte).toEqual(['a']);
  });

  it.each<[string, Place, Place]>([
    ['a page that is there is where one goes on', at('womit'), at('womit')],
    ['one that is hidden gives the first with something left to do', at('wem'), at('womit')],
    ['one that never was too', at('nichts'), at('womit')],
    ['an item that is gone gives its list', at('wo', 'orte.weg'), list1],
    [
      'a page of an item that has none gives the page',
      at('wo', 'ende.x', 'ende'),
      { kind: 'page', page: 'ende' },
    ],
  ])('%s', (_name, place, expected) => {
    expect(resumePlace(walkFiling(form, filing(list1), context), place)).toEqual(expected);
  });

  it.each<[string, Place | undefined]>([
    ['orte.a.name', at('wo')],
    ['orte.a.geraete', at('womit')],
    ['orte.a.geraete.g.betrag', at('betrag', 'orte.a.geraete.g')],
    ['orte.a', at()],
  ])('"%s" is asked on the page where it is shown', (path, place) => {
    expect(placeOf(walkFiling(form, filing(list1, withDevice), context), path)).toEqual(place);
  });

  it('is wrong on the page whose check says so', () => {
    const entries = { ...typed, 'orte.a.art': 'fremd', 'orte.a.wem': 'Markt' };
    expect(placeOf(walkFiling(form, filing(list1, entries), context), 'orte.a')).toEqual(at('wem'));
  });

  it('is read page by page, and as a whole from a screen that shows all of it', () => {
    const walk = walkFiling(form, filing(list1), context);
    const sent: [string, string][] = [
      ['orte.a.name', 'Kirmes'],
      ['orte.a.wem', 'Ay'],
    ];
    expect(readPost(walk, at('wo'), sent).posted).toEqual({ 'orte.a.name': 'Kirmes' });
    expect(readPost(walk, at('womit'), sent).posted).toEqual({});
    expect(readPost(walk, at(), sent).posted).toEqual({ 'orte.a.name': 'Kirmes' });
  });

  it('says which of its pages one is at', () => {
    const walk = walkFiling(form, filing(list1), context);
    expect(itemPageCount(walk, at('womit'))).toEqual({ at: 2, of: 2 });
    expect(itemPageCount(walk, at())).toBeUndefined();
    expect(itemPageCount(walk, list1)).toBeUndefined();
  });
});
