import { compileForm } from './compileForm.ts';
import { formFrame } from './frame.ts';
import type { FormDefinition } from './generated/definition.ts';
import { liftParameters } from './liftParameters.ts';
import type { Fill } from './texts/resolveText.ts';
import { writeValue } from './texts/writeValue.ts';
import { createWalker } from './walker.ts';
import type { WalkContext } from './walkView.ts';

/**
 * What stands for `{{…}}` in texts that are read before anything was asked, such as those of the start page: only
 * parameters have a value there. For the third argument of `resolveText` and `richText`.
 */
export function fillParameters(definition: FormDefinition, context: WalkContext): Fill {
  const form = compileForm(definition);
  const frame = formFrame(liftParameters(definition.parameters, context.parameters));
  const walker = createWalker(form, {}, context, frame);
  return (expression) =>
    writeValue(walker.evaluate(expression, frame), form.named(expression), walker.language);
}
