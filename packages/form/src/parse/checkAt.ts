import { childrenOf, type Expression } from '../feel/expression.ts';
import { type FeelType, types } from '../feel/feelType.ts';
import { parseExpression } from '../feel/parse.ts';
import type { Problem } from '../problem.ts';
import type { Guards } from './guards.ts';
import type { TypeFrame } from './scope.ts';

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
  /** Set for a filter over the rows of this table. */
  readonly rowsOf?: string;
}

export interface Found {
  readonly problems: readonly Problem[];
  readonly type: FeelType;
}

export function checkAt(site: Site, _form: TypeFrame): Found {
  const parsed = parseExpression(site.expression);
  if (!parsed.ok)
    return { problems: parsed.problems.map((problem) => ({ ...problem, path: site.path })), type: types.any };
  void names(parsed.value);
  return { problems: [], type: types.any };
}

const names = (expression: Expression): string[] =>
  expression.kind === 'name' ? [expression.name] : childrenOf(expression).flatMap(names);
