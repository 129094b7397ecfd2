import { type FieldView, isError, problemMessage } from '@formularwerk/form';
import { errorId, hintId, unitId, warningId } from '../ids.ts';
import { sentence } from '../messages/sentence.ts';
import { useScreen } from '../screen.ts';

/** The words around a control: what its hint says, and what is wrong with it now. */
export interface Words {
  /** The author's help, and what the type has to say. */
  readonly hints: readonly string[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly isWrong: boolean;
  /** For the control's `aria-describedby`. */
  readonly describedBy: string | undefined;
}

/** Gathers the words of a field; `ownHint` is what its type has to say beside the author's help. */
export function useWords(field: FieldView, ownHint?: string, unit?: string): Words {
  const { problems, language, texts } = useScreen();
  const hints = [field.help, ownHint].filter((part) => part !== undefined);
  const errors = (problems.get(field.path) ?? []).map((problem) => sentence(problem, language, texts));
  const warnings = field.problems
    .filter((problem) => !isError(problem))
    .map((problem) => problemMessage(problem, language));
  const ids = [
    ...(hints.length > 0 ? [hintId(field.path)] : []),
    ...(unit ? [unitId(field.path)] : []),
    ...(errors.length > 0 ? [errorId(field.path)] : []),
    ...(warnings.length > 0 ? [warningId(field.path)] : []),
  ];
  return { hints, errors, warnings, isWrong: errors.length > 0, describedBy: ids.join(' ') || undefined };
}
