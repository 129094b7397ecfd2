/* Generated from form.schema.json by `pnpm --filter @formularwerk/form generate`. Do not edit. */

/**
 * A text: German, or by language tag (BCP 47); longer texts are a safe subset of Markdown; {{expression}} is inserted as plain text.
 *
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "text".
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
 *
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "expression".
 */
export type Expression = string;
/**
 * ASCII lowerCamelCase, immutable once published.
 *
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "id".
 */
export type Id = string;
/**
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "field".
 */
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
  | FileField
  | GroupField
  | ListField
  | ComputedField
  | InfoField;
/**
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "options".
 */
export type Options = [Option, ...Option[]] | OptionsFrom;

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
  languages?: [string, ...string[]];
  services?: Service[];
  start?: Start;
  parameters?: Parameter[];
  /**
   * A FEEL expression (OMG DMN 1.5, the documented subset).
   */
  validAt?: string;
  /**
   * @minItems 1
   */
  sections: [Section, ...Section[]];
  checks?: Check[];
  /**
   * Asked last, on the review page: boxes and information.
   */
  declarations?: (BooleanField | ChoiceField | InfoField)[];
  delivery: {
    /**
     * Office of the municipality that receives it.
     */
    office: string;
  };
}
/**
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "service".
 */
export interface Service {
  /**
   * 14 digits.
   */
  leika?: string;
  ozg?: string;
  legalBasis?: string[];
  when?: Expression;
}
/**
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "start".
 */
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
/**
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "parameter".
 */
export interface Parameter {
  id: Id;
  type: 'text' | 'integer' | 'decimal' | 'money' | 'date' | 'boolean' | 'table';
  label: Text;
  help?: Text;
  /**
   * @minItems 1
   */
  columns?: [Column, ...Column[]];
  /**
   * A value to try the form with: money and decimal as strings ("30.00"), a table as a list of rows.
   */
  sample: {
    [k: string]: unknown;
  };
}
/**
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "column".
 */
export interface Column {
  id: Id;
  type: 'text' | 'integer' | 'decimal' | 'money' | 'date' | 'boolean';
  label?: Text;
  optional?: boolean;
}
/**
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "section".
 */
export interface Section {
  id: Id;
  title: Text;
  showIf?: Expression;
  /**
   * @minItems 1
   */
  pages: [Page, ...Page[]];
}
/**
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "page".
 */
export interface Page {
  id: Id;
  title: Text;
  text?: Text;
  showIf?: Expression;
  fields: Field[];
  checks?: Check[];
}
/**
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "textField".
 */
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
   * A FEEL expression (OMG DMN 1.5, the documented subset).
   */
  default?: string;
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
}
/**
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "check".
 */
export interface Check {
  id: Id;
  severity?: 'error' | 'warning' | 'info';
  /**
   * A FEEL expression (OMG DMN 1.5, the documented subset).
   */
  when: string;
  message: Text;
}
/**
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "meta".
 */
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
/**
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "textareaField".
 */
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
   * A FEEL expression (OMG DMN 1.5, the documented subset).
   */
  default?: string;
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
}
/**
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "integerField".
 */
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
   * A FEEL expression (OMG DMN 1.5, the documented subset).
   */
  default?: string;
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
  unit?: Text;
}
/**
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "decimalField".
 */
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
   * A FEEL expression (OMG DMN 1.5, the documented subset).
   */
  default?: string;
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
/**
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "moneyField".
 */
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
   * A FEEL expression (OMG DMN 1.5, the documented subset).
   */
  default?: string;
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
/**
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "dateField".
 */
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
   * A FEEL expression (OMG DMN 1.5, the documented subset).
   */
  default?: string;
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
/**
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "timeField".
 */
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
   * A FEEL expression (OMG DMN 1.5, the documented subset).
   */
  default?: string;
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
 *
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "booleanField".
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
   * A FEEL expression (OMG DMN 1.5, the documented subset).
   */
  default?: string;
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
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "choiceField".
 */
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
   * A FEEL expression (OMG DMN 1.5, the documented subset).
   */
  default?: string;
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
/**
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "option".
 */
export interface Option {
  id: string;
  label: Text;
  help?: Text;
  group?: Text;
  showIf?: Expression;
  exclusive?: boolean;
}
/**
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "optionsFrom".
 */
export interface OptionsFrom {
  /**
   * ASCII lowerCamelCase, immutable once published.
   */
  from: string;
  /**
   * ASCII lowerCamelCase, immutable once published.
   */
  value: string;
  /**
   * ASCII lowerCamelCase, immutable once published.
   */
  label: string;
  /**
   * A FEEL expression (OMG DMN 1.5, the documented subset).
   */
  where?: string;
}
/**
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "choicesField".
 */
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
   * A FEEL expression (OMG DMN 1.5, the documented subset).
   */
  default?: string;
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
/**
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "emailField".
 */
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
   * A FEEL expression (OMG DMN 1.5, the documented subset).
   */
  default?: string;
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
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "telField".
 */
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
   * A FEEL expression (OMG DMN 1.5, the documented subset).
   */
  default?: string;
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
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "ibanField".
 */
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
   * A FEEL expression (OMG DMN 1.5, the documented subset).
   */
  default?: string;
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
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "fileField".
 */
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
  accept?: ['pdf' | 'jpg' | 'png' | 'tiff', ...('pdf' | 'jpg' | 'png' | 'tiff')[]];
  /**
   * Bytes.
   */
  maxSize?: number;
}
/**
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "groupField".
 */
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
  fields: [Field, ...Field[]];
}
/**
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "listField".
 */
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
   * A text: German, or by language tag (BCP 47); longer texts are a safe subset of Markdown; {{expression}} is inserted as plain text.
   */
  item:
    | string
    | {
        de: string;
        en?: string;
        'de-simple'?: string;
        [k: string]: string | undefined;
      };
  /**
   * A text: German, or by language tag (BCP 47); longer texts are a safe subset of Markdown; {{expression}} is inserted as plain text.
   */
  items:
    | string
    | {
        de: string;
        en?: string;
        'de-simple'?: string;
        [k: string]: string | undefined;
      };
  /**
   * A text: German, or by language tag (BCP 47); longer texts are a safe subset of Markdown; {{expression}} is inserted as plain text.
   */
  add?:
    | string
    | {
        de: string;
        en?: string;
        'de-simple'?: string;
        [k: string]: string | undefined;
      };
  min?: number;
  max: number;
  /**
   * @minItems 1
   */
  fields: [Field, ...Field[]];
  /**
   * Values over all items.
   */
  computed?: ComputedField[];
}
/**
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "computedField".
 */
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
   * A text: German, or by language tag (BCP 47); longer texts are a safe subset of Markdown; {{expression}} is inserted as plain text.
   */
  basis?:
    | string
    | {
        de: string;
        en?: string;
        'de-simple'?: string;
        [k: string]: string | undefined;
      };
  unit?: Text;
}
/**
 * This interface was referenced by `FormDefinition`'s JSON-Schema
 * via the `definition` "infoField".
 */
export interface InfoField {
  id: Id;
  type: 'info';
  text: Text;
  kind?: 'info' | 'warning';
  showIf?: Expression;
}
