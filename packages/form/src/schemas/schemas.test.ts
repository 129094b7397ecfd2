import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { answersSchema } from '../answersSchema.ts';
import { arbitraryEntries, arbitraryForm } from '../parse/arbitraryForm.ts';
import { parseForm } from '../parseForm.ts';
import { withoutItemIds } from '../prune.ts';
import { isError, walk } from '../walk.ts';
import { xsd } from '../xsd.ts';

const opened = (json: unknown) => {
  const parsed = parseForm(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
};

const ajv = () => new Ajv2020({ strict: true, allErrors: true, ownProperties: true });

function compileXsd(text: string): void {
  using schema = XmlDocument.fromString(text);
  using validator = XsdValidator.fromDoc(schema);
  void validator;
}

test('every form gives a JSON Schema and an XML Schema that compile', () => {
  fc.assert(
    fc.property(arbitraryForm(), (definition) => {
      const form = opened(definition);
      ajv().compile(answersSchema(form));
      compileXsd(xsd(form, { version: 3 }));
    }),
    { numRuns: 60 },
  );
});

test('whatever the engine lets out without a problem, the JSON Schema accepts', () => {
  fc.assert(
    fc.property(
      arbitraryForm().chain((definition) => fc.tuple(fc.constant(definition), arbitraryEntries(definition))),
      ([definition, entries]) => {
        const form = opened(definition);
        const walked = walk(form, entries, { today: '2027-01-15' });
        const validate = ajv().compile(answersSchema(form));
        if (walked.problems.some(isError)) return;
        expect(validate(withoutItemIds(walked.answers)), JSON.stringify([validate.errors, entries])).toBe(
          true,
        );
      },
    ),
    { numRuns: 150 },
  );
});
