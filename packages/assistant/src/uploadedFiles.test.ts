import { compileForm, type Entries, type FileAnswer, type FormDefinition } from '@formularwerk/form';
import { describe, expect, it } from 'vitest';
import { type Action, actionValue, parseAction } from './action.ts';
import { fieldAt } from './fieldsAt.ts';
import type { Filing } from './filing.ts';
import * as sending from './sending.ts';
import { type Session, startSession } from './session.ts';
import * as steps from './sessionSteps.ts';
import { takeAction } from './takeAction.ts';
import { joinable } from './uploadedFiles.ts';

const definition: FormDefinition = {
  format: 1,
  id: 'unterlagen',
  title: 'Unterlagen',
  sections: [
    {
      id: 's',
      title: 'Unterlagen',
      pages: [
        {
          id: 'p',
          title: 'Ihre Unterlagen',
          fields: [
            { id: 'plaene', type: 'file', label: 'Pläne', max: 3 },
            { id: 'foto', type: 'file', label: 'Foto' },
            { id: 'auszug', type: 'evidence', label: 'Registerauszug', required: true },
          ],
        },
      ],
    },
  ],
  delivery: { office: 'ordnungsamt' },
};
const form = compileForm(definition);
const context = { today: '2027-01-15' };
const place = { kind: 'page', page: 'p' } as const;
const page = (entries: Entries = {}): Filing => ({ entries, saved: [], place });

const stored = (id: string): FileAnswer => ({
  id,
  name: `${id}.pdf`,
  size: 2048,
  mediaType: 'application/pdf',
  sha256: 'a'.repeat(64),
});
const entry = (id: string): string => JSON.stringify(stored(id));

const session = (entries: Entries = {}): Session =>
  startSession({
    form,
    version: '1',
    context,
    key: 'k',
    filing: page(entries),
    place,
    revision: 'r1',
    showProblems: false,
  });

const idsAt = (kept: Filing, path: string): string[] =>
  [kept.entries[path] ?? []].flat().map((text) => (JSON.parse(text) as FileAnswer).id);

describe('a stored file', () => {
  it('comes to those that are there where several may be', () => {
    const one = sending.fileStored(session(), 'plaene', 'a.pdf', { file: stored('a') });
    const two = sending.fileStored(one, 'plaene', 'b.pdf', { file: stored('b') });
    expect(idsAt(two.filing, 'plaene')).toEqual(['a', 'b']);
    expect(two.walk.pages[0]?.fields[0]?.text).toBe('a.pdf (2\u00a0kB), b.pdf (2\u00a0kB)');
  });

  it('takes the place of the one before where one may be', () => {
    const two = sending.fileStored(session({ foto: entry('a') }), 'foto', 'b.pdf', { file: stored('b') });
    expect(two.filing.entries.foto).toBe(entry('b'));
  });

  it('belongs to the evidence that it was chosen for', () => {
    const kept = sending.fileStored(session({ 'auszug.way': 'upload' }), 'auszug.files', 'a.pdf', {
      file: stored('a'),
    });
    expect(kept.walk.answers.auszug).toEqual({ way: 'upload', files: [stored('a')] });
  });

  it('goes nowhere when its question is gone by then', () => {
    const kept = sending.fileStored(session({ 'auszug.way': 'later' }), 'auszug.files', 'a.pdf', {
      file: stored('a'),
    });
    expect(kept.filing.entries['auszug.files']).toBeUndefined();
  });
});

