import type { FormDefinition } from '@formularwerk/form';
import type { Report } from '../core/finding.ts';
import type { DesignerPorts, PublishOutcome, SaveOutcome, WorkingForm } from '../core/ports.ts';
import type { Surroundings } from './designerContext.ts';

/** Where and for whom it is written. */
export const surroundings: Surroundings = {
  kommune: { id: 'espelkamp', name: 'Stadt Espelkamp' },
  user: { name: 'Karin Kruse' },
  offices: [{ id: 'ordnungsamt', name: 'Ordnungsamt' }],
  blocks: [
    {
      id: 'anschrift',
      title: 'Anschrift',
      fields: [
        { id: 'strasse', type: 'text', label: 'Straße' },
        { id: 'ort', type: 'text', label: 'Ort' },
      ],
    },
  ],
};

/** A form with a little of everything; „Getränke“ is asked only where alcohol is sold. */
export const festForm = (): FormDefinition => ({
  format: 1,
  id: 'fest',
  title: 'Ein Fest anmelden',
  start: { purpose: 'Für Feste', privacy: 'Wir speichern wenig.' },
  sections: [
    {
      id: 'fest',
      title: 'Das Fest',
      pages: [
        {
          id: 'was',
          title: 'Was feiern Sie?',
          fields: [
            { id: 'name', type: 'text', label: 'Name des Festes', required: true },
            { id: 'alkohol', type: 'boolean', label: 'Wird Alkohol ausgeschenkt?' },
            { id: 'getraenke', type: 'text', label: 'Getränke', showIf: 'alkohol' },
          ],
        },
        {
          id: 'wo',
          title: 'Wo feiern Sie?',
          fields: [
            {
              id: 'stellen',
              type: 'list',
              label: 'Ausschankstellen',
              item: 'Stelle',
              items: 'Stellen',
              max: 5,
              fields: [{ id: 'ort', type: 'text', label: 'Ort der Stelle' }],
            },
          ],
        },
      ],
    },
    { id: 'mehr', title: 'Zum Schluss', pages: [{ id: 'rest', title: 'Sonstiges', fields: [] }] },
  ],
  declarations: [{ id: 'richtig', type: 'boolean', label: 'Alles stimmt.', required: true }],
  delivery: { office: 'ordnungsamt' },
});

/** The server in memory: what was asked of it, and what it answers next. */
export function world(form: FormDefinition, published: FormDefinition | undefined) {
  const asked: unknown[] = [];
  const answers: {
    save?: () => Promise<SaveOutcome>;
    publish?: () => Promise<PublishOutcome>;
    check?: Report;
  } = {};
  let revision = 1;
  let items = 0;
  const working: WorkingForm = {
    form: form.id,
    revision: '1',
    definition: form,
    savedAt: '2027-01-15T13:03:00Z',
    savedBy: 'Karin Kruse',
    state: published ? 'published' : 'draft',
    parameters: {},
    ...(published && {
      published: { version: '3', hash: '', publishedAt: '2027-01-10T08:00:00Z', definition: published },
    }),
  };
  const next = { version: '4', hash: '', publishedAt: '2027-01-15T13:10:00Z' };
  const ports: DesignerPorts = {
    save: (_definition, on) => {
      asked.push(['save', on]);
      return (
        answers.save?.() ??
        Promise.resolve({ outcome: 'saved', revision: String(++revision), savedAt: '2027-01-15T13:07:00Z' })
      );
    },
    keep: () => Promise.resolve(),
    check: () => Promise.resolve(answers.check ?? { problems: [], hints: [] }),
    publish: (on, note) => {
      asked.push(['publish', on, note]);
      return answers.publish?.() ?? Promise.resolve({ outcome: 'published', version: next });
    },
    versions: () =>
      Promise.resolve([
        {
          version: '3',
          hash: '',
          publishedAt: '2027-01-10T08:00:00Z',
          publishedBy: 'Frau Müller',
          current: true,
        },
        { version: '2', hash: '', publishedAt: '2026-12-01T08:00:00Z', note: 'Erste Fassung' },
      ]),
    readVersion: () => Promise.resolve(published ?? form),
    restore: (version) => {
      asked.push(['restore', version]);
      return Promise.resolve(next);
    },
    withdraw: () => {
      asked.push(['withdraw']);
      return Promise.resolve();
    },
    reload: () => Promise.resolve({ ...working, revision: String(revision) }),
    today: () => '2027-01-15',
    createItemId: () => `n${++items}`,
  };
  return { asked, answers, ports, working };
}
