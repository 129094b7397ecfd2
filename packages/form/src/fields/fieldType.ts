import type { Entry, Json } from '../entries.ts';
import type { FeelType } from '../feel/feelType.ts';
import type { FeelValue } from '../feel/values.ts';
import type { Field } from '../generated/definition.ts';
import type { Spot, Walker } from '../walker.ts';
import type { FieldView, OptionView } from '../walkView.ts';

/** What is wrong with an answer; the walk makes a Problem of it by adding path and label. */
export interface Fault {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number | boolean>>;
}

/** What came of reading an entry: an answer, or why it cannot be read. */
export type Reading = { readonly answer: Json } | { readonly fault: Fault };

/** Limits that hold for one answer now: `min` and `max` evaluated, options that can be chosen, whose form it has. */
export interface Limits {
  readonly min?: FeelValue;
  readonly max?: FeelValue;
  readonly options?: readonly OptionView[];
  /** Code of the country (ISO 3166-1 alpha-2) that says what form the answer has. */
  readonly country?: string;
}

/** An XML Schema simple type: a built-in base and facets, enumerations among them. */
export interface XsdType {
  readonly base: string;
  readonly facets?: readonly { readonly name: string; readonly value: string | number }[];
}

/** What every field type tells. Shared code asks the type's object and never its name. */
interface AnyType<F extends Field> {
  readonly type: F['type'];
  /** What expressions see where there is no answer, also while the field is hidden; null when it doesn't say. */
  readonly absent?: (field: F) => FeelValue;
}

/** A type that is made of other fields, or asks nothing. */
export interface DrawnType<F extends Field = Field> extends AnyType<F> {
  /** Draws one visible field into the walk: sets its value, gives its view. */
  readonly view: (field: F, spot: Spot, walker: Walker) => FieldView;
}

/** What the answers of a type are to others than the walk: to schemas, and to the type check of expressions. */
export interface TypeSchema<F extends Field = Field> {
  /** The canonical answers of this type as JSON Schema 2020-12; undefined: it has no answer. */
  readonly answerSchema?: (field: F) => Readonly<Record<string, Json>>;
  /** The same for XML; undefined: it has no simple content. */
  readonly xsd?: (field: F) => XsdType;
  /** What expressions see. Nullability is the caller's business. Undefined: expressions cannot see it. */
  readonly feelType?: (field: F) => FeelType;
}

/** A type that holds one answer in one control. */
export interface ValueType<F extends Field = Field> extends AnyType<F> {
  /** The answer of a visible question that was left empty and may be; undefined: there is none. */
  readonly unanswered?: Json;
  /** How one answers, for the sentence about a missing answer. */
  readonly how: 'type' | 'choose' | 'upload' | 'tick';
  /** Turns what was typed (never empty) into the canonical answer, or says why not. */
  readonly read: (entry: Entry, field: F, limits?: Limits) => Reading;
  /** The canonical answer as one would have typed it; undefined when the JSON is not a canonical answer of this type. */
  readonly entry: (answer: unknown, field: F) => Entry | undefined;
  /** The answer as people read it. */
  readonly write: (answer: Json, field: F, language: string, options?: readonly OptionView[]) => string;
  /** What is wrong with a readable answer; nothing where it is absent. */
  readonly validate?: (answer: Json, field: F, limits: Limits) => readonly Fault[];
  /** The answer as a FEEL value. */
  readonly lift: (answer: Json) => FeelValue;
  /** A FEEL value as canonical answer; undefined when it is missing or of another kind. */
  readonly lower: (value: FeelValue, field: F) => Json | undefined;
}

/** Everything a walk asks of a field type. */
export type FieldType = ValueType | DrawnType;

/** It has an answer of its own; other types only draw, or hold questions. */
export const isValueType = (type: FieldType): type is ValueType => 'read' in type;
