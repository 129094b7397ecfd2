/* Generated from form.schema.json by `pnpm --filter @formularwerk/form generate`. Do not edit. */

/**
 * A text: German, or by language tag (BCP 47); longer texts are a safe subset of Markdown; {{expression}} is inserted as plain text.
 */
export type Text =
  | string
  | {
      de: string;
      en?: string;
      'de-simple'?: string;
      [k: string]: string | undefined;
    };
/**
 * A FEEL expression (OMG DMN 1.5, the documented subset).
 */
export type Expression = string;
/**
 * ASCII lowerCamelCase, immutable once published.
 */
export type Id = string;
export type Field =
  | TextField
  | TextareaField
  | IntegerField
  | DecimalField
  | MoneyField
  | DateField
  | TimeField
  | BooleanField
  | ChoiceField
  | ChoicesField
  | EmailField
  | TelField
  | IbanField
  | PlateField
  | PlaceField
  | FileField
  | EvidenceField
  | SignatureField
  | GroupField
  | ListField
  | ComputedField
  | InfoField;
export type Options = Option[] | OptionsFrom;

/**
 * A form of Formularwerk: pages, fields and rules as data.
 */
export interface FormDefinition {
  $schema?: string;
  format: 1;
  /**
   * Unique in a municipality; part of addresses.
   */
  id: string;
  title: Text;
  /**
   * muster: publishing needs a Fachprüfung.
   */
  status?: 'muster' | 'geprueft';
  /**
   * Languages offered; German first.
   *
   * @minItems 1
   */
  languages?: string[];
  services?: Service[];
  start?: Start;
  parameters?: Parameter[];
  /**
   * Day on which parameter values are chosen; today() when absent.
   */
  validAt?: Expression;
  /**
   * @minItems 1
   */
  sections: Section[];
  checks?: Check[];
  /**
   * Asked last, on the review page: boxes and information.
   */
  declarations?: (BooleanField | ChoiceField | InfoField)[];
  /**
   * Other authorities, and what each may see of an application; by default nothing.
   */
  recipients?: Recipient[];
  /**
   * What one may want to apply for next, with what is known already.
   */
  followUps?: FollowUp[];
  /**
   * What is written beside the application itself.
   */
  documents?: {
    /**
     * Official PDF forms, filled in for the office.
     */
    templates?: Template[];
  };
  delivery: {
    /**
     * Office of the municipality that receives it.
     */
    office: string;
  };
}
export interface Service {
  /**
   * 14 digits.
   */
  leika?: string;
  ozg?: string;
  legalBasis?: string[];
  when?: Expression;
}
export interface Start {
  purpose?: Text;
  duration?: Text;
  costs?: Text;
  deadline?: Text;
  notFor?: Text;
  authority?: Text;
  contact?: Text;
  privacy?: Text;
  documents?: Text[];
}
export interface Parameter {
  id: Id;
  type: 'text' | 'integer' | 'decimal' | 'money' | 'date' | 'boolean' | 'table';
  label: Text;
  help?: Text;
  /**
   * @minItems 1
   */
  columns?: Column[];
  /**
   * A value to try the form with: money and decimal as strings ("30.00"), a table as a list of rows.
   */
  sample:
    | string
    | number
    | boolean
    | {
        [k: string]: string | number | boolean;
      }[];
}
export interface Column {
  id: Id;
  type: 'text' | 'integer' | 'decimal' | 'money' | 'date' | 'boolean';
  label?: Text;
  optional?: boolean;
}
export interface Section {
  id: Id;
  title: Text;
  showIf?: Expression;
  /**
   * @minItems 1
   */
  pages: Page[];
}
export interface Page {
  id: Id;
  title: Text;
  text?: Text;
  showIf?: Expression;
  fields: Field[];
  checks?: Check[];
  outcome?: Outcome;
}
export interface TextField {
  id: Id;
  type: 'text';
  label: Text;
  help?: Text;
  showIf?: Expression;
  /**
   * True, or an expression; absent means optional.
   */
  required?: boolean | Expression;
  /**
   * An expression; counts as typed until the question was saved once.
   */
  default?: Expression;
  /**
   * WCAG 1.3.5 input purpose, an autofill token of HTML.
   */
  autocomplete?: string;
  /**
   * Texts that replace the usual message of a problem, by its code (required, pattern, …).
   */
  errors?: {
    [k: string]: Text;
  };
  checks?: Check[];
  meta?: Meta;
  minLength?: number;
  maxLength?: number;
  /**
   * ECMAScript regular expression for the whole text, flag u.
   */
  pattern?: string;
  /**
   * A known form of text with its own check: a postal code, the tax number of a person or the VAT number of a business, a number in a register, an address in the web.
   */
  format?: 'postalCode' | 'taxId' | 'vatId' | 'registerNumber' | 'web';
  /**
   * Of a postal code: the country (ISO 3166-1 alpha-2) whose form it has; Germany when absent or not answered.
   */
  country?: Expression;
  /**
   * The data type of DIN 91379 whose characters and sequences the text may have.
   */
  latin?: 'A' | 'B' | 'C' | 'D' | 'E';
}
export interface Check {
  id: Id;
  severity?: 'error' | 'warning' | 'info';
  /**
   * There is a problem while this is true.
   */
  when: Expression;
  message: Text;
}
export interface Meta {
  /**
   * Number of the box on the official paper form.
   */
  box?: string;
  /**
   * FIM element id and version.
   */
  fim?: string;
  personalData?: boolean;
  legalBasis?: string;
  /**
   * ISO 8601 duration.
   */
  retention?: string;
}
export interface TextareaField {
  id: Id;
  type: 'textarea';
  label: Text;
  help?: Text;
  showIf?: Expression;
  /**
   * True, or an expression; absent means optional.
   */
  required?: boolean | Expression;
  /**
   * An expression; counts as typed until the question was saved once.
   */
  default?: Expression;
  /**
   * WCAG 1.3.5 input purpose, an autofill token of HTML.
   */
  autocomplete?: string;
  /**
   * Texts that replace the usual message of a problem, by its code (required, pattern, …).
   */
  errors?: {
    [k: string]: Text;
  };
  checks?: Check[];
  meta?: Meta;
  minLength?: number;
  maxLength?: number;
  /**
   * The data type of DIN 91379 whose characters and sequences the text may have.
   */
  latin?: 'A' | 'B' | 'C' | 'D' | 'E';
}
export interface IntegerField {
  id: Id;
  type: 'integer';
  label: Text;
  help?: Text;
  showIf?: Expression;
  /**
   * True, or an expression; absent means optional.
   */
  required?: boolean | Expression;
  /**
   * An expression; counts as typed until the question was saved once.
   */
  default?: Expression;
  /**
   * WCAG 1.3.5 input purpose, an autofill token of HTML.
   */
  autocomplete?: string;
  /**
   * Texts that replace the usual message of a problem, by its code (required, pattern, …).
   */
  errors?: {
    [k: string]: Text;
  };
  checks?: Check[];
  meta?: Meta;
  /**
   * A whole number, or an expression.
   */
  min?: number | Expression;
  /**
   * A whole number, or an expression.
   */
  max?: number | Expression;
  unit?: Text;
}
export interface DecimalField {
  id: Id;
  type: 'decimal';
  label: Text;
  help?: Text;
  showIf?: Expression;
  /**
   * True, or an expression; absent means optional.
   */
  required?: boolean | Expression;
  /**
   * An expression; counts as typed until the question was saved once.
   */
  default?: Expression;
  /**
   * WCAG 1.3.5 input purpose, an autofill token of HTML.
   */
  autocomplete?: string;
  /**
   * Texts that replace the usual message of a problem, by its code (required, pattern, …).
   */
  errors?: {
    [k: string]: Text;
  };
  checks?: Check[];
  meta?: Meta;
  /**
   * Digits after the comma at most.
   */
  digits?: number;
  /**
   * A number, or an expression.
   */
  min?: number | Expression;
  /**
   * A number, or an expression.
   */
  max?: number | Expression;
  unit?: Text;
}
export interface MoneyField {
  id: Id;
  type: 'money';
  label: Text;
  help?: Text;
  showIf?: Expression;
  /**
   * True, or an expression; absent means optional.
   */
  required?: boolean | Expression;
  /**
   * An expression; counts as typed until the question was saved once.
   */
  default?: Expression;
  /**
   * WCAG 1.3.5 input purpose, an autofill token of HTML.
   */
  autocomplete?: string;
  /**
   * Texts that replace the usual message of a problem, by its code (required, pattern, …).
   */
  errors?: {
    [k: string]: Text;
  };
  checks?: Check[];
  meta?: Meta;
  /**
   * A number, or an expression.
   */
  min?: number | Expression;
  /**
   * A number, or an expression.
   */
  max?: number | Expression;
}
export interface DateField {
  id: Id;
  type: 'date';
  label: Text;
  help?: Text;
  showIf?: Expression;
  /**
   * True, or an expression; absent means optional.
   */
  required?: boolean | Expression;
  /**
   * An expression; counts as typed until the question was saved once.
   */
  default?: Expression;
  /**
   * WCAG 1.3.5 input purpose, an autofill token of HTML.
   */
  autocomplete?: string;
  /**
   * Texts that replace the usual message of a problem, by its code (required, pattern, …).
   */
  errors?: {
    [k: string]: Text;
  };
  checks?: Check[];
  meta?: Meta;
  min?: Expression;
  max?: Expression;
}
export interface TimeField {
  id: Id;
  type: 'time';
  label: Text;
  help?: Text;
  showIf?: Expression;
  /**
   * True, or an expression; absent means optional.
   */
  required?: boolean | Expression;
  /**
   * An expression; counts as typed until the question was saved once.
   */
  default?: Expression;
  /**
   * WCAG 1.3.5 input purpose, an autofill token of HTML.
   */
  autocomplete?: string;
  /**
   * Texts that replace the usual message of a problem, by its code (required, pattern, …).
   */
  errors?: {
    [k: string]: Text;
  };
  checks?: Check[];
  meta?: Meta;
}
/**
 * A single box; required means that it must be ticked. Yes/no questions are choices.
 */
