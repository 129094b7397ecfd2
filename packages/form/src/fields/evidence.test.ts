import { describe, expect, it, test } from 'vitest';
import type { Entries, Json } from '../entries.ts';
import type { Field } from '../generated/definition.ts';
import { authorMessage } from '../messages/authorMessage.ts';
import { problemMessage } from '../messages/problemMessage.ts';
import { parseForm } from '../parseForm.ts';
import { toEntries } from '../toEntries.ts';
import { isError, walk } from '../walk.ts';
import { walkAnswers } from '../walkAnswers.ts';
import type { FieldView } from '../walkView.ts';

const stored = (id: string, name = `${id}.pdf`, mediaType = 'application/pdf') => ({
  id,
  name,
  size: 2048,
  mediaType,
  sha256: 'a'.repeat(64),
});
const entryOf = (...ids: string[]) => ids.map((id) => JSON.stringify(stored(id)));

const register: Field = { id: 'auszug', type: 'evidence', label: 'Registerauszug', required: true };

const parse = (...fields: object[]) =>
  parseForm({
    format: 1,
    id: 'nachweise',
    title: 'Nachweise',
    sections: [{ id: 's', title: 'S', pages: [{ id: 'p', title: 'P', fields }] }],
    delivery: { office: 'amt' },
  });

function formOf(...fields: object[]) {
  const parsed = parse(...fields);
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => authorMessage(problem)).join('\n'));
  return parsed.value;
}

const context = { today: '2027-01-15' };
const walked = (fields: object[], entries: Entries, more: object = {}) =>
  walk(formOf(...fields), entries, { ...context, ...more });
const only = (fields: object[], entries: Entries, more: object = {}): FieldView =>
  walked(fields, entries, more).pages[0]?.fields[0] as FieldView;
const inside = (view: FieldView, id: string) => view.fields?.find((one) => one.id === id);

describe('an evidence asks', () => {
  it('for the way first, and nothing else before it was chosen', () => {
    const view = only([register], {});
    expect(view.fields?.map(({ id }) => id)).toEqual(['way']);
    expect(inside(view, 'way')?.options?.map(({ id }) => id)).toEqual([
      'upload',
      'later',
      'direct',
      'present',
    ]);
  });

  it.each([
    ['upload', 'files'],
    ['later', 'until'],
    ['direct', 'requestedOn'],
    ['present', 'note'],
  ])('who chooses %s for %s alone', (way, question) => {
    const view = only([register], { 'auszug.way': way });
    expect(view.fields?.map(({ id }) => id)).toEqual(['way', question]);
  });

  it('only for the ways that are offered, in that order', () => {
    const view = only([{ ...register, ways: ['later', 'upload'] }], {});
    expect(inside(view, 'way')?.options?.map(({ id }) => id)).toEqual(['later', 'upload']);
  });

  it('nothing about a way that is not offered', () => {
    const { answers, problems } = walked([{ ...register, ways: ['upload'] }], { 'auszug.way': 'present' });
    expect(answers).toEqual({});
    expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual(['auszug.way choice.unknown']);
  });

  it('with the usual way chosen until somebody saved another or none', () => {
    const direct = { ...register, defaultWay: 'direct' };
    expect(inside(only([direct], {}), 'way')?.entry).toBe('direct');
    expect(inside(only([direct], { 'auszug.way': '' }, { saved: ['p'] }), 'way')?.entry).toBe('');
    expect(inside(only([direct], { 'auszug.way': 'later' }), 'way')?.entry).toBe('later');
  });

  it.each([
    ['P3M', 'de', 'Nicht älter als 3 Monate.'],
    ['P1M', 'de', 'Nicht älter als 1 Monat.'],
    ['P1Y6M', 'de', 'Nicht älter als 1 Jahr und 6 Monate.'],
    ['P3M', 'en', 'Not older than 3 months.'],
    ['P14D', 'de-simple', 'Das Dokument darf nicht älter als 14 Tage sein.'],
  ])('for a document that is at most %s old, in %s: %s', (maxAge, language, sentence) => {
    const view = only([{ ...register, maxAge }], { 'auszug.way': 'upload' }, { language });
    expect(inside(view, 'files')?.help).toBe(sentence);
  });

  it('for a day not after the last one, which it offers', () => {
    const late = { ...register, until: 'today() + duration("P14D")' };
    const until = (entries: Entries) => inside(only([late], { 'auszug.way': 'later', ...entries }), 'until');
    expect(until({})?.entry).toBe('29.01.2027');
    expect(until({ 'auszug.until': '29.01.2027' })?.problems).toEqual([]);
    expect(until({ 'auszug.until': '30.01.2027' })?.problems.map(({ code }) => code)).toEqual(['date.max']);
  });

  it('for any day where the last one is over, so that nobody is held back', () => {
    const { problems } = walked([{ ...register, until: '@"2026-12-31"' }], { 'auszug.way': 'later' });
    expect(problems).toEqual([]);
  });
});

