import type { Form } from './compileForm.ts';
import type { Json } from './entries.ts';
import { childFields, mostItems } from './fields/childFields.ts';
import { asResult } from './fields/computed.ts';
import type { XsdType } from './fields/fieldType.ts';
import { typeSchema } from './fields/index.ts';
import type { ComputedField, Field, ListField } from './generated/definition.ts';
import { CONTINUE, passablePages } from './outcome.ts';
import {
  isComputedRequired,
  isRequired,
  type Placed,
  place,
  placedFields,
  placeItem,
} from './schemas/presence.ts';
import { element, type XmlElement, xmlDocument } from './schemas/xmlWriter.ts';
import { textIn } from './texts/resolveText.ts';

/** The version of a form that was never published. */
const DRAFT = 'entwurf';

/** The namespace of a form's submissions: each version has its own, and in it the copies for each recipient. */
export const xmlNamespace = (
  formId: string,
  version: string | number = DRAFT,
  recipient: string | undefined = undefined,
): string =>
  ['urn:formularwerk:form', formId, version, ...(recipient === undefined ? [] : [recipient])].join(':');

/** Whose submissions a schema describes: of which version, and for whom the copy is, where it is one. */
export interface XsdOptions {
  readonly version?: string | number;
  readonly recipient?: string;
}

/**
 * The XML Schema 1.0 of a form's submissions. The document it describes:
 *
 * - Root `<antrag>` in `xmlNamespace(form.definition.id, version)`, all elements qualified, with the attributes `formId`
 *   and `version` (fixed), `reference`, `receivedAt` (xs:dateTime), `language` (BCP 47), and where known `hash` (of the
 *   form's version), `parametersHash`, `kommune` and `status` (`muster`, `geprueft`).
 * - Inside, in the order of the definition, one element per field by its id; absent when it has no value. Sections and
 *   pages leave no trace; declarations come last. Texts are canonical answers as they are (money `1234.50`, dates
 *   `YYYY-MM-DD`, times `HH:MM`, booleans `true`/`false`).
 * - A group is an element with its fields inside. A list is its id repeated, once an item, with the item's fields
 *   inside; then come the list's computed values. `choices` is its id repeated, once an option chosen.
 * - A computed value stands in its place like an answer, internal ones too.
 * - `_continue` comes last: the pages whose outcome somebody passed, as attributes.
 * - A file is an empty element with the attributes id, name, size, mediaType and sha256.
 * - A copy for a recipient is made of the smaller form that it sees, and says for whom it is: `recipient` (fixed).
 * - At the very end there may be a signature of the whole (XML Signature), which is not looked into here.
 *
 * It accepts every submission that the engine accepts: what depends on conditions is optional here.
 */
export function xsd(form: Form, { version = DRAFT, recipient }: XsdOptions = {}): string {
  const namespace = xmlNamespace(form.definition.id, version, recipient);
  return xmlDocument(
    element(
      'xs:schema',
      {
        'xmlns:xs': 'http://www.w3.org/2001/XMLSchema',
        xmlns: namespace,
        targetNamespace: namespace,
        elementFormDefault: 'qualified',
        version: String(version),
      },
      [
        element('xs:element', { name: 'antrag' }, [
          documentation(textIn(form.definition.title)),
          element('xs:complexType', {}, [
            element('xs:sequence', {}, [
              ...placedFields(form.definition).flatMap(fieldElements),
              ...continueElement(form),
              signature,
            ]),
            ...rootAttributes(form.definition.id, String(version)),
            ...(recipient === undefined
              ? []
              : [attribute('recipient', 'xs:token', { use: 'required', fixed: recipient })]),
          ]),
        ]),
      ],
    ),
  );
}

/** `_continue`, last: an attribute for each page whose outcome somebody passed. */
function continueElement({ definition }: Form): XmlElement[] {
  const pages = passablePages(definition);
  if (pages.length === 0) return [];
  const attributes = pages.map(({ id }) => attribute(id, 'xs:boolean', { fixed: 'true' }));
  return [
    element('xs:element', { name: CONTINUE, minOccurs: 0 }, [element('xs:complexType', {}, attributes)]),
  ];
}

const signature = element('xs:any', {
  namespace: 'http://www.w3.org/2000/09/xmldsig#',
  processContents: 'skip',
  minOccurs: 0,
});

const rootAttributes = (id: string, version: string): XmlElement[] => [
  attribute('formId', 'xs:token', { use: 'required', fixed: id }),
  attribute('version', 'xs:token', { use: 'required', fixed: version }),
  attribute('hash', 'xs:token'),
  attribute('parametersHash', 'xs:token'),
  attribute('status', 'xs:token'),
  attribute('kommune', 'xs:token'),
  attribute('reference', 'xs:token', { use: 'required' }),
  attribute('receivedAt', 'xs:dateTime', { use: 'required' }),
  attribute('language', 'xs:language', { use: 'required' }),
];

