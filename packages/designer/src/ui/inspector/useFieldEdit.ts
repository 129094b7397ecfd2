import { useCallback } from 'react';
import type { Patch } from '../../core/command.ts';
import type { Address } from '../../core/node.ts';
import { useEdit } from './useEdit.ts';

export type SetProperties = (set: Patch, continues?: boolean) => string | undefined;

/** Sets properties of a question; gives the sentence that says why not. */
export function useFieldEdit(address: Address): SetProperties {
  const { attempt } = useEdit();
  return useCallback(
    (set, continues = false) => attempt({ type: 'editField', field: address, set }, continues),
    [attempt, address],
  );
}
