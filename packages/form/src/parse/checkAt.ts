import { type FeelType, types } from '../feel/feelType.ts';
import { parseExpression } from '../feel/parse.ts';
import { closest } from '../feel/suggest.ts';
import { checkExpression, type Trace } from '../feel/typecheck.ts';
import type { Problem } from '../problem.ts';
import type { Guards } from './guards.ts';
import { type TypeFrame, typeScopeFor } from './scope.ts';

/** An expression where it stands. */
export interface Site {
  readonly path: string;
  readonly expression: string;
  readonly frame: TypeFrame;
  readonly guards: Guards;
  /** What the place needs; anything when absent. */
  readonly expected?: FeelType;
  /** Where the expression begins in the text at `path`. */
  readonly offset?: number;
  /** Set for a condition on the rows of this table. */
  readonly rowsOf?: string;
  /** The id of the field that the expression belongs to, where it cannot see that field. */
  readonly ownId?: string;
}

/** What is known of an expression: its type, what is wrong with it, and what deserves a second look. */
export interface Found {
  readonly type: FeelType;
  readonly problems: readonly Problem[];
  readonly hints: readonly Problem[];
}

export const nothingFound: Found = { type: types.any, problems: [], hints: [] };

/** Parses an expression and infers its type among the names of its place. Positions are those in the text at its path. */
export function checkAt(site: Site, placeOf: PlaceOf, trace?: Trace, suggest = true): Found {
  const { prefix, text } = wholeText(site);
  const shift = (problem: Problem): Problem => ({
    ...problem,
    path: site.path,
    params: { ...problem.params, at: Number(problem.params?.at ?? 0) - prefix.length + (site.offset ?? 0) },
  });
  const parsed = parseExpression(text);
  if (!parsed.ok) return { ...nothingFound, problems: parsed.problems.map(shift) };
  const { type, problems, hints } = checkExpression(
    parsed.value,
    typeScopeFor(site.frame, site.guards),
    site.expected,
    { suggest, ...(trace && { trace }) },
  );
  return {
    type,
    problems: [
      ...problems.map((problem) => betterNamed(problem, site, placeOf)),
      ...optionProblems(type, site),
    ].map(shift),
    hints: hints.map(shift),
  };
}

/** A condition on rows is read as the filter that it becomes. */
export function wholeText({ expression, rowsOf }: Site): { prefix: string; text: string } {
  const prefix = rowsOf === undefined ? '' : `${rowsOf}[`;
  return { prefix, text: rowsOf === undefined ? expression : `${prefix}${expression}]` };
}

/** The group or list in which an id stands, if it is one only. */
type PlaceOf = (id: string) => string | undefined;

/** An unknown name that stands somewhere else in the form is told so. */
function betterNamed(problem: Problem, { frame, ownId }: Site, placeOf: PlaceOf): Problem {
  const name = String(problem.params?.name ?? '');
  if (problem.code === 'expression.forwardReference' && name === ownId)
    return { ...problem, code: 'definition.selfReference' };
  if (problem.code !== 'expression.unknownName') return problem;
  if (isLater(name, frame))
    return { ...problem, code: name === ownId ? 'definition.selfReference' : 'expression.forwardReference' };
  const container = placeOf(name);
  if (container === undefined) return problem;
  const { suggestion, ...params } = problem.params ?? {};
  return { ...problem, code: 'definition.otherScope', params: { ...params, container } };
}

const isLater = (name: string, frame: TypeFrame): boolean =>
  (frame.all.has(name) && !frame.known.has(name)) ||
  (frame.outer !== undefined && isLater(name, frame.outer));

/** A value that must be an option of a choice (its default) and can be none. */
function optionProblems(type: FeelType, { expected, expression, path, ownId }: Site): Problem[] {
  const [found, allowed] = [optionsOf(type), optionsOf(expected)];
  if (found === undefined || allowed === undefined) return [];
  return found
    .filter((option) => !allowed.includes(option))
    .map((option) => {
      const suggestion = closest(option, allowed);
      return {
        path,
        code: 'expression.unknownOption',
        params: {
          at: 0,
          length: expression.length,
          option,
          name: ownId ?? expression,
          ...(suggestion && { suggestion }),
        },
      };
    });
}

function optionsOf(type: FeelType | undefined): readonly string[] | undefined {
  if (type?.kind === 'list') return optionsOf(type.of);
  return type?.kind === 'string' ? type.options : undefined;
}
