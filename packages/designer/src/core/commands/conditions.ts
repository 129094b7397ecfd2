import { type Check, type FormDefinition, type Result, success } from '@formularwerk/form';
import { inserted, type Keys, replaceAt, valueAt, without } from '../keys.ts';
import { locate } from '../locate.ts';
import type { NodeKey } from '../node.ts';
import { nodeParts } from '../nodeParts.ts';
import { nameOf } from '../say.ts';
import { type Change, type Of, ownCommand, patched, refused } from './change.ts';

export const setCondition: Change<Of<'setCondition'>> = (form, { node, showIf }) => {
  const keys = locate(form, node);
  if (keys === undefined) return gone(node);
  if (!CONDITIONAL.has(nodeParts(node)?.kind ?? ''))
    return refused('noCondition', { name: nameOf(form, node) });
  return success(replaceAt(form, keys, (value) => patched(value as object, { showIf: showIf ?? null })));
};

const CONDITIONAL: ReadonlySet<string> = new Set(['section', 'page', 'field', 'option']);

export const addCheck: Change<Of<'addCheck'>> = (form, { node, check }) =>
  withChecks(form, node, (checks, keys) => {
    if (checks.some((one) => one.id === check.id))
      return refused('idTaken', { id: check.id, name: `Prüfung ‚${check.id}‘` });
    return success(replaceAt(form, keys, () => inserted(checks, checks.length, check)));
  });

export const editCheck: Change<Of<'editCheck'>> = (form, { node, check, set }) =>
  withCheck(
    form,
    node,
    check,
    (index, keys) =>
      ownCommand(set, ['id']) ??
      success(replaceAt(form, [...keys, index], (value) => patched(value as Check, set))),
  );

export const removeCheck: Change<Of<'removeCheck'>> = (form, { node, check }) =>
  withCheck(form, node, check, (index, keys, checks) =>
    success(replaceAt(form, keys, () => (checks.length === 1 ? undefined : without(checks, index)))),
  );

/** That a part of the form is not there any more. */
export function gone(node: string): Result<never> {
  const parts = nodeParts(node);
  switch (parts?.kind) {
    case 'section':
      return refused('unknownSection', { id: parts.id });
    case 'page':
      return refused('unknownPage', { id: parts.id });
    case 'option':
      return refused('unknownOption', { id: parts.id });
    case 'parameter':
      return refused('unknownParameter', { id: parts.id });
    default:
      return refused('unknownField', { id: parts?.kind === 'field' ? parts.address : node });
  }
}

function withChecks(
  form: FormDefinition,
  node: NodeKey,
  change: (checks: readonly Check[], keys: Keys) => Result<FormDefinition>,
): Result<FormDefinition> {
  const keys = locate(form, node);
  if (keys === undefined) return gone(node);
  const holder = valueAt(form, keys) as { readonly type?: string; readonly checks?: readonly Check[] };
  const canHave = ['form', 'page', 'field'].includes(nodeParts(node)?.kind ?? '') && holder.type !== 'info';
  return canHave
    ? change(holder.checks ?? [], [...keys, 'checks'])
    : refused('noChecks', { name: nameOf(form, node) });
}

const withCheck = (
  form: FormDefinition,
  node: NodeKey,
  id: string,
  change: (index: number, keys: Keys, checks: readonly Check[]) => Result<FormDefinition>,
): Result<FormDefinition> =>
  withChecks(form, node, (checks, keys) => {
    const index = checks.findIndex((one) => one.id === id);
    return index < 0 ? refused('unknownCheck', { id }) : change(index, keys, checks);
  });
