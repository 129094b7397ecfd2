import type { Verb } from './verb.ts';
export const build: Verb = {
  name: 'build',
  operands: 'FORM.json',
  count: { min: 1, max: 1 },
  summary: { de: 'x', en: 'x' },
  options: {},
  run: () => ({}),
};
