import type { FieldView } from '@formularwerk/form';
import type { HTMLInputAutoCompleteAttribute } from 'react';
import { useScreen } from '../screen.ts';

/**
 * What a browser may fill in: the author's token (WCAG 1.3.5), else that of the type. In an entry of a list nothing: it
 * asks about one of several, and the browser knows only who sits before it.
 */
export function useAutoComplete(
  { definition }: FieldView,
  byType?: HTMLInputAutoCompleteAttribute,
): HTMLInputAutoCompleteAttribute | undefined {
  const { place } = useScreen().state.session.filing;
  if (place.kind === 'page' && place.item !== undefined) return 'off';
  return ('autocomplete' in definition ? definition.autocomplete : undefined) ?? byType;
}
