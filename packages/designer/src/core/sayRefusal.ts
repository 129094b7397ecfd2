import type { FormDefinition, Problem } from '@formularwerk/form';
import type { Command } from './command.ts';
import { asFinding } from './commandMessages.ts';
import { changeForm } from './commands/commands.ts';
import type { RawFinding } from './finding.ts';
import { forwardReference, isForward } from './forwardReferences.ts';
import { isInside } from './keys.ts';
import type { Link } from './links.ts';
import { locate } from './locate.ts';
import { nameOf } from './say.ts';
import { propertyName } from './uses.ts';

/** The problems of a refused command as they are told. What stands in a wrong order is called by what one reads of it. */
export function sayRefusal(
  form: FormDefinition,
  command: Command,
  problems: readonly Problem[],
): RawFinding[] {
  const changed = problems.some(isForward) ? changeForm(form, command, { together: true }) : undefined;
  return problems.map((problem) => {
    const link =
      changed?.ok && isForward(problem) ? forwardReference(form, changed.value, problem) : undefined;
    return asFinding(link && changed?.ok ? inWords(changed.value, problem, link) : problem);
  });
}

function inWords(form: FormDefinition, { path }: Problem, { site, property, to }: Link): Problem {
  const [around, own] = [locate(form, site), locate(form, to)];
  return {
    path,
    code: around && own && isInside(own, around) ? 'command.usedBeforeInside' : 'command.usedBefore',
    params: { name: nameOf(form, to), site: nameOf(form, site), what: propertyName(property) },
  };
}
