import type { Entries } from '@formularwerk/form';
import { describe, expect, it } from 'vitest';
import type { Action } from './action.ts';
import type { Filing } from './filing.ts';
import type { Place } from './place.ts';
import { context, empty, form, full, plan } from './sample.fixture.ts';
import { takeAction } from './takeAction.ts';

const take = (filing: Filing, action: Action, posted: Entries = {}) =>
  takeAction(form, filing, { action, posted, itemId: 'neu' }, context);
const page = (id: string, item?: string): Place => ({ kind: 'page', page: id, ...(item && { item }) });
const at = (place: Place, filing: Filing = full): Filing => ({ ...filing, place });
const next: Action = { kind: 'next' };

describe('next', () => {
  it('goes to the next page when everything is right', () => {
    const step = take(empty, next, { zweck: 'stand', hinweis: '' });
    expect(step).toMatchObject({ next: page('flaechen'), stay: false, showProblems: false });
    expect(step.filing).toMatchObject({
      saved: ['zweck'],
      entries: { zweck: 'stand', hinweis: '' },
      place: page('flaechen'),
    });
  });

  it('stays with errors and tells them, and keeps what cannot be read', () => {
    const step = take(at(page('zweck')), next, { zweck: 'gastro', plaetze: 'viele', hinweis: '' });
    expect(step).toMatchObject({ next: page('zweck'), stay: true, showProblems: true });
    expect(step.filing.entries.plaetze).toBe('viele');
  });

  it('stays when a question became visible that nobody saw, without blaming anybody for it', () => {
    expect(take(empty, next, { zweck: 'gastro', hinweis: '' })).toMatchObject({
      next: page('zweck'),
      stay: true,
      showProblems: false,
    });
  });

  it('does not forget what was typed in a question that disappears', () => {
    const gone = take(at(page('zweck')), next, { zweck: 'stand', hinweis: '' });
    expect(gone.filing.entries.plaetze).toBe('20');
  });

  it('goes from an item to its list, and from an inner item to the outer one', () => {
    expect(take(at(page('flaechen', 'elemente.k1')), next).next).toEqual(page('flaechen'));
    const nested = {
      ...full,
      entries: { ...full.entries, 'elemente.k1.teile': ['t1'], 'elemente.k1.teile.t1.name': 'x' },
    };
    expect(take(at(page('flaechen', 'elemente.k1.teile.t1'), nested), next).next).toEqual(
      page('flaechen', 'elemente.k1'),
    );
  });

  it('does not count the page as saved when only an item was', () => {
    const filing = at(page('flaechen', 'elemente.k1'), { ...full, saved: [] });
    expect(take(filing, next).filing.saved).toEqual([]);
  });

  it('does not leave a list behind in which an item is not finished', () => {
    const { 'elemente.k1.merkmale': _seen, ...entries } = full.entries;
    expect(take(at(page('flaechen'), { ...full, entries }), next)).toMatchObject({
      stay: true,
      showProblems: false,
    });
    const broken = { ...full, entries: { ...full.entries, 'elemente.k1.laenge': '' } };
    expect(take(at(page('flaechen'), broken), next)).toMatchObject({ stay: true, showProblems: true });
  });

  it('returns to the review from a page changed in a complete filing', () => {
    expect(take(at(page('zweck')), next, { zweck: 'stand' }).next).toEqual({ kind: 'review' });
  });

  it('leads a changed filing first to the question that is new', () => {
    expect(take(at(page('zweck')), next, { zweck: 'gastro', plaetze: '60' }).next).toEqual(
      page('genehmigung'),
    );
  });

  it('forgets removed items for good', () => {
    const removed = {
      ...full,
      entries: {
        ...full.entries,
        elemente: ['k2'],
        'elemente.k2.laenge': '1',
        'elemente.k2.merkmale': [],
        'elemente.k2.teile': [],
      },
    };
    const step = take(at(page('flaechen'), removed), next);
    expect(Object.keys(step.filing.entries).filter((path) => path.startsWith('elemente.k1'))).toEqual([]);
    expect(step.filing.entries['elemente.k2.laenge']).toBe('1');
  });
});

