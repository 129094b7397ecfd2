import type { PathReport } from '@formularwerk/form/paths';
import type { Finding, Language } from './verb.ts';

/** One line of what came of trying a form out: how many ways there are, the longest, and what nobody comes to. */
export function sayPaths(
  { paths, longest, neverReached, undecided, complete, walks }: PathReport,
  language: Language,
): string {
  const say = WORDS[language];
  const parts = [
    complete ? say.paths(paths.length) : say.someOf(paths.length),
    say.longest(longest?.pages.length ?? 0, complete),
  ];
  const never =
    countOf(neverReached) > 0 ? [say.never(neverReached.pages.length, neverReached.fields.length)] : [];
  const open =
    countOf(undecided) > 0 ? [say.open(undecided.pages.length, undecided.fields.length, walks)] : [];
  const reached = never.length + open.length === 0 ? [say.all] : [...never, ...open];
  return [parts.join(', '), ...reached].join('; ');
}

const countOf = ({ pages, fields }: PathReport['neverReached']): number => pages.length + fields.length;

const WORDS = {
  de: {
    paths: (count: number) => some(count, 'Weg', 'Wege'),
    someOf: (count: number) => `mindestens ${some(count, 'Weg', 'Wege')}`,
    longest: (pages: number, isAll: boolean) =>
      `der längste${isAll ? '' : ' gefundene'} mit ${some(pages, 'Seite', 'Seiten')}`,
    all: 'alles wird erreicht',
    never: (pages: number, fields: number) =>
      `nie erreicht: ${some(pages, 'Seite', 'Seiten')}, ${some(fields, 'Frage', 'Fragen')}`,
    open: (pages: number, fields: number, walks: number) =>
      `nicht erreicht, bevor nach ${walks} Durchläufen Schluss war: ${some(pages, 'Seite', 'Seiten')}, ${some(fields, 'Frage', 'Fragen')}`,
  },
  en: {
    paths: (count: number) => some(count, 'path', 'paths'),
    someOf: (count: number) => `at least ${some(count, 'path', 'paths')}`,
    longest: (pages: number, isAll: boolean) =>
      `the longest${isAll ? '' : ' found'} with ${some(pages, 'page', 'pages')}`,
    all: 'everything is reached',
    never: (pages: number, fields: number) =>
      `never reached: ${some(pages, 'page', 'pages')}, ${some(fields, 'question', 'questions')}`,
    open: (pages: number, fields: number, walks: number) =>
      `not reached before it stopped after ${walks} walks: ${some(pages, 'page', 'pages')}, ${some(fields, 'question', 'questions')}`,
  },
};

/** „1 Seite“, „3 Seiten“. */
export const some = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

/** What nobody comes to, where that was not said already; of what is inside it nothing. */
export function neverReached(
  { neverReached: never }: PathReport,
  known: readonly Finding[],
): readonly Finding[] {
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
