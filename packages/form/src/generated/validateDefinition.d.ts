/* Generated from form.schema.json by `pnpm --filter @formularwerk/form generate`. Do not edit. */

/** What the validator reports of one place: the keyword of JSON Schema that did not hold, and its parameters. */
export interface ShapeError {
  /** JSON Pointer into the definition. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set where the name of a property is wrong. */
  readonly propertyName?: string;
}

/** The schema without its descriptions. */
export const definitionSchema: Readonly<Record<string, unknown>>;

/** True when the shape is right; otherwise `errors` holds everything that is wrong with it. */
export const validateDefinition: { (definition: unknown): boolean; errors?: readonly ShapeError[] | null };
