import type { PathReport } from '@formularwerk/form/paths';
import type { Finding, Language } from './verb.ts';

/** One line of what came of trying a form out: how many ways there are, the longest, and what nobody comes to. */
export function sayPaths(
  { paths, longest, neverReached, complete, walks }: PathReport,
  language: Language,
): string {
  const { pages, fields } = neverReached;
  const longestPages = longest?.pages.length ?? 0;
  if (language === 'en') {
    const never =
      pages.length + fields.length === 0
        ? 'everything is reached'
        : `${complete ? 'never' : 'not'} reached: ${some(pages.length, 'page', 'pages')}, ${some(fields.length, 'question', 'questions')}`;
    const stopped = complete ? '' : ` (stopped after ${walks} walks)`;
    return `${some(paths.length, 'path', 'paths')}, the longest with ${some(longestPages, 'page', 'pages')}; ${never}${stopped}`;
  }
  const never =
    pages.length + fields.length === 0
      ? 'alles wird erreicht'
      : `${complete ? 'nie' : 'nicht'} erreicht: ${some(pages.length, 'Seite', 'Seiten')}, ${some(fields.length, 'Frage', 'Fragen')}`;
  const stopped = complete ? '' : ` (nach ${walks} Durchläufen abgebrochen)`;
  return `${some(paths.length, 'Weg', 'Wege')}, der längste mit ${some(longestPages, 'Seite', 'Seiten')}; ${never}${stopped}`;
}

/** „1 Seite“, „3 Seiten“. */
export const some = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

/** What nobody comes to, where that was not said already and everything was tried; of what is inside it nothing. */
export function neverReached(
  { neverReached: never, complete }: PathReport,
  known: readonly Finding[],
): readonly Finding[] {
  if (!complete) return [];
  const paths = [...never.pages, ...never.fields];
  const isInside = (path: string, around: string): boolean =>
    path.startsWith(`${around}.`) || path.startsWith(`${around}[`);
  const isTold = (path: string): boolean =>
    known.some(
      (one) =>
        NEVER.has(one.code) &&
        (one.path === path ||
          isInside(path, one.path.replace(/\.showIf$/, '')) ||
          one.path === `${path}.showIf`),
    );
  return paths
    .filter((path) => !isTold(path) && !paths.some((other) => isInside(path, other)))
    .map((path) => ({ path, code: 'form.neverReached', severity: 'warning' }));
}

const NEVER: ReadonlySet<string> = new Set(['form.neverVisible', 'form.contradiction']);