describe('what keeps an application back', () => {
  it.each<[string, Entries, string[]]>([
    ['no way chosen', {}, ['auszug.way required error']],
    [
      'an upload without a file only warns',
      { 'auszug.way': 'upload' },
      ['auszug.files check.noFile warning'],
    ],
    ['an upload with a file', { 'auszug.way': 'upload', 'auszug.files': entryOf('a') }, []],
    ['handed in later', { 'auszug.way': 'later' }, []],
    ['sent directly', { 'auszug.way': 'direct' }, []],
    ['known to the town', { 'auszug.way': 'present' }, []],
  ])('%s', (_what, entries, expected) => {
    const { problems } = walked([register], entries);
    expect(
      problems.map((problem) => `${problem.path} ${problem.code} ${problem.severity ?? 'error'}`),
    ).toEqual(expected);
  });

  it.each([
    [{ until: '@"2027-03-01"' }, true],
    [{ required: 'menge > 3' }, false],
    [{ required: 'menge > 1', until: '@"2027-03-01"' }, true],
    [{ required: false }, false],
  ])('is required as its author says, with %j: %j', (more, isRequired) => {
    const menge = { id: 'menge', type: 'integer', label: 'Menge' };
    const view = walked([menge, { ...register, ...more }], { menge: '2' }).pages[0]?.fields[1];
    expect(view?.required).toBe(isRequired);
    expect(view?.fields?.[0]?.problems.length).toBe(isRequired ? 1 : 0);
  });

  it('says which document it is about where the way is missing, unless its author says something better', () => {
    const sentences = (field: object, language: string) =>
      walked([field], {}, { language }).problems.map((problem) => problemMessage(problem, language));
    expect(sentences(register, 'de')).toEqual(['Wählen Sie aus, wie Sie „Registerauszug“ einreichen.']);
    expect(sentences(register, 'en')).toEqual(['Choose how you hand in “Registerauszug”.']);
    const own = { ...register, errors: { required: 'Ohne Auszug geht es nicht.' } };
    expect(sentences(own, 'de')).toEqual(['Ohne Auszug geht es nicht.']);
  });

  it('tells what to do where the file is missing', () => {
    const [problem] = walked([register], { 'auszug.way': 'upload' }).problems;
    expect(problem?.params?.message).toBe(
      'Es ist noch keine Datei da. Laden Sie das Dokument hoch oder wählen Sie einen anderen Weg.',
    );
  });
});

