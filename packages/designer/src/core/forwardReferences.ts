import { type FormDefinition, type Problem, parseForm } from '@formularwerk/form';
import type { Command } from './command.ts';
import { changeForm } from './commands/commands.ts';
import { placeOf } from './detach.ts';
import { type Link, linksOf } from './links.ts';
import { fieldAt } from './lookups.ts';
import type { Address, NodeKey } from './node.ts';
import { addressIn, addressOf, idOf, scopeOf } from './nodeParts.ts';

/** Whether something refers to what stands only behind it. */
export const isForward = ({ code }: Pick<Problem, 'code'>): boolean =>
  code === 'expression.forwardReference' || code === 'definition.forwardReference';

/** The references that a command makes point forwards. */
export function forwardReferences(form: FormDefinition, command: Command): Link[] {
  const changed = changeForm(form, command, { together: true });
  const parsed = changed.ok ? parseForm(changed.value) : undefined;
  if (!changed.ok || parsed === undefined || parsed.ok) return [];
  const before = command.type === 'setCondition' ? changed.value : form;
  return parsed.problems
    .filter(isForward)
    .flatMap((problem) => forwardReference(before, changed.value, problem) ?? []);
}

/** What a problem of a changed form is about; before it was changed the reference may have been resolved. */
export function forwardReference(
  before: FormDefinition,
  changed: FormDefinition,
  { path, params }: Pick<Problem, 'path' | 'params'>,
): Link | undefined {
  const { node, property } = placeOf(changed, path);
  const name = String(params?.name);
  const known = linksOf(before).find(
    ({ site, property: own, to }) => site === node && own === property && idOf(addressOf(to)) === name,
  );
  return known ?? unresolved(changed, node, property, name);
}

/** A reference that the check did not resolve because it points forwards: to the field of that name further out. */
function unresolved(form: FormDefinition, site: NodeKey, property: string, name: string): Link | undefined {
  for (let scope: Address | undefined = scopeOf(addressOf(site)); scope !== undefined; ) {
    const address = addressIn(scope, name);
    if (fieldAt(form, address))
      return { path: '', start: 0, end: 0, from: 0, target: '', site, property, to: `field:${address}` };
    scope = scope === '' ? undefined : scopeOf(scope);
  }
  return undefined;
}
