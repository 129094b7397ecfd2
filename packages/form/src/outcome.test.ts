import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { answersSchema } from './answersSchema.ts';
import type { Entries } from './entries.ts';
import { firstIncomplete, nextPage } from './navigate.ts';
import { parseForm } from './parseForm.ts';
import { prune } from './prune.ts';
import { walk } from './walk.ts';
import { walkAnswers } from './walkAnswers.ts';
import { xsd } from './xsd.ts';

const options = ['ja', 'nein'].map((id) => ({ id, label: id }));
const question = (id: string) => ({ id, type: 'choice', label: id, required: true, options });

const definition = {
  format: 1,
  id: 'gaststaette',
  title: 'Gaststätte',
  parameters: [{ id: 'seite', type: 'text', label: 'Seite', sample: 'https://example.org/gewerbe' }],
  sections: [
    {
      id: 'check',
      title: 'Vorab-Check',
      pages: [
        { id: 'alkohol', title: 'Alkohol', fields: [question('alkohol')] },
        {
          id: 'keineErlaubnis',
          title: 'Sie brauchen keine Erlaubnis',
          showIf: 'alkohol = "nein"',
          fields: [],
          outcome: {
            kind: 'notNeeded',
            next: [
              { text: 'Gewerbe anmelden', form: 'gewerbeanmeldung' },
              { text: 'Mehr dazu', url: '{{seite}}' },
            ],
            continue: true,
          },
        },
        { id: 'fest', title: 'Fest', fields: [question('fest')] },
        {
          id: 'gestattung',
          title: 'Sie brauchen eine Gestattung',
          showIf: 'fest = "ja"',
          fields: [],
          outcome: { kind: 'elsewhere', next: [{ text: 'Gestattung', form: 'gestattung' }] },
        },
      ],
    },
    {
      id: 'antrag',
      title: 'Antrag',
      pages: [
        {
          id: 'name',
          title: 'Name',
          fields: [{ ...question('x'), id: 'name', type: 'text', options: undefined }],
        },
      ],
    },
  ],
  declarations: [{ id: 'richtig', type: 'boolean', label: 'Richtig', required: true }],
  delivery: { office: 'amt' },
};

const parsed = parseForm(JSON.parse(JSON.stringify(definition)));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const form = parsed.value;

const context = { today: '2027-01-15' };
const look = (entries: Entries, more = {}) => walk(form, entries, { ...context, ...more });
const pages = (entries: Entries) => look(entries).pages.map(({ id }) => id);

describe('an outcome', () => {
  it.each<[Entries, string[]]>([
    [{ alkohol: 'ja', fest: 'nein' }, ['alkohol', 'fest', 'name']],
    [{ alkohol: 'nein', fest: 'nein' }, ['alkohol', 'keineErlaubnis']],
    [
      { alkohol: 'nein', '_continue.keineErlaubnis': 'on', fest: 'nein' },
      ['alkohol', 'keineErlaubnis', 'fest', 'name'],
    ],
    [{ alkohol: 'ja', fest: 'ja' }, ['alkohol', 'fest', 'gestattung']],
    // Nobody can go on where the form does not allow it.
    [{ alkohol: 'ja', fest: 'ja', '_continue.gestattung': 'on' }, ['alkohol', 'fest', 'gestattung']],
  ])('with %j leads over %j', (entries, expected) => {
    expect(pages(entries)).toEqual(expected);
  });

  it('ends the way: nothing behind it is asked, answered or declared, and nothing can be sent', () => {
    const ended = look({ alkohol: 'nein', name: 'Muster', richtig: 'on' });
    expect(ended.outcome).toEqual({ page: 'keineErlaubnis' });
    expect(ended.answers).toEqual({ alkohol: 'nein' });
    expect(ended.values.get('name')).toBeNull();
    expect(ended.declarations).toEqual([]);
    expect(ended.problems).toEqual([
      { path: '', code: 'outcome.reached', params: { label: 'Sie brauchen keine Erlaubnis' } },
    ]);
  });

  it('says what can be done now, with links that lead into the web or to a form', () => {
    const [, page] = look({ alkohol: 'nein' }).pages;
    expect(page?.outcome).toEqual({
      kind: 'notNeeded',
      next: [
        { text: 'Gewerbe anmelden', form: 'gewerbeanmeldung' },
        { text: 'Mehr dazu', url: 'https://example.org/gewerbe' },
      ],
      canContinue: true,
      continued: false,
    });
  });

  it.each(['javascript:alert(1)', 'http://example.org', 'https://exa mple.org', '', 'https://'])(
    'makes no link of %j',
    (seite) => {
      const [, page] = look({ alkohol: 'nein' }, { parameters: { seite } }).pages;
      expect(page?.outcome?.next[1]).toEqual({ text: 'Mehr dazu' });
    },
  );

  it('keeps one on its page until one goes on', () => {
    const saved = { saved: ['alkohol', 'keineErlaubnis'] };
    const before = look({ alkohol: 'nein' }, saved);
    expect(nextPage(before, 'keineErlaubnis')).toEqual({ kind: 'page', page: 'keineErlaubnis' });
    expect(firstIncomplete(before)).toBe('keineErlaubnis');
    const after = look({ alkohol: 'nein', '_continue.keineErlaubnis': 'on' }, saved);
    expect(nextPage(after, 'keineErlaubnis')).toEqual({ kind: 'page', page: 'fest' });
    expect(firstIncomplete(after)).toBe('fest');
  });

  const finished = { alkohol: 'nein', fest: 'nein', name: 'Muster', richtig: true };

  it('that was passed is an answer, in JSON and in XML', () => {
    const answers = { ...finished, _continue: { keineErlaubnis: true } };
    expect(walkAnswers(form, answers, context).problems).toEqual([]);
    expect(prune(form, answers, context)).toEqual(answers);
    const isValid = new Ajv2020().compile(answersSchema(form));
    expect(isValid(answers)).toBe(true);
    expect(isValid({ ...finished, _continue: { gestattung: true } })).toBe(false);
    expect(xsd(form)).toContain('name="_continue"');
  });

  it.each([
    [finished, '', 'outcome.reached'],
    [{ ...finished, _continue: { gestattung: true } }, '_continue.gestattung', 'answers.unknown'],
    [{ ...finished, _continue: { keineErlaubnis: false } }, '_continue.keineErlaubnis', 'answers.unknown'],
    [{ ...finished, _continue: true }, '_continue', 'answers.unknown'],
  ])('refuses %j', (answers, path, code) => {
    expect(walkAnswers(form, answers, context).problems).toContainEqual(
      expect.objectContaining({ path, code }),
    );
  });
});