describe('what is still missing', () => {
  const optional = { ...register, required: false };

  it.each<[string, object, Entries, Json]>([
    ['all ways open', register, {}, { complete: false, total: 1, missing: [{ text: '' }] }],
    [
      'nothing where it is optional and nobody said a word',
      optional,
      {},
      { complete: true, total: 0, missing: [] },
    ],
    [
      'an optional one that was promised',
      optional,
      { 'auszug.way': 'later', 'auszug.until': '01.02.2027' },
      {
        complete: false,
        total: 1,
        missing: [{ way: 'later', until: '2027-02-01', text: 'wird nachgereicht bis 01.02.2027' }],
      },
    ],
    [
      'an upload without a file',
      register,
      { 'auszug.way': 'upload' },
      { complete: false, total: 1, missing: [{ way: 'upload', text: 'wird hochgeladen, noch ohne Datei' }] },
    ],
    [
      'one sent by another authority',
      register,
      { 'auszug.way': 'direct', 'auszug.requestedOn': '10.01.2027' },
      {
        complete: false,
        total: 1,
        missing: [
          {
            way: 'direct',
            requestedOn: '2027-01-10',
            text: 'kommt direkt von einer anderen Stelle, beantragt am 10.01.2027',
          },
        ],
      },
    ],
    [
      'nothing after an upload',
      register,
      { 'auszug.way': 'upload', 'auszug.files': entryOf('a', 'b') },
      { complete: true, total: 1, missing: [] },
    ],
    [
      'nothing that the town has',
      register,
      { 'auszug.way': 'present' },
      { complete: true, total: 1, missing: [] },
    ],
  ])('%s', (_what, field, entries, expected) => {
    const { evidence } = walked([field], entries);
    const { missing, ...counts } = expected as unknown as { missing: object[] };
    expect(evidence).toEqual({
      ...counts,
      missing: missing.map((one) => ({ path: 'auszug', label: 'Registerauszug', ...one })),
    });
  });

  it('names the entry of a list whose document it is, and leaves out what is hidden', () => {
    const personen = {
      id: 'personen',
      type: 'list',
      label: 'Personen',
      item: 'Person',
      items: 'Personen',
      max: 3,
      fields: [register, { ...register, id: 'zweiter', showIf: '1 > 2' }],
    };
    const { evidence } = walked([personen], { personen: ['a1', 'b2'], 'personen.a1.auszug.way': 'present' });
    expect(evidence).toEqual({
      complete: false,
      total: 2,
      missing: [{ path: 'personen.b2.auszug', label: 'Registerauszug', item: 'Person 2', text: '' }],
    });
  });
});

describe('rules about an evidence', () => {
  const shown = (expression: string) => ({
    id: 'mehr',
    type: 'text',
    label: 'Mehr',
    showIf: expression,
  });
  const isShown = (expression: string, entries: Entries) =>
    walked([register, shown(expression)], entries).pages[0]?.fields.length === 2;

  it.each<[string, Entries, boolean]>([
    ['auszug.way = "later"', { 'auszug.way': 'later' }, true],
    ['auszug.way = "later"', {}, false],
    ['auszug.way = null', {}, true],
    ['count(auszug.files) = 0', {}, true],
    ['count(auszug.files) = 2', { 'auszug.way': 'upload', 'auszug.files': entryOf('a', 'b') }, true],
    ['count(auszug.files) = 2', { 'auszug.way': 'later', 'auszug.files': entryOf('a', 'b') }, false],
    ['auszug.files[1].name = "a.pdf"', { 'auszug.way': 'upload', 'auszug.files': entryOf('a') }, true],
    ['auszug.until > today()', { 'auszug.way': 'later', 'auszug.until': '01.02.2027' }, true],
  ])('%s after %j: %j', (expression, entries, expected) => {
    expect(isShown(expression, entries)).toBe(expected);
  });

  it('see a list of files also where there may be one only', () => {
    const fields = [{ ...register, max: 1 }, shown('count(auszug.files) = 1')];
    const result = walked(fields, { 'auszug.way': 'upload', 'auszug.files': entryOf('a') });
    expect(result.pages[0]?.fields).toHaveLength(2);
    expect(result.answers.auszug).toEqual({ way: 'upload', files: [stored('a')] });
  });

  it('see those in the entries of a list', () => {
    const list = {
      id: 'personen',
      type: 'list',
      label: 'Personen',
      item: 'Person',
      items: 'Personen',
      max: 3,
      fields: [register, shown('auszug.way = "later" and this.auszug.way = "later"')],
    };
    const entries = { personen: ['a', 'b'], 'personen.a.auszug.way': 'later' };
    const result = walked(
      [list, shown('some p in personen satisfies p.auszug.way = "later"')].map((field, index) => ({
        ...field,
        ...(index === 1 && { id: 'danach' }),
      })),
      entries,
    );
    expect(result.pages[0]?.fields).toHaveLength(2);
    expect(result.pages[0]?.fields[0]?.list?.items.map(({ fields }) => fields.length)).toEqual([2, 1]);
  });

  test.each([
    ['auszug.way = "spaeter"', 'expression.unknownOption'],
    ['auszug.weg = "later"', 'expression.unknownName'],
    ['auszug.until = "morgen"', 'expression.neverTrue'],
  ])('%s is found wrong before anybody meets it', (expression, code) => {
    const parsed = parse(register, shown(expression));
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.code)).toEqual([code]);
  });
});

