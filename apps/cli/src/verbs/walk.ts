import { answerPath, isError, type Walk } from '@formularwerk/form';
import { findingJson } from './findings.ts';
import type { Finding, Language, Verb } from './verb.ts';
import { walkFiles, walkOptions } from './walkFiles.ts';

/** Where answers lead: what can be reached and seen, what is computed, what is wrong. */
export const walkVerb: Verb = {
  name: 'walk',
  operands: 'FORM.json',
  count: { min: 1, max: 1 },
  summary: {
    de: 'geht ein Formular mit Antworten durch: Seiten, Fragen, berechnete Werte, Probleme',
    en: 'walks a form with answers: pages, questions, computed values, problems',
  },
  options: walkOptions,
  run: async (call) => {
    const walked = await walkFiles(call);
    if (!walked.ok) return walked;
    const { walk, problems } = walked.value;
    const output = described(walk, problems, call.language);
    return { output, json: output, problems };
  },
};

const described = (walk: Walk, problems: readonly Finding[], language: Language): object => ({
  pages: walk.pages.map(({ id, title, fields }) => ({ id, title, fields: fields.map(({ path }) => path) })),
  computed: Object.fromEntries(
    Object.entries(walk.computed).map(([path, value]) => [answerPath(walk.entries, path), value]),
  ),
  problems: problems.map((problem) => findingJson(problem, language)),
  firstIncomplete: firstWithError(walk) ?? null,
});

/** Canonical answers have no empty entries, so a page counts as complete when nothing is wrong with it. */
const firstWithError = (walk: Walk): string | undefined =>
  walk.pages.find((page) => page.problems.some(isError))?.id;
