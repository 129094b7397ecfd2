import { memoryPorts } from '@formularwerk/assistant';
import { compileForm, type FormDefinition } from '@formularwerk/form';
import { describe, expect, it } from 'vitest';
import { previewStart } from './previewStart.ts';
import { takePost } from './takePost.ts';

const definition: FormDefinition = {
  format: 1,
  id: 'probe',
  title: 'Probe',
  sections: [
    {
      id: 'alles',
      title: 'Alles',
      pages: [
        {
          id: 'eins',
          title: 'Eins',
          fields: [
            { id: 'name', type: 'text', label: 'Name', required: true },
            {
              id: 'bilder',
              type: 'file',
              label: 'Bilder',
              accept: ['pdf', 'jpg'],
              max: 3,
            },
          ],
        },
        { id: 'zwei', title: 'Zwei', fields: [{ id: 'ort', type: 'text', label: 'Ort' }] },
      ],
    },
  ],
  delivery: { office: 'ordnungsamt' },
};

const first = previewStart({ definition, parameters: {}, today: '2027-01-15', language: 'de' });
const ports = memoryPorts(compileForm(definition), first.context, '2027-01-15T12:00:00Z');
const post = (start: typeof first, action: string, values: readonly [string, string | File][]) =>
  takePost(start, [['_action', action], ...shown, ...values], ports);

const shown = ['name', 'bilder', 'ort'].map((path): [string, string] => ['_shown', path]);

const picture = (name: string): [string, File] => [
  'bilder',
  new File(['ff d8'], name, { type: 'image/jpeg' }),
];

describe('a plain post of a previewed form', () => {
  it('comes back with what is wrong, and with what was typed', async () => {
    const { start } = await post(first, 'next', [
      ['name', ''],
      ['ort', 'slipped in'],
    ]);
    expect(start).toMatchObject({ place: { page: 'eins' }, showProblems: true });
    expect(start.filing.entries).toEqual({ name: '', bilder: '' });
  });

  it('goes on, to the review, and to a receipt', async () => {
    const two = await post(first, 'next', [['name', 'Ay']]);
    expect(two.start).toMatchObject({ place: { page: 'zwei' }, showProblems: false });
    const review = await post(two.start, 'next', [['ort', 'Espelkamp']]);
    expect(review.start.place).toEqual({ kind: 'review' });
    expect((await post(review.start, 'submit', [])).receipt?.reference).toBe('MUSTER-2027-ABC234');
  });

  it('brings its files, and makes one document of them', async () => {
    const { start } = await post(first, 'next', [picture('a.jpg'), picture('b.jpg'), ['name', '']]);
    expect(start.filing.entries.bilder).toHaveLength(2);
    const joined = await post(start, 'joinFiles:bilder', [['name', '']]);
    expect(joined.start.filing.entries.bilder).toMatchObject([expect.stringContaining('application/pdf')]);
  });

  it('leaves the form for later', async () => {
    const { left, start } = await post(first, 'save', [['name', 'Ay']]);
    expect(left).toBe(true);
    expect(start.filing.entries).toEqual({ name: 'Ay' });
  });
});
