import { compileForm, type Form } from './compileForm.ts';
import type { FormDefinition } from './generated/definition.ts';
import { jsonProblems } from './parse/jsonProblems.ts';
import { repair } from './parse/repair.ts';
import { senseProblems } from './parse/senseProblems.ts';
import { shapeProblems } from './parse/shapeProblems.ts';
import type { Problem } from './problem.ts';
import { failure, type Result, success } from './result.ts';

/**
 * The only door for a definition: from any JSON to a form, or to everything that is wrong with it, each with its path
 * (`sections[0].pages[1].fields[2].showIf`), a code and parameters. Behind it nothing is checked again.
 *
 * It looks at limits first (depth, size, characters), then at the shape (form.schema.json), then at the sense: ids,
 * parameters, options, limits, patterns and every expression. Never throws, whatever it is given.
 */
export function parseForm(json: unknown): Result<Form> {
  const unsafe = jsonProblems(json);
  if (unsafe.length > 0) return failure(...unsafe);
  const misshapen = shapeProblems(json);
  if (misshapen.length > 0) return failure(...misshapen, ...problemsOfTheRest(json, misshapen));
  const definition = json as FormDefinition;
  const senseless = senseProblems(definition);
  return senseless.length > 0 ? failure(...senseless) : success(compileForm(definition));
}

/** A mistake in the shape doesn't hide those in the sense of everything else. */
function problemsOfTheRest(json: unknown, misshapen: readonly Problem[]): Problem[] {
  const repaired = repair(json, misshapen);
  return repaired ? senseProblems(repaired.definition, repaired.doubtful) : [];
}
