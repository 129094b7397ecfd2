import { compileForm, type Form } from '../compileForm.ts';
import type { Answers, Json } from '../entries.ts';
import { evaluateAt } from '../evaluateAt.ts';
import { childFields } from '../fields/childFields.ts';
import type { ComputedField, Field, FormDefinition, Recipient } from '../generated/definition.ts';
import { type Address, addressIn } from '../parse/addresses.ts';
import { topFields } from '../topFields.ts';
import type { Walk } from '../walkView.ts';
import { computedSources } from './computedSources.ts';
import { selectedAddresses } from './selection.ts';
import { withheldTexts } from './withheldTexts.ts';

/** What another authority may see of a form's applications, and nothing else (§ 3 GewAnzV; Art. 5 (1) c GDPR). */
export interface RecipientView {
  readonly recipient: Recipient;
  /**
   * The form with the fields that it may see: for its JSON Schema, its XSD and its documents. No rule of it is
   * evaluated, for what the rules ask may be gone.
   */
  readonly form: Form;
  /** Whether it may see the field at an address. */
  readonly sees: (address: Address) => boolean;
}

/** A form never changes, and each of its applications asks for all of its views again. */
const views = new WeakMap<Form, Map<Recipient, RecipientView>>();

/** The view of one of the form's recipients; undefined where it has none of that id. */
export function recipientView(form: Form, id: string): RecipientView | undefined {
  const recipient = form.definition.recipients?.find((one) => one.id === id);
  if (!recipient) return undefined;
  const known = views.get(form) ?? new Map<Recipient, RecipientView>();
  const view = known.get(recipient) ?? createView(form, recipient);
  views.set(form, known.set(recipient, view));
  return view;
}

function createView({ definition }: Form, recipient: Recipient): RecipientView {
  const seen = seenAddresses(definition, recipient);
  const sees = (address: Address): boolean => seen.has(address);
  return { recipient, form: compileForm(withOnly(withheldTexts(definition, sees), seen)), sees };
}

/** The recipients that get a copy of this application: those whose condition holds, or who have none. */
export const recipientsOf = (walk: Walk): readonly Recipient[] =>
  (walk.form.definition.recipients ?? []).filter(
    ({ when }) => when === undefined || evaluateAt(walk, '', when) === true,
  );

/** Of answers or computed values of the whole form, in the shape of answers, those that a recipient may see. */
export const seenValues = ({ form }: RecipientView, values: Answers): Answers =>
  valuesOf(topFields(form.definition), values);

/** The addresses that are selected, and the computed values that come from nothing else. */
function seenAddresses(definition: FormDefinition, { sees }: Recipient): ReadonlySet<Address> {
  const seen = new Set(selectedAddresses(definition, sees));
  const sources = computedSources(definition);
  const all = allAddresses(topFields(definition), '');
  const isSeen = (address: Address): boolean => {
    const inside = all.filter((other) => other.startsWith(`${address}.`));
    return seen.has(address) || (inside.length > 0 && inside.every(isSeen));
  };
  for (let before = -1; before < seen.size; ) {
    before = seen.size;
    for (const [address, from] of sources) if ([...from].every(isSeen)) seen.add(address);
  }
  return seen;
}

const allAddresses = (fields: readonly Field[], around: Address): Address[] =>
  fields.flatMap((field) => {
    const address = addressIn(around, field.id);
    return field.type === 'info' ? [] : [address, ...allAddresses(childFields(field) ?? [], address)];
  });

function withOnly(definition: FormDefinition, seen: ReadonlySet<Address>): FormDefinition {
  const { declarations, ...rest } = definition;
  const left = fieldsOf(declarations ?? [], '', seen);
  return {
    ...rest,
    sections: definition.sections.flatMap((section) => {
      const pages = section.pages.flatMap((page) => {
        const fields = fieldsOf(page.fields, '', seen);
        return fields.length === 0 ? [] : [{ ...page, fields }];
      });
      return pages.length === 0 ? [] : [{ ...section, pages }];
    }),
    ...(left.length > 0 && { declarations: left as NonNullable<FormDefinition['declarations']> }),
  };
}

/** The fields that are seen, and those in which something is. Information is nobody's answer, and left out. */
const fieldsOf = (fields: readonly Field[], around: Address, seen: ReadonlySet<Address>): Field[] =>
  fields.flatMap((field): Field[] => {
    const address = addressIn(around, field.id);
    if (field.type === 'evidence') return seen.has(address) ? [field] : [];
    if (field.type === 'list') {
      const inside = fieldsOf(childFields(field) ?? [], address, seen);
      const computed = fieldsOf(field.computed ?? [], around, seen) as ComputedField[];
      const { pages: _pages, ...list } = field;
      return inside.length + computed.length === 0 ? [] : [{ ...list, fields: inside, computed }];
    }
    if (field.type === 'group') {
      const inside = fieldsOf(field.fields, address, seen);
      return inside.length === 0 ? [] : [{ ...field, fields: inside }];
    }
    return seen.has(address) && field.type !== 'info' ? [field] : [];
  });

function valuesOf(fields: readonly Field[], values: Answers): Answers {
  const known: Record<string, Json> = {};
  for (const field of fields) {
    const value = Object.hasOwn(values, field.id) ? values[field.id] : undefined;
    if (value !== undefined) known[field.id] = seenPart(field, value);
    if ('computed' in field) Object.assign(known, valuesOf(field.computed ?? [], values));
  }
  return known;
}

/** Of the value of a field, what is in the smaller form. */
export function seenPart(field: Field, value: Json): Json {
  const inside = childFields(field);
  if (!inside) return value;
  return Array.isArray(value) ? value.map((item) => within(inside, item)) : within(inside, value);
}

const within = (fields: readonly Field[], value: Json): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? valuesOf(fields, value as Answers)
    : {};
