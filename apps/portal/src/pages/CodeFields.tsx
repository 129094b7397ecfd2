import type { Visit } from '../http/visit.ts';
import { type FieldProblem, problemOf } from '../layout/ProblemSummary.tsx';
import { TextField } from '../layout/TextField.tsx';

/** Names of the two controls; an underscore keeps them apart from questions. */
export const numberControl = '_nummer';
export const codeControl = '_code';

export interface TypedCode {
  readonly number: string;
  readonly code: string;
}

interface CodeFieldsProps {
  readonly visit: Visit;
  readonly typed: TypedCode;
  readonly problems: readonly FieldProblem[];
}

/** Number and code of a draft. */
export const CodeFields = ({ visit, typed, problems }: CodeFieldsProps) => {
  const { code: texts, error } = visit.texts;
  const plain = {
    autoComplete: 'off',
    autoCapitalize: 'characters',
    spellCheck: false,
    maxLength: 50,
    errorPrefix: error.prefix,
  } as const;
  return (
    <>
      <TextField
        {...plain}
        id={numberControl}
        label={texts.number}
        hint={texts.numberHint}
        value={typed.number}
        problem={problemOf(problems, numberControl)}
      />
      <TextField
        {...plain}
        id={codeControl}
        label={texts.code}
        hint={texts.codeHint}
        value={typed.code}
        problem={problemOf(problems, codeControl)}
      />
    </>
  );
};
