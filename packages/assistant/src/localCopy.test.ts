import { describe, expect, it, test } from 'vitest';
import { localCopyOf, restoreCopy, sameEntries } from './localCopy.ts';
import { context, empty, form, full } from './sample.fixture.ts';
import { type Session, startSession } from './session.ts';
import { typeIn } from './sessionSteps.ts';

const startAt = (filing = empty): Session =>
  startSession({
    form,
    version: '1',
    context,
    key: 'key',
    filing,
    place: filing.place,
    revision: 'r2',
    showProblems: false,
  });

const copyOf = (entries: Record<string, string | readonly string[]>, more: Partial<typeof empty> = {}) => ({
  filing: { ...empty, entries, ...more },
  revision: 'r1',
});

describe('what is kept on the device', () => {
  it('is nothing while all is stored, and what was typed from then on', () => {
    const session = startAt();
    expect(localCopyOf(session)).toBeUndefined();
    const typed = typeIn(session, { hinweis: 'Café' });
    expect(localCopyOf(typed)).toEqual({ filing: typed.filing, revision: 'r2' });
  });
});

describe('a copy of an earlier page', () => {
  it('comes back into the page, is saved at once over its own revision, and that is told', () => {
    const session = restoreCopy(startAt(), copyOf({ zweck: 'stand', hinweis: 'Café' }));
    expect(session.filing.entries).toEqual({ zweck: 'stand', hinweis: 'Café' });
    expect(session).toMatchObject({ revision: 'r1', urgent: true, notice: { kind: 'restored' }, redrawn: 1 });
    expect(session.filing).not.toBe(session.stored);
  });

  it('changes nothing where all of it is stored by now', () => {
    const session = startAt({ ...empty, entries: { zweck: 'stand' } });
    expect(restoreCopy(session, copyOf({ zweck: 'stand', hinweis: '' }))).toBe(session);
  });

  it('yields to what was typed on this page before it was found', () => {
    const typed = typeIn(startAt({ ...empty, entries: { zweck: 'stand' } }), { hinweis: 'neu' });
    const { entries } = restoreCopy(typed, copyOf({ zweck: 'gastro', hinweis: 'alt' })).filing;
    expect(entries).toEqual({ zweck: 'gastro', hinweis: 'neu' });
  });

  it('wins over what is stored, also where something was made empty', () => {
    const session = startAt({ ...empty, entries: { hinweis: 'falsch' } });
    expect(restoreCopy(session, copyOf({ hinweis: '' })).filing.entries).toEqual({ hinweis: '' });
  });

  it('leads on to its page where the server sent somebody back who had asked for it', () => {
    const place = { kind: 'page', page: 'genehmigung' } as const;
    const copy = copyOf({ ...full.entries, plaetze: '60' }, { saved: ['zweck', 'flaechen'], place });
    expect(restoreCopy(startAt(), copy).filing.place).toEqual(place);
  });

  it('leaves somebody where they went who asked for another page', () => {
    const session = startAt({ ...empty, place: { kind: 'page', page: 'plan' } });
    const copy = copyOf({ zweck: 'stand' }, { place: { kind: 'page', page: 'flaechen' } });
    expect(restoreCopy(session, copy).filing.place).toEqual({ kind: 'page', page: 'plan' });
  });
});

test.each([
  [{}, { a: '' }, true],
  [{ a: [] }, {}, true],
  [{ a: 'x' }, { a: 'x' }, true],
  [{ a: ['x', 'y'] }, { a: ['y', 'x'] }, false],
  [{ a: 'x' }, {}, false],
  [{}, { a: 'x' }, false],
])('%j and %j say the same: %s', (one, other, expected) => {
  expect(sameEntries(one, other)).toBe(expected);
});