const attribute = (name: string, type: string, more: XmlElement['attributes'] = {}): XmlElement =>
  element('xs:attribute', { name, type, ...more });

const documentation = (text: string): XmlElement =>
  element('xs:annotation', {}, [element('xs:documentation', { 'xml:lang': 'de' }, text)]);

const sequence = (placed: readonly Placed[]): XmlElement =>
  element('xs:sequence', {}, placed.flatMap(fieldElements));

function fieldElements(placed: Placed): XmlElement[] {
  const { field, always } = placed;
  if (field.type === 'computed') return [computedElement(field, always)];
  if (field.type === 'list')
    return [
      listElement(field, always),
      ...(field.computed ?? []).map((own) => computedElement(own, always && own.showIf === undefined)),
    ];
  const inside = childFields(field);
  if (inside) return [groupElement(field, inside, isRequired(placed))];
  return answerElements(field, isRequired(placed));
}

const groupElement = (field: Field, inside: readonly Field[], required: boolean): XmlElement =>
  named(field, occurs(required ? 1 : 0, 1), element('xs:complexType', {}, [sequence(place(inside))]));

const listElement = (field: ListField, always: boolean): XmlElement =>
  named(
    field,
    occurs(always ? (field.min ?? 0) : 0, mostItems(field)),
    element('xs:complexType', {}, [sequence(placeItem(field))]),
  );

const computedElement = (field: ComputedField, always: boolean): XmlElement =>
  named(
    field,
    occurs(isComputedRequired(field, always) ? 1 : 0, 1),
    simpleType(typeSchema(field.result).xsd?.(asResult(field)) ?? { base: 'xs:string' }),
  );

/** Of a field with one answer: an array is the element repeated, an object an element with attributes. */
function answerElements(field: Field, required: boolean): XmlElement[] {
  const asked = typeSchema(field.type);
  const schema = asked.answerSchema?.(field);
  if (schema === undefined) return [];
  const simple = asked.xsd?.(field);
  const many = schema.type === 'array';
  const limits = many
    ? occurs(required ? Number(schema.minItems ?? 1) : 0, schema.maxItems as number | undefined)
    : occurs(required ? 1 : 0, 1);
  const type = simple ? simpleType(simple) : attributesType((many ? schema.items : schema) as ObjectSchema);
  return [named(field, limits, type)];
}

const named = (field: Field, limits: XmlElement['attributes'], type: XmlElement): XmlElement =>
  element(
    'xs:element',
    { name: field.id, ...limits },
    ['label' in field ? documentation(textIn(field.label)) : undefined, type].filter(
      (one) => one !== undefined,
    ),
  );

/** Once is what XML Schema takes for granted; without a maximum any number. */
const occurs = (min: number, max?: number): XmlElement['attributes'] => ({
  ...(min !== 1 && { minOccurs: min }),
  ...(max !== 1 && { maxOccurs: max ?? 'unbounded' }),
});

const simpleType = ({ base, facets = [] }: XsdType): XmlElement =>
  element('xs:simpleType', {}, [
    element(
      'xs:restriction',
      { base },
      facets.map(({ name, value }) =>
        element(`xs:${name}`, { value: typeof value === 'number' ? plain(value) : value }),
      ),
    ),
  ]);

const decimals = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 });

/** A number without exponent, as XML Schema writes decimals. */
const plain = (value: number): string => decimals.format(value);

interface ObjectSchema {
  readonly properties?: Readonly<
    Record<
      string,
      { readonly type?: string; readonly enum?: readonly string[] } & Readonly<Record<string, Json>>
    >
  >;
  readonly required?: readonly string[];
}

function attributesType({ properties = {}, required = [] }: ObjectSchema): XmlElement {
  return element(
    'xs:complexType',
    {},
    Object.entries(properties).map(([name, property]) =>
      element('xs:attribute', { name, ...(required.includes(name) && { use: 'required' }) }, [
        simpleType(attributeType(property)),
      ]),
    ),
  );
}

function attributeType({
  type,
  enum: allowed,
  minimum,
  maximum,
  minLength,
  maxLength,
}: Readonly<Record<string, Json>>): XsdType {
  const facet = (name: string, value: Json | undefined) =>
    typeof value === 'number' ? [{ name, value }] : [];
  if (type === 'integer')
    return {
      base: 'xs:integer',
      facets: [...facet('minInclusive', minimum), ...facet('maxInclusive', maximum)],
    };
  const values = Array.isArray(allowed)
    ? allowed.map((value) => ({ name: 'enumeration', value: String(value) }))
    : [];
  return {
    base: 'xs:string',
    facets: [...facet('minLength', minLength), ...facet('maxLength', maxLength), ...values],
  };
}
