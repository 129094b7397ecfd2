import { walk } from '@formularwerk/form';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from './canonicalJson.ts';
import { exampleInput, exampleNames, formNames, openForm } from './everyExample.fixture.ts';
import { sampleAnswers, sampleForm, sampleInput, walkSample } from './sampleApplication.fixture.ts';
import { hex, sha256 } from './sha256.ts';
import schema from './submission.schema.json' with { type: 'json' };
import { createSubmission } from './submission.ts';

const ajv = new Ajv2020({ allErrors: true });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
const isValid = ajv.compile(schema);

describe('createSubmission', () => {
  const submission = createSubmission(sampleInput());

  test('is what its schema says', () => {
    isValid(submission);
    expect(isValid.errors ?? []).toEqual([]);
  });

  test('holds the answers as they were given, list items without their ids', () => {
    expect(submission.answers).toEqual(sampleAnswers);
  });

  test('holds computed values in the shape of the answers, internal ones too', () => {
    expect(submission.computed).toEqual({
      elemente: [{ flaecheM2: '13.5' }, { flaecheM2: '1.5' }],
      gesamtflaeche: '15',
      gebuehr: '37.50',
      pruefziffer: 7,
    });
  });

  test('names the files by the question they answer', () => {
    expect(submission.attachments).toEqual([
      { ...sampleAnswers.lageplan, path: 'lageplan', label: 'Lageplan' },
    ]);
  });

  test('says by which rule each value was computed, once for all entries of a list', () => {
    expect(submission.rules).toEqual([
      { field: 'elemente.flaecheM2', value: 'laengeM * breiteM', result: 'decimal', digits: 2, unit: 'm²' },
      {
        field: 'gesamtflaeche',
        value: 'sum(elemente.flaecheM2)',
        result: 'decimal',
        digits: 2,
        unit: 'm²',
      },
      {
        field: 'gebuehr',
        value: 'gesamtflaeche * 2.5',
        result: 'money',
        basis: 'Tarifstelle 4.1 der Sondernutzungssatzung',
      },
      { field: 'pruefziffer', value: '7', result: 'integer' },
    ]);
  });

  test('has the values that the municipality had set, and the sample where it had set none', () => {
    const [tarif] = sampleForm.definition.parameters ?? [];
    expect(submission.parameters).toEqual({ tarif: tarif?.sample });
    const set = [{ code: 'AG1', label: 'Tische', satz: '9.00' }];
    const own = walk(sampleForm, {}, { today: '2026-11-23', parameters: { tarif: set } });
    expect(createSubmission(sampleInput(own)).parameters).toEqual({ tarif: set });
  });

  test('keeps the words that were declared, and of which version they are', () => {
    expect(submission.declarations).toEqual([
      { id: 'richtig', text: 'Ich versichere, dass meine Angaben richtig sind.', version: '3', answer: true },
    ]);
  });

  test('says when it was received in legal time with its zone', () => {
    expect(submission.receivedAt).toBe('2026-11-23T22:15:00+01:00');
  });

  test('leaves out what is hidden, even when it was answered before', () => {
    const hidden = walkSample({ ...sampleAnswers, genehmigung: 'GEMA 17' });
    expect(createSubmission(sampleInput(hidden)).answers).not.toHaveProperty('genehmigung');
  });

  test('has its titles in the language that was read', () => {
    const english = createSubmission(sampleInput(walkSample(sampleAnswers, 'en')));
    expect([english.language, english.form.title]).toEqual(['en', 'Use public space']);
  });
});

describe.each(formNames)('the examples of %s', (name) => {
  const form = openForm(name);

  test.each(exampleNames(name))(
    '%s is what the schema says, and the same after it was read',
    async (file) => {
      const submission = createSubmission(await exampleInput(form, name, file));
      isValid(submission);
      expect(isValid.errors ?? []).toEqual([]);
      const json = canonicalJson(submission);
      expect(canonicalJson(JSON.parse(json))).toBe(json);
    },
  );

  test.each(exampleNames(name))('%s has a rule for each computed value, and no other', async (file) => {
    const { computed, rules } = createSubmission(await exampleInput(form, name, file));
    expect(rules.map(({ field }) => field).sort()).toEqual([...addressesIn(computed)].sort());
  });

  test('name parameters by the hash of their canonical JSON', async () => {
    const [file = ''] = exampleNames(name);
    const { parameters, parametersHash } = createSubmission(await exampleInput(form, name, file));
    const digest = await sha256(new TextEncoder().encode(canonicalJson(parameters ?? {})));
    expect(hex(digest)).toBe(parametersHash);
  });
});

/** Where values are, list items without their places. */
function addressesIn(value: unknown, around = ''): Set<string> {
  if (Array.isArray(value)) return new Set(value.flatMap((item) => [...addressesIn(item, around)]));
  if (typeof value !== 'object' || value === null) return new Set([around]);
  return new Set(
    Object.entries(value).flatMap(([id, inside]) => [
      ...addressesIn(inside, around === '' ? id : `${around}.${id}`),
    ]),
  );
}
