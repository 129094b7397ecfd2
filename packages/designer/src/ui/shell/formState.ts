import { equal } from '@formularwerk/form/compare';
import { useDeferredValue, useMemo } from 'react';
import { useDesignerState } from '../designerContext.ts';
import { texts } from './texts.ts';

/** What a form is to the outside: „Veröffentlicht, Version 3“, and whether the working copy differs from that. */
export function useFormState(): { readonly words: string; readonly isChanged: boolean } {
  const working = useDesignerState((state) => state.working);
  const form = useDeferredValue(useDesignerState((state) => state.form));
  const { published, state } = working;
  const isChanged = useMemo(
    () => published !== undefined && !equal(form, published.definition),
    [form, published],
  );
  const version = published && texts.version(published.version);
  return { words: [texts.states[state], ...(version ? [version] : [])].join(', '), isChanged };
}