export interface BooleanField {
  id: Id;
  type: 'boolean';
  label: Text;
  help?: Text;
  showIf?: Expression;
  /**
   * True, or an expression; absent means optional.
   */
  required?: boolean | Expression;
  /**
   * An expression; counts as typed until the question was saved once.
   */
  default?: Expression;
  /**
   * WCAG 1.3.5 input purpose, an autofill token of HTML.
   */
  autocomplete?: string;
  /**
   * Texts that replace the usual message of a problem, by its code (required, pattern, …).
   */
  errors?: {
    [k: string]: Text;
  };
  checks?: Check[];
  meta?: Meta;
}
export interface ChoiceField {
  id: Id;
  type: 'choice';
  label: Text;
  help?: Text;
  showIf?: Expression;
  /**
   * True, or an expression; absent means optional.
   */
  required?: boolean | Expression;
  /**
   * An expression; counts as typed until the question was saved once.
   */
  default?: Expression;
  /**
   * WCAG 1.3.5 input purpose, an autofill token of HTML.
   */
  autocomplete?: string;
  /**
   * Texts that replace the usual message of a problem, by its code (required, pattern, …).
   */
  errors?: {
    [k: string]: Text;
  };
  checks?: Check[];
  meta?: Meta;
  options: Options;
}
export interface Option {
  id: string;
  label: Text;
  help?: Text;
  group?: Text;
  showIf?: Expression;
  exclusive?: boolean;
}
export interface OptionsFrom {
  /**
   * A parameter of type table.
   */
  from: Id;
  /**
   * Column that holds the option's id.
   */
  value: Id;
  /**
   * Column that holds its label.
   */
  label: Id;
  /**
   * Filter over a row, seen as `item`.
   */
  where?: Expression;
}
export interface ChoicesField {
  id: Id;
  type: 'choices';
  label: Text;
  help?: Text;
  showIf?: Expression;
  /**
   * True, or an expression; absent means optional.
   */
  required?: boolean | Expression;
  /**
   * An expression; counts as typed until the question was saved once.
   */
  default?: Expression;
  /**
   * WCAG 1.3.5 input purpose, an autofill token of HTML.
   */
  autocomplete?: string;
  /**
   * Texts that replace the usual message of a problem, by its code (required, pattern, …).
   */
  errors?: {
    [k: string]: Text;
  };
  checks?: Check[];
  meta?: Meta;
  options: Options;
  min?: number;
  max?: number;
}
export interface EmailField {
  id: Id;
  type: 'email';
  label: Text;
  help?: Text;
  showIf?: Expression;
  /**
   * True, or an expression; absent means optional.
   */
  required?: boolean | Expression;
  /**
   * An expression; counts as typed until the question was saved once.
   */
  default?: Expression;
  /**
   * WCAG 1.3.5 input purpose, an autofill token of HTML.
   */
  autocomplete?: string;
  /**
   * Texts that replace the usual message of a problem, by its code (required, pattern, …).
   */
  errors?: {
    [k: string]: Text;
  };
  checks?: Check[];
  meta?: Meta;
}
export interface TelField {
  id: Id;
  type: 'tel';
  label: Text;
  help?: Text;
  showIf?: Expression;
  /**
   * True, or an expression; absent means optional.
   */
  required?: boolean | Expression;
  /**
   * An expression; counts as typed until the question was saved once.
   */
  default?: Expression;
  /**
   * WCAG 1.3.5 input purpose, an autofill token of HTML.
   */
  autocomplete?: string;
  /**
   * Texts that replace the usual message of a problem, by its code (required, pattern, …).
   */
  errors?: {
    [k: string]: Text;
  };
  checks?: Check[];
  meta?: Meta;
}
export interface IbanField {
  id: Id;
  type: 'iban';
  label: Text;
  help?: Text;
  showIf?: Expression;
  /**
   * True, or an expression; absent means optional.
   */
  required?: boolean | Expression;
  /**
   * An expression; counts as typed until the question was saved once.
   */
  default?: Expression;
  /**
   * WCAG 1.3.5 input purpose, an autofill token of HTML.
   */
  autocomplete?: string;
  /**
   * Texts that replace the usual message of a problem, by its code (required, pattern, …).
   */
  errors?: {
    [k: string]: Text;
  };
  checks?: Check[];
  meta?: Meta;
}
export interface PlateField {
  id: Id;
  type: 'plate';
  label: Text;
  help?: Text;
  showIf?: Expression;
  /**
   * True, or an expression; absent means optional.
   */
  required?: boolean | Expression;
  /**
   * An expression; counts as typed until the question was saved once.
   */
  default?: Expression;
  /**
   * WCAG 1.3.5 input purpose, an autofill token of HTML.
   */
  autocomplete?: string;
  /**
   * Texts that replace the usual message of a problem, by its code (required, pattern, …).
   */
  errors?: {
    [k: string]: Text;
  };
  checks?: Check[];
  meta?: Meta;
}
export interface PlaceField {
  id: Id;
  type: 'place';
  label: Text;
  help?: Text;
  showIf?: Expression;
  /**
   * True, or an expression; absent means optional.
   */
  required?: boolean | Expression;
  /**
   * An expression; counts as typed until the question was saved once.
   */
  default?: Expression;
  /**
   * Texts that replace the usual message of a problem, by its code (required, pattern, …).
   */
  errors?: {
    [k: string]: Text;
  };
  checks?: Check[];
  meta?: Meta;
}
export interface FileField {
  id: Id;
  type: 'file';
  label: Text;
  help?: Text;
  showIf?: Expression;
  /**
   * True, or an expression; absent means optional.
   */
  required?: boolean | Expression;
  /**
   * Texts that replace the usual message of a problem, by its code (required, pattern, …).
   */
  errors?: {
    [k: string]: Text;
  };
  checks?: Check[];
  meta?: Meta;
  /**
   * @minItems 1
   */
  accept?: ('pdf' | 'jpg' | 'png' | 'tiff')[];
  /**
   * Bytes.
   */
  maxSize?: number;
  /**
   * Files at most; with more than one the answer is an array.
   */
  max?: number;
}
export interface EvidenceField {
  id: Id;
  type: 'evidence';
  label: Text;
  help?: Text;
  showIf?: Expression;
  /**
   * True, or an expression; absent means optional.
   */
  required?: boolean | Expression;
  /**
   * Texts that replace the usual message of a problem, by its code (required, pattern, …).
   */
  errors?: {
    [k: string]: Text;
  };
  checks?: Check[];
  meta?: Meta;
  /**
   * How the document may reach the authority, in the order offered; all four when absent.
   *
   * @minItems 1
   */
  ways?: ('upload' | 'later' | 'direct' | 'present')[];
  /**
   * The way that is chosen before somebody chooses.
   */
  defaultWay?: 'upload' | 'later' | 'direct' | 'present';
  /**
   * The last day on which it may be handed in later.
   */
  until?: Expression;
  /**
   * How old it may be at most, as ISO 8601 duration: P3M.
   */
  maxAge?: string;
  /**
   * @minItems 1
   */
  accept?: ('pdf' | 'jpg' | 'png' | 'tiff')[];
  /**
   * Bytes.
   */
  maxSize?: number;
  /**
   * Files at most; 10 when absent.
   */
  max?: number;
}
export interface SignatureField {
  id: Id;
  type: 'signature';
  label: Text;
  help?: Text;
  showIf?: Expression;
  /**
   * True, or an expression; absent means optional.
   */
  required?: boolean | Expression;
  /**
   * Texts that replace the usual message of a problem, by its code (required, pattern, …).
   */
  errors?: {
    [k: string]: Text;
  };
  checks?: Check[];
  meta?: Meta;
}
export interface GroupField {
  id: Id;
  type: 'group';
  label: Text;
  help?: Text;
  showIf?: Expression;
  checks?: Check[];
  meta?: Meta;
  /**
   * @minItems 1
   */
  fields: Field[];
}
export interface ListField {
  id: Id;
  type: 'list';
  label: Text;
  help?: Text;
  showIf?: Expression;
  /**
   * Texts that replace the usual message of a problem, by its code (required, pattern, …).
   */
  errors?: {
    [k: string]: Text;
  };
  checks?: Check[];
  meta?: Meta;
  /**
   * What one entry is called, singular.
   */
  item: Text;
  /**
   * Plural.
   */
  items: Text;
  /**
   * Heading of an entry, seen from inside it; „item“ and its place when absent.
   */
  title?: Text;
  /**
   * Text of the button that adds an entry.
   */
  add?: Text;
  min?: number;
  max?: number;
  /**
   * The list that gives this one its entries: one for each of its items. Nobody adds or removes any.
   */
  each?: Expression;
  /**
   * The name by which an entry calls the item that it stands for.
   */
  as?: Id;
  /**
   * The questions of an entry; or pages of them.
   *
   * @minItems 1
   */
  fields?: Field[];
  /**
   * Instead of fields: an entry is a small walk of its own.
   *
   * @minItems 1
   */
  pages?: ItemPage[];
  /**
   * Values over all items.
   */
  computed?: ComputedField[];
}
export interface ItemPage {
  id: Id;
  title: Text;
  text?: Text;
  showIf?: Expression;
  /**
   * @minItems 1
   */
  fields: Field[];
  checks?: Check[];
}
export interface ComputedField {
  id: Id;
  type: 'computed';
  label: Text;
  help?: Text;
  showIf?: Expression;
  checks?: Check[];
  meta?: Meta;
  result: 'integer' | 'decimal' | 'money' | 'text' | 'date' | 'boolean';
  value: Expression;
  digits?: number;
  rounding?: 'halfUp' | 'halfEven' | 'up' | 'down' | 'ceiling' | 'floor';
  /**
   * May be empty at submit.
   */
  optional?: boolean;
  /**
   * Not shown to the applicant.
   */
  internal?: boolean;
  /**
   * Legal basis, shown with the value.
   */
  basis?: Text;
  unit?: Text;
}
export interface InfoField {
  id: Id;
  type: 'info';
  text: Text;
  kind?: 'info' | 'warning';
  showIf?: Expression;
}
/**
 * The result of a pre-check. Once its page is reached, everything behind it is out of reach, unless going on is allowed and was chosen.
 */
