import { type FormDefinition, parseForm } from '@formularwerk/form';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from './applyCommand.ts';
import type { Patch } from './command.ts';
import { isPlainText } from './isPlainText.ts';

const form: FormDefinition = {
  format: 1,
  id: 'fest',
  title: 'Fest',
  sections: [
    {
      id: 'fest',
      title: 'Fest',
      pages: [
        {
          id: 'fest',
          title: 'Fest',
          fields: [
            { id: 'alkohol', type: 'text', label: 'Alkohol?' },
            { id: 'hinweis', type: 'info', text: 'Hinweis' },
          ],
        },
      ],
    },
  ],
  delivery: { office: 'ordnungsamt' },
};

describe('isPlainText', () => {
  it.each<[string, string, Patch, boolean]>([
    ['other words for a question', 'alkohol', { label: 'Wird Alkohol ausgeschenkt?' }, true],
    ['no words', 'alkohol', { label: '' }, false],
    ['a placeholder', 'alkohol', { label: 'Wie viel {{frist}}?' }, false],
    ['a character that no document can hold', 'alkohol', { label: 'A\u0000' }, false],
    ['words where there were none', 'alkohol', { help: 'Hilfe' }, false],
    ['words where none can be', 'hinweis', { label: 'A' }, false],
    ['words and a rule', 'alkohol', { label: 'A', showIf: 'x = 1' }, false],
    ['nothing', 'alkohol', {}, false],
    ['a question that does not exist', 'wein', { label: 'A' }, false],
  ])('looks at %s', (_, field, set, plain) => {
    expect(isPlainText(form, { type: 'editField', field, set })).toBe(plain);
  });

  it('lets in only what the check of the whole form accepts, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (label) => {
        const changed = applyCommand(form, { type: 'editField', field: 'alkohol', set: { label } });
        return !changed.ok || parseForm(changed.value).ok;
      }),
      { numRuns: 500 },
    );
  });
});
