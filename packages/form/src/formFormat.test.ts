import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formFunctions } from './feel/functions/formFunctions.ts';
import { fieldTypes } from './fields/index.ts';
import schema from './form.schema.json' with { type: 'json' };
import { parseForm } from './parseForm.ts';
import { walkAnswers } from './walkAnswers.ts';

/** docs/form-format.md says everything that there is, and nothing that there isn't. */
const text = readFileSync(new URL('../../../docs/form-format.md', import.meta.url), 'utf8');
const code = new Set([...text.matchAll(/`([^`\n]+)`/g)].map(([, words]) => words ?? ''));
const isNamed = (name: string) =>
  code.has(name) || [...code].some((words) => words.startsWith(`${name}(`) || words.includes(`"${name}"`));

describe('docs/form-format.md', () => {
  it('begins with a form that comes through the door and works out what it says', () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(text) ?? [];
    const form = parseForm(JSON.parse(example));
    expect(form.ok ? [] : form.problems).toEqual([]);
    if (!form.ok) return;
    const answers = {
      werbungFuer: 'veranstaltung',
      anzahl: 20,
      von: '2027-06-01',
      bis: '2027-06-15',
      veranstaltung: 'Stadtfest',
    };
    const { walk, problems } = walkAnswers(form.value, answers, { today: '2027-01-15' });
    expect(problems).toEqual([]);
    expect(walk.computed.gebuehr).toBe('60.00');
  });

  it('names every property of a definition', () => {
    const definitions = [schema, ...Object.values(schema.$defs)] as { properties?: object }[];
    const properties = new Set(definitions.flatMap(({ properties = {} }) => Object.keys(properties)));
    expect([...properties].filter((name) => !isNamed(name))).toEqual([]);
  });

  it('names every field type and every function of forms', () => {
    expect(fieldTypes.map(({ type }) => type).filter((type) => !isNamed(type))).toEqual([]);
    expect([...formFunctions.keys()].filter((name) => !isNamed(name))).toEqual([]);
  });
});
