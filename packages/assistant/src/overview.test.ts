import { readFileSync } from 'node:fs';
import { compileForm, type FormDefinition, type Page, type Section } from '@formularwerk/form';
import { describe, expect, it } from 'vitest';
import type { Filing } from './filing.ts';
import { hasOverview, overview } from './overview.ts';
import { returnPlace } from './resumePlace.ts';
import { context, definition as short } from './sample.fixture.ts';
import { savePage } from './savePage.ts';
import { sectionNeeds } from './sectionNeeds.ts';
import { takeAction } from './takeAction.ts';
import { walkFiling } from './walkFiling.ts';

const page = (id: string, more: Partial<Page> = {}): Page => ({
  id,
  title: `Seite ${id}`,
  fields: [{ id: `${id}Name`, type: 'text', label: `Name ${id}`, required: true }],
  ...more,
});
const section = (id: string, pages: Page[], more: Partial<Section> = {}): Section => ({
  id,
  title: id.toUpperCase(),
  pages,
  ...more,
});

/** Twelve pages: `b` waits for `a` by a computed value, `c` is free, `d` asks of each person in `c`. */
const definition: FormDefinition = {
  ...short,
  sections: [
    section('a', [
      page('a1'),
      page('a2', {
        fields: [
          { id: 'art', type: 'text', label: 'Art', required: true },
          { id: 'istFirma', type: 'computed', label: 'Firma', result: 'boolean', value: 'art = "firma"' },
        ],
      }),
    ]),
    section('b', [page('b1'), page('b2'), page('b3')], { showIf: 'istFirma' }),
    section('c', [
      page('c1', {
        fields: [
          {
            id: 'personen',
            type: 'list',
            label: 'Personen',
            item: 'Person',
            items: 'Personen',
            max: 3,
            fields: [{ id: 'name', type: 'text', label: 'Name', required: true }],
          },
        ],
      }),
      page('c2', {
        text: 'Nennt „art“.',
        fields: [{ id: 'frei', type: 'text', label: 'Frei', showIf: 'art = "x"' }],
      }),
      page('c3'),
      page('c4'),
    ]),
    section('d', [
      page('d1', {
        fields: [
          {
            id: 'nachweise',
            type: 'list',
            label: 'Nachweise',
            item: 'Nachweis',
            items: 'Nachweise',
            each: 'personen.name',
            as: 'wer',
            fields: [{ id: 'nummer', type: 'text', label: 'Nummer', required: true }],
          },
        ],
      }),
      page('d2'),
      page('d3'),
    ]),
  ],
};
const form = compileForm(definition);
const begun: Filing = { entries: {}, saved: [], place: { kind: 'page', page: 'a1' } };
const told = (filing: Filing) =>
  overview(walkFiling(form, filing, context)).map(({ id, status, after }) =>
    [id, status, ...after].join(' '),
  );
const aDone = (art: string): Filing => ({
  ...begun,
  entries: { a1Name: 'x', art },
  saved: ['a1', 'a2'],
});

describe('the overview of a long form', () => {
  it('is there from eleven pages on', () => {
    expect(hasOverview(form)).toBe(true);
    expect(hasOverview({ definition: short })).toBe(false);
  });

  it('lets one begin with what depends on nothing, and says what the rest waits for', () => {
    expect(told(begun)).toEqual(['a notStarted', 'b notYet A', 'c notStarted', 'd notYet C']);
  });

  it('leaves out a section that the answers have no use for, and opens the one they have', () => {
    expect(told(aDone('verein'))).toEqual(['a done', 'c notStarted', 'd notYet C']);
    expect(told(aDone('firma'))).toEqual(['a done', 'b notStarted', 'c notStarted', 'd notYet C']);
  });

  it('judges by what is answered and not by what was visited', () => {
    expect(told({ ...aDone('firma'), entries: { a1Name: 'x', art: '' } })[0]).toBe('a started');
  });

  it('keeps a section open that was begun, though what it depends on is open again', () => {
    const filing = {
      ...aDone('firma'),
      saved: ['a1', 'b1'],
      entries: { art: 'firma', a1Name: '', b1Name: 'y' },
    };
    expect(told(filing).slice(0, 2)).toEqual(['a started', 'b started']);
  });

  it('waits for a section that may end the way with an outcome', () => {
    const outcome = page('a3', { fields: [], showIf: 'art = "nein"', outcome: { kind: 'refused' } });
    const [a, ...rest] = definition.sections;
    const ending = {
      ...definition,
      sections: [{ ...(a as Section), pages: [...(a?.pages ?? []), outcome] }, ...rest],
    };
    expect(sectionNeeds(ending).map(({ needs }) => needs.map(({ id }) => id).join())).toEqual([
      '',
      'a',
      'a',
      'a,c',
    ]);
  });

  it('leads to the first page of a section that is not done', () => {
    const filing = { ...begun, entries: { a1Name: 'x' }, saved: ['a1'] };
    expect(overview(walkFiling(form, filing, context))[0]?.place).toEqual({ kind: 'page', page: 'a2' });
  });
});

describe('the way through a long form', () => {
  it('leads back to the overview where the next section is done already', () => {
    const filing: Filing = {
      entries: { a1Name: 'x', art: '', personen: [], c3Name: 'x', c4Name: 'x' },
      saved: ['a1', 'c1', 'c2', 'c3', 'c4'],
      place: { kind: 'page', page: 'a2' },
    };
    expect(savePage(form, filing, { art: 'verein' }, context).next).toEqual({ kind: 'overview' });
  });

  it('leads back to it, too, where the next section has to wait', () => {
    const filing: Filing = {
      entries: { art: 'firma', b1Name: 'x', b2Name: 'x' },
      saved: ['b1', 'b2', 'c1'],
      place: { kind: 'page', page: 'c4' },
    };
    expect(savePage(form, filing, { c4Name: 'x' }, context).next).toEqual({ kind: 'overview' });
  });

  it('goes straight on for whoever takes the sections in turn', () => {
    const filing = {
      ...begun,
      entries: { a1Name: 'x' },
      saved: ['a1'],
      place: { kind: 'page', page: 'a2' },
    } as const;
    expect(savePage(form, filing, { art: 'verein' }, context).next).toEqual({ kind: 'page', page: 'c1' });
  });

  it('goes on from the overview to what is left to do', () => {
    const filing: Filing = { ...aDone('verein'), place: { kind: 'overview' } };
    const step = takeAction(form, filing, { action: { kind: 'next' }, posted: {}, itemId: 'n1' }, context);
    expect(step.next).toEqual({ kind: 'page', page: 'c1' });
    expect(step.submit).toBeUndefined();
  });

  it('is taken up again at the overview, unless nothing was done yet or the form is short', () => {
    expect(returnPlace(form, aDone('verein'))).toEqual({ kind: 'overview' });
    expect(returnPlace(form, begun)).toEqual(begun.place);
    expect(returnPlace({ definition: short }, aDone('verein'))).toEqual(begun.place);
  });
});

const FORMS = new URL('../../../forms/', import.meta.url);
const json = (path: string) => JSON.parse(readFileSync(new URL(path, FORMS), 'utf8'));

it.each(['gewerbeanmeldung', 'gaststaettenerlaubnis', 'marktfestsetzung'])(
  '%s can be begun at its first section only',
  (name) => {
    const own = compileForm(json(`${name}/form.json`));
    const first = overview(walkFiling(own, begun, context));
    expect(first[0]).toMatchObject({ status: 'notStarted', after: [] });
    expect(first.some(({ status }) => status === 'notYet')).toBe(true);
  },
);