describe('answers about documents', () => {
  const fields: object[] = [
    register,
    { id: 'plaene', type: 'file', label: 'Pläne', max: 2 },
    { id: 'foto', type: 'file', label: 'Foto', accept: ['png'] },
    { id: 'unterschrift', type: 'signature', label: 'Unterschrift' },
    { id: 'ort', type: 'place', label: 'Ort' },
    { id: 'kennzeichen', type: 'plate', label: 'Kennzeichen' },
  ];
  const good = {
    auszug: { way: 'upload', files: [stored('a'), stored('b')] },
    plaene: [stored('c')],
    foto: stored('d', 'd.png', 'image/png'),
    unterschrift: stored('e', 'e.jpg', 'image/jpeg'),
    ort: { words: 'Breslauer Straße, vor Haus 1', lat: '52.3821', lon: '8.61' },
    kennzeichen: 'MI-AB 123E',
  };

  it('come back as they were sent', () => {
    const { walk: result, problems } = walkAnswers(formOf(...fields), good, context);
    expect(problems).toEqual([]);
    expect(result.answers).toEqual(good);
  });

  it.each<[string, object, string]>([
    ['one file where several may be', { plaene: stored('c') }, 'plaene answers.type'],
    ['several where one may be', { foto: [stored('d')] }, 'foto answers.type'],
    ['no file in a list', { plaene: [] }, 'plaene answers.type'],
    ['too many files', { plaene: ['c', 'd', 'e'].map((id) => stored(id)) }, 'plaene file.max'],
    [
      'a single file of an evidence',
      { auszug: { way: 'upload', files: stored('a') } },
      'auszug.files answers.type',
    ],
    ['an evidence that is a file', { auszug: [stored('a')] }, 'auszug answers.type'],
    ['an unknown part of it', { auszug: { way: 'later', wann: 'x' } }, 'auszug.wann answers.unknown'],
    ['a signature as PDF', { unterschrift: stored('e') }, 'unterschrift file.type'],
    ['half a point', { ort: { words: 'Hier', lat: '52.1' } }, 'ort answers.type'],
    ['a point beyond the pole', { ort: { words: 'Hier', lat: '91', lon: '8' } }, 'ort answers.type'],
    ['a place without words', { ort: { words: '  ' } }, 'ort answers.type'],
    ['a place as text', { ort: 'Hier' }, 'ort answers.type'],
    ['a plate in small letters', { kennzeichen: 'mi-ab 123' }, 'kennzeichen answers.type'],
  ])('are refused: %s', (_what, change, expected) => {
    const { problems } = walkAnswers(formOf(...fields), { ...good, ...change }, context);
    expect(problems.filter(isError).map(({ path, code }) => `${path} ${code}`)).toEqual([expected]);
  });

  it.each([
    [{ 'auszug.way': 'later', 'auszug.until': '01.02.2027' }, 'wird nachgereicht bis 01.02.2027'],
    [{ 'auszug.way': 'direct' }, 'kommt direkt von einer anderen Stelle'],
    [{ 'auszug.way': 'present', 'auszug.note': 'Az. 12' }, 'liegt der Stadt bereits vor: Az. 12'],
    [{ 'auszug.way': 'present' }, 'liegt der Stadt bereits vor'],
  ])('tell the way of a document in a few words: %j', (entries, text) => {
    expect(only([register], entries as Entries).text).toBe(text);
  });

  it('are written for people', () => {
    const { entries } = toEntries(formOf(...fields), good);
    const texts = walk(formOf(...fields), entries, context).pages[0]?.fields.map(({ text }) => text);
    expect(texts).toEqual([
      'hochgeladen: a.pdf (2\u00a0kB), b.pdf (2\u00a0kB)',
      'c.pdf (2\u00a0kB)',
      'd.png (2\u00a0kB)',
      'e.jpg (2\u00a0kB)',
      'Breslauer Straße, vor Haus 1',
      'MI-AB 123E',
    ]);
  });
});