describe('back and save', () => {
  it('goes one page back, keeps what was typed and saves no page by it', () => {
    const step = take({ ...empty, place: page('flaechen') }, { kind: 'back' }, {});
    expect(step).toMatchObject({ next: page('zweck'), stay: false, showProblems: false });
    const typed = take(
      { ...empty, place: page('zweck') },
      { kind: 'back' },
      { zweck: 'gastro', hinweis: '' },
    );
    expect(typed).toMatchObject({ leave: 'start', filing: { entries: { zweck: 'gastro' }, saved: [] } });
  });

  it('goes from the review to the last page', () => {
    expect(take(full, { kind: 'back' }).next).toEqual(page('plan'));
  });

  it('saves for later at the same place, with what was typed', () => {
    const step = take(empty, { kind: 'save' }, { zweck: 'stand', hinweis: '' });
    expect(step).toMatchObject({
      leave: 'later',
      next: page('zweck'),
      filing: { entries: { zweck: 'stand' } },
    });
  });

  it('stores no default that was only seen, so that it still follows the answers before it', () => {
    const filing: Filing = { entries: { zweck: 'gastro' }, saved: [], place: page('zweck') };
    const step = take(filing, { kind: 'save' }, { zweck: 'gastro', plaetze: '10', hinweis: '' });
    expect(step.filing).toEqual(filing);
  });

  it('keeps a default that was emptied on purpose emptied', () => {
    const filing: Filing = { entries: { zweck: 'gastro' }, saved: [], place: page('zweck') };
    expect(
      take(filing, { kind: 'save' }, { zweck: 'gastro', plaetze: '', hinweis: '' }).filing.entries,
    ).toEqual({ zweck: 'gastro', plaetze: '' });
  });
});

describe('lists', () => {
  it('adds an item and goes to its page', () => {
    const step = take(at(page('flaechen')), { kind: 'add', path: 'elemente' });
    expect(step.filing.entries.elemente).toEqual(['k1', 'neu']);
    expect(step.next).toEqual(page('flaechen', 'elemente.neu'));
  });

  it('adds no item beyond the most there may be, and none to what is no list', () => {
    const two = { ...full, entries: { ...full.entries, elemente: ['k1', 'k2'] } };
    expect(
      take(at(page('flaechen'), two), { kind: 'add', path: 'elemente' }).filing.entries.elemente,
    ).toEqual(['k1', 'k2']);
    expect(take(at(page('zweck')), { kind: 'add', path: 'hinweis' }).filing.entries).toEqual(full.entries);
  });

  it('removes an item, and undo brings it back with all that was typed in it', () => {
    const removed = take(at(page('flaechen')), { kind: 'remove', path: 'elemente.k1' });
    expect(removed.filing.entries.elemente).toEqual([]);
    const back = take(removed.filing, { kind: 'undo', path: 'elemente.k1' });
    expect(back.filing.entries).toEqual(full.entries);
  });

  it('goes to the page of an item, but not to one that there is not', () => {
    expect(take(at(page('flaechen')), { kind: 'edit', path: 'elemente.k1' }).next).toEqual(
      page('flaechen', 'elemente.k1'),
    );
    expect(take(at(page('flaechen')), { kind: 'edit', path: 'elemente.k9' }).next).toEqual(page('flaechen'));
  });

  it('removes a file, and nothing that is not on the page', () => {
    expect(take(at(page('plan')), { kind: 'removeFile', path: 'lageplan' }).filing.entries.lageplan).toBe('');
    expect(take(at(page('zweck')), { kind: 'removeFile', path: 'lageplan' }).filing.entries.lageplan).toBe(
      plan,
    );
  });
});

describe('submit', () => {
  it('submits from the review when nothing is missing', () => {
    expect(take(full, { kind: 'submit' }, { richtig: 'on' })).toMatchObject({
      submit: true,
      showProblems: false,
    });
  });

  it('does not submit without the declarations', () => {
    const step = take(full, { kind: 'submit' }, { richtig: '' });
    expect(step.submit).toBeUndefined();
    expect(step).toMatchObject({ showProblems: true, next: { kind: 'review' } });
  });

  it('does not submit while a page is missing, or from anywhere but the review', () => {
    expect(take({ ...full, saved: ['zweck'] }, { kind: 'submit' }, { richtig: 'on' }).submit).toBeUndefined();
    expect(take(at(page('zweck')), { kind: 'submit' }, {}).submit).toBeUndefined();
  });
});