export interface Outcome {
  /**
   * notNeeded: nothing has to be done; elsewhere: another form or authority; refused: not possible like this; advice: better look twice.
   */
  kind: 'notNeeded' | 'elsewhere' | 'refused' | 'advice';
  /**
   * What one can do now.
   */
  next?: NextStep[];
  /**
   * One may go on all the same.
   */
  continue?: boolean;
}
export interface NextStep {
  text: Text;
  /**
   * A form of the same municipality that helps on.
   */
  form?: string;
  /**
   * An address in the web, https only; a placeholder may hold a parameter.
   */
  url?: Text;
}
export interface Recipient {
  id: Id;
  title: Text;
  legalBasis?: string;
  sees: Selection;
  /**
   * It gets a copy only when this is true.
   */
  when?: Expression;
  /**
   * auto: sent at once; manual: after the office released it.
   */
  release?: 'auto' | 'manual';
}
/**
 * Some of the form's fields, by the numbers of their boxes on the official paper form and by their addresses.
 */
export interface Selection {
  /**
   * Numbers of boxes and ranges of them: 3, 5-7.
   */
  boxes?: string[];
  /**
   * Addresses of fields: antragsteller.name.
   */
  fields?: string[];
}
export interface FollowUp {
  id: Id;
  /**
   * The form to go on with; may be this one.
   */
  form: string;
  title: Text;
  text?: Text;
  when?: Expression;
  /**
   * One for each item of this list.
   */
  each?: Expression;
  /**
   * The name by which the other expressions call the item.
   */
  as?: Id;
  /**
   * Of the same form: what is taken over as it is.
   */
  copy?: Selection;
  /**
   * Entries of the other form, by address, and the expressions that give them.
   */
  answers?: {
    [k: string]: Expression;
  };
}
export interface Template {
  id: Id;
  title: Text;
  /**
   * The PDF, which lies beside the form.
   */
  file: string;
  /**
   * It is filled in only when this is true.
   */
  when?: Expression;
  /**
   * What is written into its fields, by their full names.
   */
  fields: {
    [k: string]: Expression;
  };
}
