import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { answersSchema } from '../answersSchema.ts';
import type { Form } from '../compileForm.ts';
import type { Json } from '../entries.ts';
import { childFields } from '../fields/childFields.ts';
import type { Field, FormDefinition } from '../generated/definition.ts';
import { arbitraryEntries, arbitraryForm } from '../parse/arbitraryForm.ts';
import { parseForm } from '../parseForm.ts';
import { withoutItemIds } from '../prune.ts';
import { isError, walk } from '../walk.ts';
import type { Walk } from '../walkView.ts';
import { xmlNamespace, xsd } from '../xsd.ts';
import { element, type XmlElement, xmlDocument } from './xmlWriter.ts';

function opened(json: unknown): Form {
  const parsed = parseForm(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const validator = (form: Form) =>
  new Ajv2020({ strict: true, allErrors: true, ownProperties: true }).compile(answersSchema(form));

/** What libxml2 says against a document; empty when it is valid. Throws when the schema doesn't compile. */
function xmlErrors(xml: string, schemaText: string): string[] {
  using schema = XmlDocument.fromString(schemaText);
  using compiled = XsdValidator.fromDoc(schema);
  using document = XmlDocument.fromString(xml);
  try {
    compiled.validate(document);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

const antrag = (form: Form, content: readonly XmlElement[], more: XmlElement['attributes'] = {}): string =>
  xmlDocument(
    element(
      'antrag',
      {
        xmlns: xmlNamespace(form.definition.id, 3),
        formId: form.definition.id,
        version: 3,
        reference: 'ESP-2027-K7M4QX',
        receivedAt: '2027-01-15T10:00:00+01:00',
        language: 'de',
        ...more,
      },
      content,
    ),
  );

describe('random forms', () => {
  const walked = arbitraryForm().chain((definition) =>
    fc.tuple(fc.constant(definition), arbitraryEntries(definition)),
  );
  const walkOf = (definition: FormDefinition, entries: Record<string, unknown>): Walk =>
    walk(opened(definition), entries as Walk['entries'], { today: '2027-01-15' });
  const isMissing = ({ code }: { code: string }) =>
    ['required', 'list.min', 'computed.missing'].includes(code);

  test('give a JSON Schema and an XML Schema that compile', () => {
    fc.assert(
      fc.property(arbitraryForm(), (definition) => {
        const form = opened(definition);
        validator(form);
        using schema = XmlDocument.fromString(xsd(form, { version: 3 }));
        using compiled = XsdValidator.fromDoc(schema);
        return compiled !== undefined;
      }),
      { numRuns: 50, seed: 1 },
    );
  });

  test('have answers that the JSON Schema accepts when the engine does, but for what is still missing', () => {
    fc.assert(
      fc.property(walked, ([definition, entries]) => {
        const result = walkOf(definition, entries);
        const errors = result.problems.filter(isError);
        if (errors.some((problem) => !isMissing(problem))) return;
        const validate = validator(result.form);
        validate(withoutItemIds(result.answers));
        const refused = (validate.errors ?? []).filter(
          ({ keyword }) => errors.length === 0 || !['required', 'minItems', 'const'].includes(keyword),
        );
        expect(refused, JSON.stringify([result.answers, entries])).toEqual([]);
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  test('have submissions that the XML Schema accepts when the engine does', () => {
    let accepted = 0;
    fc.assert(
      fc.property(walked, ([definition, entries]) => {
        const result = walkOf(lenient(definition), entries);
        if (result.problems.some(isError)) return;
        accepted += 1;
        expect(xmlErrors(antrag(result.form, elementsOf(result)), xsd(result.form, { version: 3 }))).toEqual(
          [],
        );
      }),
      { numRuns: 150, seed: 1 },
    );
    expect(accepted).toBeGreaterThan(8);
  });
});

describe('texts of a known form or data type', () => {
  const textForm = (more: object): Form =>
    opened({
      format: 1,
      id: 'texte',
      title: 'Texte',
      sections: [
        {
          id: 's',
          title: 'S',
          pages: [{ id: 'p', title: 'P', fields: [{ id: 'wert', label: 'Wert', type: 'text', ...more }] }],
        },
      ],
      delivery: { office: 'amt' },
    });
  const latin = ['A', 'B', 'C', 'D', 'E'] as const;
  const asked: readonly object[] = [
    { format: 'postalCode' },
    { format: 'postalCode', country: '"NL"' },
    { format: 'postalCode', country: 'lower case("GB")' },
    { format: 'taxId' },
    { format: 'vatId' },
    { format: 'registerNumber', latin: 'A' },
    { format: 'web', pattern: 'https:.*' },
    ...latin.map((type) => ({ latin: type })),
    ...latin.map((type) => ({ latin: type, type: 'textarea' })),
  ];
  const typed = fc.oneof(
    fc.constantFrom('32339', '1234ab', 'sw1a1aa', '86 095 742 719', 'DE136695976', 'hrb 1 b', 'müller.de/ä'),
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc
      .array(
        fc.constantFrom(
          'K',
          'h',
          '\u035f',
          'L',
          '\u0325',
          '\u0304',
          'é',
          '\n',
          '\t',
          '\u00a0',
          '[',
          '\\',
          '-',
          'Ж',
        ),
        {
          maxLength: 6,
        },
      )
      .map((signs) => signs.join('')),
  );

  test.each(asked.map((more) => [JSON.stringify(more), more]))(
    '%s: whatever the engine accepts, both schemas accept; of data types they refuse what the engine refuses',
    (_, more) => {
      const form = textForm(more);
      const validate = validator(form);
      const schema = xsd(form, { version: 3 });
      fc.assert(
        fc.property(typed, (entry) => {
          const { answers, problems } = walk(form, { wert: entry }, { today: '2027-01-15' });
          if (answers.wert === undefined) return;
          const isRight = problems.length === 0;
          const xml = antrag(form, [element('wert', {}, String(answers.wert))]);
          const schemas = [validate(answers), xmlErrors(xml, schema).length === 0];
          if (isRight || !('format' in more)) expect([entry, ...schemas]).toEqual([entry, isRight, isRight]);
        }),
        { numRuns: 150, seed: 1 },
      );
    },
  );
});

/** The same form asking nothing that must be answered, so that many random walks are complete. */
function lenient(definition: FormDefinition): FormDefinition {
  const text = JSON.stringify(definition)
    .replaceAll('"required":true', '"required":false')
    .replaceAll(/"min":[12],"max":3/g, '"min":0,"max":3');
  return JSON.parse(text);
}

/** A walk's answers and computed values as elements, in the order of the definition. */
function elementsOf({ form, answers, computed }: Walk): XmlElement[] {
  const { sections, declarations = [] } = form.definition;
  const write = (
    fields: readonly Field[],
    values: Readonly<Record<string, Json>>,
    path: string,
  ): XmlElement[] =>
    fields.flatMap((field) => {
      const own = `${path}${field.id}`;
      const value = values[field.id] ?? computed[own];
      const inside = childFields(field);
      if (inside)
        return [value ?? []]
          .flat()
          .map((item) =>
            element(
              field.id,
              {},
              write(
                inside,
                item as Record<string, Json>,
                `${own}.${field.type === 'list' ? `${(item as { _id: string })._id}.` : ''}`,
              ),
            ),
          );
      return [value ?? []]
        .flat()
        .map((one) =>
          typeof one === 'object'
            ? element(field.id, one as Record<string, string>)
            : element(field.id, {}, String(one)),
        );
    });
  return write(
    [...sections.flatMap((section) => section.pages.flatMap((page) => page.fields)), ...declarations],
    answers,
    '',
  );
}

describe('a form with everything', () => {
  const label = 'Frage';
  const form = opened({
    format: 1,
    id: 'alles',
    title: 'Alles & mehr',
    sections: [
      {
        id: 's',
        title: 'S',
        pages: [
          {
            id: 'p',
            title: 'P',
            fields: [
              { id: 'name', type: 'text', label, required: true, minLength: 2, maxLength: 10 },
              { id: 'anzahl', type: 'integer', label, min: 1, max: 5 },
              { id: 'laenge', type: 'decimal', label, digits: 2 },
              { id: 'betrag', type: 'money', label },
              { id: 'von', type: 'date', label },
              { id: 'beginn', type: 'time', label },
              {
                id: 'art',
                type: 'choice',
                label,
                options: [
                  { id: 'a', label },
                  { id: 'b', label },
                ],
              },
              {
                id: 'tage',
                type: 'choices',
                label,
                max: 2,
                options: [
                  { id: 'mo', label },
                  { id: 'di', label },
                  { id: 'mi', label },
                ],
              },
              { id: 'plan', type: 'file', label, accept: ['pdf'] },
              {
                id: 'ort',
                type: 'group',
                label,
                fields: [{ id: 'plz', type: 'text', label, required: true, pattern: '\\d{5}' }],
              },
              {
                id: 'hunde',
                type: 'list',
                label,
                item: 'Hund',
                items: 'Hunde',
                min: 1,
                max: 2,
                fields: [{ id: 'rufname', type: 'text', label, required: true }],
                computed: [{ id: 'zahl', type: 'computed', label, result: 'integer', value: 'count(hunde)' }],
              },
              { id: 'nurManchmal', type: 'text', label, required: true, showIf: 'anzahl > 3' },
              {
                id: 'geraete',
                type: 'list',
                label,
                item: 'Gerät',
                items: 'Geräte',
                max: 2,
                pages: [
                  { id: 'was', title: label, fields: [{ id: 'gewinn', type: 'boolean', label }] },
                  {
                    id: 'wieLange',
                    title: label,
                    showIf: 'gewinn = false',
                    fields: [{ id: 'monate', type: 'integer', label, required: true }],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
    declarations: [{ id: 'richtig', type: 'boolean', label, required: true }],
    delivery: { office: 'amt' },
  });
  const file = { id: 'f1', name: 'plan.pdf', size: 10, mediaType: 'application/pdf', sha256: '0'.repeat(64) };
  const good = {
    name: 'Müller',
    anzahl: 3,
    laenge: '4.5',
    betrag: '-30.00',
    von: '2027-04-01',
    beginn: '09:30',
    art: 'a',
    tage: ['mo', 'mi'],
    plan: file,
    ort: { plz: '32339' },
    hunde: [{ _id: 'k3f9', rufname: 'Bello' }],
    richtig: true,
  };
  const validate = validator(form);

  test('asks for nothing of a page of an entry that is not shown to every entry', () => {
    expect(validate({ ...good, geraete: [{ gewinn: true }, { gewinn: false, monate: 3 }] })).toBe(true);
  });

  test('has a JSON Schema that takes good answers', () => {
    expect(validate(good)).toBe(true);
    expect(validate({ name: 'Ot', ort: { plz: '32339' }, hunde: [{ rufname: 'Rex' }], richtig: true })).toBe(
      true,
    );
  });

  test.each([
    ['a missing required answer', { name: undefined }],
    ['a missing group whose answers are required', { ort: undefined }],
    ['an unknown answer', { unbekannt: 1 }],
    ['a computed value', { zahl: 1 }],
    ['a number as text', { anzahl: '3' }],
    ['a number out of its limits', { anzahl: 6 }],
    ['a fraction as whole number', { anzahl: 1.5 }],
    ['a decimal with trailing zeros', { laenge: '4.50' }],
    ['a negative zero', { betrag: '-0.00' }],
    ['an amount without cents', { betrag: '30' }],
    ['an amount with leading zeros', { betrag: '030.00' }],
    ['a German date', { von: '01.04.2027' }],
    ['an hour that does not exist', { beginn: '24:00' }],
    ['an unknown option', { art: 'c' }],
    ['an option twice', { tage: ['mo', 'mo'] }],
    ['too many options', { tage: ['mo', 'di', 'mi'] }],
    ['a file of another type', { plan: { ...file, mediaType: 'text/html' } }],
    ['a file without its hash', { plan: { ...file, sha256: undefined } }],
    ['a text that is too short', { name: 'x' }],
    ['a text against its pattern', { ort: { plz: '3233' } }],
    ['too few entries', { hunde: [] }],
    ['too many entries', { hunde: [{ rufname: 'a' }, { rufname: 'b' }, { rufname: 'c' }] }],
    ['an entry without its required answer', { hunde: [{}] }],
    ['a box that must be ticked and is not', { richtig: false }],
    ['null', { art: null }],
  ])('has a JSON Schema that refuses %s', (_what, change) => {
    expect(validate(JSON.parse(JSON.stringify({ ...good, ...change })))).toBe(false);
  });

  const schema = xsd(form, { version: 3 });
  const text = (name: string, content: string) => element(name, {}, content);
  const parts: readonly XmlElement[] = [
    text('name', 'Müller'),
    text('anzahl', '3'),
    text('laenge', '4.5'),
    text('betrag', '-30.00'),
    text('von', '2027-04-01'),
    text('beginn', '09:30'),
    text('art', 'a'),
    text('tage', 'mo'),
    text('tage', 'mi'),
    element('plan', file),
    element('ort', {}, [text('plz', '32339')]),
    element('hunde', {}, [text('rufname', 'Bello')]),
    text('zahl', '1'),
    text('richtig', 'true'),
  ];
  const without = (name: string) => parts.filter((part) => part.name !== name);
  const instead = (name: string, ...by: XmlElement[]) =>
    parts.flatMap((part) => (part.name === name ? by : [part]));

  test('has an XML Schema that takes good submissions', () => {
    expect(xmlErrors(antrag(form, parts), schema)).toEqual([]);
    expect(
      xmlErrors(
        antrag(
          form,
          ['anzahl', 'laenge', 'betrag', 'von', 'beginn', 'art', 'tage', 'plan'].reduce(
            (rest, name) => rest.filter((part) => part.name !== name),
            [...parts],
          ),
        ),
        schema,
      ),
    ).toEqual([]);
  });

  test.each([
    ['a missing required answer', without('name')],
    ['a missing list', without('hunde')],
    ['a missing computed value', without('zahl')],
    ['another order', [...parts].reverse()],
    ['an unknown element', [...parts, text('mehr', 'x')]],
    ['a number out of its limits', instead('anzahl', text('anzahl', '6'))],
    ['too many decimals', instead('laenge', text('laenge', '4.567'))],
    ['a German date', instead('von', text('von', '01.04.2027'))],
    ['an unknown option', instead('art', text('art', 'c'))],
    [
      'too many entries',
      instead('hunde', ...Array.from({ length: 3 }, () => element('hunde', {}, [text('rufname', 'x')]))),
    ],
    ['a file without its hash', instead('plan', element('plan', { ...file, sha256: undefined }))],
    ['a text that is too long', instead('name', text('name', 'x'.repeat(11)))],
  ])('has an XML Schema that refuses %s', (_what, content) => {
    expect(xmlErrors(antrag(form, content), schema)).not.toEqual([]);
  });

  test('has an XML Schema of its own form and version only', () => {
    expect(xmlErrors(antrag(form, parts, { version: 4 }), schema)).not.toEqual([]);
    expect(xmlErrors(antrag(form, parts, { receivedAt: 'heute' }), schema)).not.toEqual([]);
    expect(xmlErrors(antrag(form, parts, { xmlns: 'urn:anders' }), schema)).not.toEqual([]);
  });
});
