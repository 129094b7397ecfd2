import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authorMessage } from '../messages/authorMessage.ts';
import { arbitraryForm } from '../parse/arbitraryForm.ts';
import { parseForm } from '../parseForm.ts';
import { exportForm } from './exportForm.ts';
import { type FormatStep, migrateForm } from './migrateForm.ts';

/** Format 0, which never was: pages without sections, and another word for the title. */
const invented: ReadonlyMap<number, FormatStep> = new Map<number, FormatStep>([
  [-1, ({ name, ...rest }) => ({ ...rest, format: 0, heading: name })],
  [
    0,
    ({ heading, pages, ...rest }) => ({
      ...rest,
      format: 1,
      title: heading,
      sections: [{ id: 'alles', title: heading, pages }],
    }),
  ],
]);

const old = {
  format: 0,
  id: 'alt',
  heading: 'Alt',
  pages: [{ id: 'eins', title: 'Eins', fields: [] }],
  delivery: { office: 'amt' },
};

describe('a definition in an older format', () => {
  test('is lifted to the newest, and comes through the door', () => {
    const migrated = migrateForm(old, invented);
    expect(migrated.ok && parseForm(migrated.value)).toMatchObject({
      ok: true,
      value: { definition: { format: 1, title: 'Alt', sections: [{ pages: [{ id: 'eins' }] }] } },
    });
  });

  test('goes all the steps there are', () => {
    const { heading, ...rest } = old;
    expect(migrateForm({ ...rest, format: -1, name: heading }, invented)).toMatchObject({
      ok: true,
      value: { format: 1, title: 'Alt' },
    });
  });

  test('is left alone where it is not written any more', () => {
    const before = structuredClone(old);
    migrateForm(old, invented);
    expect(old).toEqual(before);
  });

  test.each([
    [{ format: 2 }, 'definition.newerFormat', 'Format 2'],
    [{ format: 0 }, 'definition.olderFormat', 'Format 0'],
  ])('that is not known is refused with what to do: %j', (json, code, says) => {
    const migrated = migrateForm(json);
    const [problem] = migrated.ok ? [] : migrated.problems;
    expect(problem).toMatchObject({ path: 'format', code });
    expect(problem && authorMessage(problem)).toContain(says);
  });

  test('that leads nowhere is a mistake of the program', () => {
    expect(() => migrateForm({ format: 0 }, new Map([[0, () => ({ format: 0 })]]))).toThrow('format 0');
  });
});

test.each([[undefined], [null], ['x'], [[]], [{}], [{ format: '1' }], [{ format: 1.5 }], [{ format: 1 }]])(
  'what says no format, or the newest, comes back as it is: %j',
  (json) => {
    expect(migrateForm(json)).toEqual({ ok: true, value: json });
  },
);

describe('a form as a file', () => {
  test('is the same bytes when it is read and written again', () => {
    fc.assert(
      fc.property(arbitraryForm(), (definition) => {
        const text = exportForm(definition);
        const parsed = parseForm(JSON.parse(text));
        expect(parsed.ok && exportForm(parsed.value.definition)).toBe(text);
      }),
    );
  });

  test('keeps what the author wrote in its order, two blanks a level, with a line end', () => {
    const turned = { delivery: { office: 'amt' }, format: 1, sections: [], title: 'x', id: 'y' };
    expect(exportForm(turned as never)).toBe(
      '{\n  "delivery": {\n    "office": "amt"\n  },\n  "format": 1,\n  "sections": [],\n  "title": "x",\n  "id": "y"\n}\n',
    );
  });

  test.each(['hundesteuer', 'sondernutzung'])('holds forms/%s', (id) => {
    const json: unknown = JSON.parse(
      readFileSync(new URL(`../../../../forms/${id}/form.json`, import.meta.url), 'utf8'),
    );
    const parsed = parseForm(json);
    const text = parsed.ok ? exportForm(parsed.value.definition) : '';
    expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(json));
  });
});