describe('files on their way', () => {
  const choose = (to: Session, id: string) =>
    sending.beginUploads(to, 'plaene', [{ id, file: new File(['x'], `${id}.pdf`) }]).session;
  const both = choose(choose(session(), 'a'), 'b');

  it('are waited for until the last one is there, and all of them are kept', () => {
    const next = {
      action: { kind: 'next' },
      posted: { plaene: '', foto: '', 'auszug.way': 'present' },
      itemId: '',
    } as const;
    const waiting = steps.act(both, next);
    const one = sending.fileStored(waiting, 'plaene', 'a', { file: stored('a') });
    expect(one.uploads).toMatchObject({ plaene: [{ id: 'b' }] });
    const all = steps.actNow(sending.fileStored(one, 'plaene', 'b', { file: stored('b') }));
    expect(all.uploads).toEqual({});
    expect(idsAt(all.filing, 'plaene')).toEqual(['a', 'b']);
  });

  it('are told apart also when one of two equal names is refused', () => {
    const twice = sending.beginUploads(both, 'plaene', [{ id: 'c', file: new File(['x'], 'a.pdf') }]).session;
    const refused = sending.fileRefused(twice, 'a', { path: 'plaene', code: 'file.type' });
    expect(refused.uploads.plaene?.map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('count: of too many, those that have no place are named', () => {
    const chosen = ['c', 'd', 'e'].map((id) => ({ id, file: new File(['x'], `${id}.pdf`) }));
    const { begun, session: told } = sending.beginUploads(both, 'plaene', chosen);
    expect(begun.map(({ id }) => id)).toEqual(['c']);
    expect(told.refused).toMatchObject([
      { path: 'plaene', code: 'file.more', params: { max: 3, file: 'd.pdf' } },
      { path: 'plaene', code: 'file.more', params: { max: 3, file: 'e.pdf' } },
    ]);
  });
});

describe('several photos', () => {
  const photo = (id: string): FileAnswer => ({ ...stored(id), name: `${id}.jpg`, mediaType: 'image/jpeg' });
  const kept = { plaene: [photo('a'), stored('x'), photo('b')].map((file) => JSON.stringify(file)) };

  it('can become one document, which takes the place of the first', () => {
    const before = session(kept);
    const view = fieldAt(before.walk, 'plaene');
    expect(view && joinable(view).map(({ id }) => id)).toEqual(['a', 'b']);
    const joined = sending.fileStored(before, 'plaene', 'j', { file: stored('j') }, ['a', 'b']);
    expect(idsAt(joined.filing, 'plaene')).toEqual(['j', 'x']);
  });

  it('are not offered that alone, or where one file is asked for', () => {
    for (const [path, entries] of [
      ['plaene', { plaene: [JSON.stringify(photo('a')), entry('x')] }],
      ['foto', { foto: JSON.stringify(photo('a')) }],
    ] as const) {
      const view = fieldAt(session(entries).walk, path);
      expect(view && joinable(view)).toEqual([]);
    }
  });

  it.each([
    ['fileUp', 'b', ['a', 'b', 'x']],
    ['fileDown', 'a', ['x', 'a', 'b']],
    ['fileUp', 'a', ['a', 'x', 'b']],
    ['fileDown', 'b', ['a', 'x', 'b']],
    ['fileDown', 'nobody', ['a', 'x', 'b']],
  ] as const)('change their order: %s of %s', (kind, file, order) => {
    const action = parseAction(actionValue({ kind, path: 'plaene', file }));
    const moved = takeAction(form, page(kept), { action, posted: {}, itemId: '' }, context).filing;
    expect(idsAt(moved, 'plaene')).toEqual(order);
  });
});

describe('removing', () => {
  const three = { plaene: ['a', 'b', 'c'].map(entry), foto: entry('f') };
  const remove = (action: Action) =>
    takeAction(form, page(three), { action, posted: {}, itemId: '' }, context).filing;

  it('takes one file and leaves the others', () => {
    expect(idsAt(remove({ kind: 'removeFile', path: 'plaene', file: 'b' }), 'plaene')).toEqual(['a', 'c']);
  });

  it('leaves all where nobody has the one', () => {
    expect(idsAt(remove({ kind: 'removeFile', path: 'plaene', file: 'x' }), 'plaene')).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('empties the question with the last', () => {
    expect(remove({ kind: 'removeFile', path: 'foto', file: 'f' }).entries.foto).toBe('');
  });
});

describe('an evidence on a page without scripts', () => {
  const post = (filing: Filing, posted: Entries) =>
    takeAction(form, filing, { action: { kind: 'next' }, posted, itemId: '' }, context);
  const others = { plaene: '', foto: '' };

  it('is shown again with the question of the way that was chosen, and nobody is blamed', () => {
    const step = post(page(), { ...others, 'auszug.way': 'later' });
    expect(step).toMatchObject({ stay: true, showProblems: false });
    const again = post(step.filing, { ...others, 'auszug.way': 'later', 'auszug.until': '01.02.2027' });
    expect(again).toMatchObject({ next: { kind: 'review' }, stay: false });
  });

  it('goes on without the file, which is only missing', () => {
    const step = post(page(), { ...others, 'auszug.way': 'upload' });
    const again = post(step.filing, { ...others, 'auszug.way': 'upload', 'auszug.files': '' });
    expect(again).toMatchObject({ next: { kind: 'review' }, stay: false });
    expect(again.walk.evidence).toMatchObject({
      complete: false,
      missing: [{ path: 'auszug', way: 'upload' }],
    });
  });

  it('is told of when no way was chosen', () => {
    expect(post(page(), { ...others, 'auszug.way': '' })).toMatchObject({ stay: true, showProblems: true });
  });
});
