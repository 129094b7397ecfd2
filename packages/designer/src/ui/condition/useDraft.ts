import { useState } from 'react';

interface Draft<T> {
  readonly value: T;
  /** What stood in the form after this was drawn up: something else means that it was changed elsewhere (undo). */
  readonly outside: string | undefined;
  readonly isAdopted: boolean;
}

/**
 * Something that is being put together from what stands in the form, and may be unfinished. It begins anew when the
 * form's text becomes another one that didn't come from here.
 */
export function useDraft<T>(outside: string | undefined, begin: () => T) {
  const [draft, setDraft] = useState<Draft<T>>(() => ({ value: begin(), outside, isAdopted: true }));
  let current = draft;
  if (!draft.isAdopted) current = { ...draft, outside, isAdopted: true };
  else if (draft.outside !== outside) current = { value: begin(), outside, isAdopted: true };
  if (current !== draft) setDraft(current);
  return [current.value, (value: T) => setDraft({ value, outside: undefined, isAdopted: false })] as const;
}
