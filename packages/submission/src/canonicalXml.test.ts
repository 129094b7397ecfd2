import { xsd } from '@formularwerk/form';
import { XmlC14NMode, XmlDocument, XmlElement } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { exampleInput, exampleNames, formNames, openForm } from './everyExample.fixture.ts';
import { sampleAnswers, sampleForm, sampleInput } from './sampleApplication.fixture.ts';
import { createSubmission } from './submission.ts';
import { toXml } from './toXml.ts';
import { validateXml } from './validateXml.ts';

/** Canonical XML 1.0 (exclusive) of a text, by libxml2. */
function canonical(xml: string): string {
  using document = XmlDocument.fromString(xml);
  return document.canonicalizeToString({ mode: XmlC14NMode.XML_C14N_EXCLUSIVE_1_0 });
}

/** The text as another program would write it after it was read. */
function written(xml: string): string {
  using document = XmlDocument.fromString(xml);
  return document.toString({ format: false });
}

describe.each(formNames)('the XML of %s', (name) => {
  const form = openForm(name);
  const schema = xsd(form, { version: 1 });

  test.each(exampleNames(name))('is valid and stays the same by its canonical form: %s', async (file) => {
    const xml = toXml(createSubmission(await exampleInput(form, name, file)), form);
    expect(validateXml(xml, schema)).toEqual([]);
    const once = canonical(xml);
    expect(canonical(written(xml))).toBe(once);
    expect(canonical(once)).toBe(once);
    expect(validateXml(once, schema)).toEqual([]);
  });
});

test('tabs and line breaks of an attribute do not become blanks, as they did when they were written raw', () => {
  const name = 'Lage\tplan\n"2" <&>.pdf';
  const answers = { ...sampleAnswers, lageplan: { ...sampleAnswers.lageplan, name } };
  const xml = toXml({ ...createSubmission(sampleInput()), answers }, sampleForm);
  using document = XmlDocument.fromString(written(canonical(xml)));
  const file = document.get('//f:lageplan', { f: 'urn:formularwerk:form:flaeche:3' });
  expect(file instanceof XmlElement && file.attr('name')?.value).toBe(name);
});
