import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { sampleAnswers, sampleInput, walkSample } from './sampleApplication.fixture.ts';
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

  test('keeps the words that were declared', () => {
    expect(submission.declarations).toEqual([
      { id: 'richtig', text: 'Ich versichere, dass meine Angaben richtig sind.', answer: true },
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
