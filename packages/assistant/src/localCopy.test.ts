import { describe, expect, it, test } from 'vitest';
import { localCopyOf, restoreCopy, sameEntries } from './localCopy.ts';
import { context, empty, form, full } from './sample.fixture.ts';
import { beginUploads, type Sending } from './sending.ts';
import { type Session, startSession } from './session.ts';
import { typeIn } from './sessionSteps.ts';
import { unsentAt, withoutUnsent } from './unsentFiles.ts';

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

const onItsWay: Sending = { id: 'u1', name: 'plan.pdf', size: 10, sent: 6, state: 'sending' };

describe('what is kept on the device', () => {
  it('is nothing while all is stored, and what was typed from then on', () => {
    const session = startAt();
    expect(localCopyOf(session)).toBeUndefined();
    const typed = typeIn(session, { hinweis: 'Café' });
    expect(localCopyOf(typed)).toEqual({ filing: typed.filing, revision: 'r2' });
  });

  it('is the name of a file on its way, and nothing else, where all that was typed is stored', () => {
    const session = { ...startAt(full), uploads: { lageplan: [onItsWay] } };
    expect(localCopyOf(session)).toEqual({
      filing: { ...full, entries: {}, saved: [] },
      revision: 'r2',
      isStored: true,
      unsent: [{ path: 'lageplan', name: 'plan.pdf' }],
    });
    const typed = typeIn(session, { hinweis: 'Café' });
    expect(localCopyOf(typed)).toEqual({
      filing: typed.filing,
      revision: 'r2',
      unsent: [{ path: 'lageplan', name: 'plan.pdf' }],
    });
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

describe('a file that was on its way when its page was left', () => {
  const left = { ...localCopyOf({ ...startAt(full), uploads: { lageplan: [onItsWay] } }) };
  const copy = {
    filing: left.filing ?? full,
    revision: 'r1',
    isStored: true,
    unsent: left.unsent ?? [],
  } as const;
  const told = restoreCopy(startAt(full), copy);

  it('is told of on the next page, which keeps what is stored by now, and is kept on', () => {
    expect(unsentAt(told, 'lageplan')).toEqual([{ path: 'lageplan', name: 'plan.pdf' }]);
    expect(told).toMatchObject({ filing: told.stored, revision: 'r2' });
    expect(told.notice).toBeUndefined();
    expect(localCopyOf(told)?.unsent).toEqual(copy.unsent);
  });

  it('comes back beside what was typed', () => {
    const session = restoreCopy(startAt(), { ...copyOf({ hinweis: 'Café' }), unsent: copy.unsent });
    expect(session.notice).toEqual({ kind: 'restored' });
    expect(unsentAt(session, 'lageplan')).toHaveLength(1);
  });

  it('is forgotten when a file is chosen, or when somebody lets it go', () => {
    const chosen = { id: 'u2', file: new File(['%PDF-'], 'anderer.pdf', { type: 'application/pdf' }) };
    for (const session of [
      beginUploads(told, 'lageplan', [chosen]).session,
      withoutUnsent(told, 'lageplan', ['plan.pdf']),
    ])
      expect(session.unsent).toBeUndefined();
    expect(withoutUnsent(told, 'lageplan', ['anderer.pdf'])).toBe(told);
    expect(withoutUnsent(told, 'foto')).toBe(told);
  });

  it('is not told of where its question is no longer asked', () => {
    const gone = restoreCopy(startAt(full), { ...copy, unsent: [{ path: 'weg', name: 'plan.pdf' }] });
    expect(gone.unsent).toBeUndefined();
  });
});
