import { readForm } from '../http/readForm.ts';
import { page, seeOther } from '../http/respond.ts';
import type { Handler, Visit } from '../http/visit.ts';
import type { FieldProblem } from '../layout/ProblemSummary.tsx';
import { codeControl, numberControl, type TypedCode } from '../pages/CodeFields.tsx';
import { CodePage } from '../pages/CodePage.tsx';

/** „Entwurf fortsetzen“, of one municipality or of all: the number says whose draft it is. */
export const showCode: Handler = (visit) => codePage(visit, { number: '', code: '' }, [], 200);

/** Number and code lead to the draft's link, which takes care of a draft that this browser has already. */
export const enterCode: Handler = async (visit) => {
  const typed = readCode(await readForm(visit.request));
  const missing = missingCode(visit, typed);
  if (missing.length > 0) return codePage(visit, typed, missing, 422);
  const opened = await visit.backend.resumeByCode({ ...typed, place: visit.place });
  if (opened.outcome !== 'opened')
    return codePage(visit, typed, wrongCode(visit, opened.outcome), opened.outcome === 'locked' ? 429 : 422);
  return seeOther(`/${opened.kommune}/${opened.form}/fortsetzen/${opened.token}`);
};

const codePage = async (
  visit: Visit,
  typed: TypedCode,
  problems: readonly FieldProblem[],
  status: number,
): Promise<Response | undefined> => {
  const { kommune: id } = visit.params;
  const kommune =
    id === undefined ? undefined : (await visit.backend.kommunen()).find((one) => one.id === id);
  if (id !== undefined && kommune === undefined) return undefined;
  return page(<CodePage visit={visit} kommune={kommune} typed={typed} problems={problems} />, { status });
};

export const readCode = (posted: FormData): TypedCode => ({
  number: textOf(posted.get(numberControl)),
  code: textOf(posted.get(codeControl)),
});

/** What has to be there before anything is tried. */
export const missingCode = ({ texts }: Visit, { number, code }: TypedCode): readonly FieldProblem[] => [
  ...(number === '' ? [{ field: numberControl, sentence: texts.code.numberMissing }] : []),
  ...(code === '' ? [{ field: codeControl, sentence: texts.code.codeMissing }] : []),
];

/** A wrong number and a wrong code look alike. */
export const wrongCode = ({ texts }: Visit, outcome: 'wrong' | 'locked'): readonly FieldProblem[] => [
  { field: codeControl, sentence: texts.code[outcome] },
];

const textOf = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value.trim() : '');
