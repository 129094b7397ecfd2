import { xsd } from '@formularwerk/form';
import { describe, expect, test } from 'vitest';
import { sampleAnswers, sampleForm, sampleInput, walkSample } from './sampleApplication.fixture.ts';
import { createSubmission, type Submission } from './submission.ts';
import { toXml } from './toXml.ts';
import { validateXml } from './validateXml.ts';

const submission = createSubmission(sampleInput());
const schema = xsd(sampleForm, { version: 3 });
const xmlOf = (answers: Submission['answers']) => toXml({ ...submission, answers, computed: {} }, sampleForm);

describe('toXml', () => {
  const xml = toXml(submission, sampleForm);

  test('is valid against the schema of the form', () => {
    expect(validateXml(xml, schema)).toEqual([]);
  });

  test('names elements by the ids, in the order of the definition, with computed values in their places', () => {
    const names = [...xml.matchAll(/<(\w+)/g)].map(([, name]) => name);
    expect(names).toEqual([
      ...[
        'antrag',
        'familienname',
        'vornamen',
        'anschrift',
        'strasse',
        'ort',
        'email',
        'zeiten',
        'zeiten',
        'musik',
      ],
      ...['von', 'beschreibung', 'lageplan', 'elemente', 'art', 'laengeM', 'breiteM', 'flaecheM2'],
      ...[
        'elemente',
        'art',
        'laengeM',
        'breiteM',
        'flaecheM2',
        'gesamtflaeche',
        'gebuehr',
        'pruefziffer',
        'richtig',
      ],
    ]);
  });

  test('carries what identifies the submission', () => {
    expect(xml).toContain('xmlns="urn:formularwerk:form:flaeche:3"');
    expect(xml).toContain('reference="ESP-2026-K7M4QX"');
    expect(xml).toContain('receivedAt="2026-11-23T22:15:00+01:00"');
  });

  test('an answer can never become markup', () => {
    expect(xml).toContain('C̀arla &lt;&amp;&gt; "Šťastná" ]]&gt;');
    expect(xml).toContain('name="lageplan &amp; skizze.pdf"');
  });

  test('keeps the lines of a text', () => {
    expect(xml).toContain(`>${sampleAnswers.beschreibung}</beschreibung>`);
  });

  test.each(['\0', '\u0001', '\uFFFE', '\r', '\uD800'])(
    'refuses what XML cannot hold instead of replacing it',
    (character) => {
      expect(() => xmlOf({ familienname: `a${character}` })).toThrow(/"familienname" holds U\+/);
    },
  );
});

describe('validateXml', () => {
  test('says where a document is not valid', () => {
    const [problem] = validateXml(xmlOf({ familienname: 'x' }), schema);
    expect(problem).toMatchObject({ line: 2, element: 'antrag' });
  });

  test('says where a document is no XML', () => {
    expect(validateXml('<antrag>', schema)).not.toEqual([]);
  });

  test('refuses a DOCTYPE before it looks at anything', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>';
    expect(validateXml(bomb, schema)).toEqual([{ line: 1, message: 'A DOCTYPE is not allowed.' }]);
  });

  test('throws when the schema itself is broken', () => {
    expect(() => validateXml('<a/>', '<schema/>')).toThrow(/does not compile/);
  });

  test('gives back the memory of documents and old schemas', () => {
    for (let i = 0; i < 120; i++) validateXml(toXml(submission, sampleForm), `${schema}<!-- ${i} -->`);
    expect(validateXml(toXml(submission, sampleForm), schema)).toEqual([]);
    expect(walkSample().problems).toEqual([]);
  });
});
