import type { FormDefinition } from '@formularwerk/form';
import type { Answer, TestServer } from './testServer.ts';

/** A small form that can be published, with whatever a test wants to be different. */
export const smallForm = (id: string, more: Partial<FormDefinition> = {}): FormDefinition => ({
  format: 1,
  id,
  title: 'Stand anmelden',
  sections: [
    {
      id: 'stand',
      title: 'Ihr Stand',
      pages: [
        {
          id: 'stand',
          title: 'Was bieten Sie an?',
          fields: [{ id: 'ware', type: 'text', label: 'Ware', required: true }],
        },
      ],
    },
  ],
  delivery: { office: 'ordnungsamt' },
  ...more,
});

/** As many questions as no form should have: every fifth one is a choice, every tenth is shown on an answer. */
export function largeForm(id: string, questions = 1000): FormDefinition {
  const text = (words: string) => ({ de: words, en: `${words} (en)` });
  const field = (at: number) =>
    at % 5 === 0
      ? {
          id: `f${at}`,
          type: 'choice' as const,
          label: text(`Auswahl ${at}`),
          required: true,
          options: ['ja', 'nein', 'weissNicht'].map((option) => ({ id: option, label: text(option) })),
        }
      : {
          id: `f${at}`,
          type: 'text' as const,
          label: text(`Angabe ${at}`),
          help: text('Zum Beispiel ein Wort'),
          required: true,
          maxLength: 100,
          meta: { legalBasis: '§ 26 Abs. 2 VwVfG NRW' },
          ...(at % 10 === 1 && { showIf: `f${at - 1} = "ja"` }),
        };
  const page = (at: number) => ({
    id: `p${at}`,
    title: text(`Seite ${at}`),
    fields: Array.from({ length: 5 }, (_, index) => field(at * 5 + index)),
  });
  const section = (at: number) => ({
    id: `s${at}`,
    title: text(`Abschnitt ${at}`),
    pages: Array.from({ length: 10 }, (_, index) => page(at * 10 + index)),
  });
  return smallForm(id, {
    languages: ['de', 'en'],
    title: text('Sehr langes Formular'),
    sections: Array.from({ length: questions / 50 }, (_, at) => section(at)),
  });
}

/** Every call that an author can make, in their own municipality. */
export async function signInAuthor(
  { call, login }: Pick<TestServer, 'call' | 'login'>,
  kommune = 'espelkamp',
) {
  const token = await login(kommune, 'redaktion');
  const designer = `/api/${kommune}/designer`;
  const of = (form: string) => `${designer}/forms/${form}`;
  const at = (revision: string | undefined) => ({
    headers: revision === undefined ? {} : { 'if-match': `"${revision}"` },
  });
  const to = (method: string, path: string, more: object = {}): Promise<Answer> =>
    call(method, path, { token, ...more });
  return {
    token,
    context: () => to('GET', `${designer}/context`),
    list: () => to('GET', `${designer}/forms`),
    create: (definition: unknown) => to('POST', `${designer}/forms`, { body: { definition } }),
    read: (form: string) => to('GET', of(form)),
    save: (form: string, definition: unknown, revision: string | undefined) =>
      to('PUT', of(form), { body: { definition }, ...at(revision) }),
    remove: (form: string, revision: string | undefined) => to('DELETE', of(form), at(revision)),
    check: (form: string, definition: unknown) => to('POST', `${of(form)}/check`, { body: { definition } }),
    publish: (form: string, revision: string | undefined, note?: string) =>
      to('POST', `${of(form)}/publish`, { body: { note }, ...at(revision) }),
    versions: (form: string) => to('GET', `${of(form)}/versions`),
    version: (form: string, version: string) => to('GET', `${of(form)}/versions/${version}`),
    restore: (form: string, version: string) => to('POST', `${of(form)}/versions/${version}/restore`),
    withdraw: (form: string) => to('POST', `${of(form)}/withdraw`),
    /** Edits whatever is there, and publishes it. */
    publishNext: async (form: string, change: Partial<FormDefinition>, note?: string): Promise<Answer> => {
      const { body } = await to('GET', of(form));
      const saved = await to('PUT', of(form), {
        body: { definition: { ...body.definition, ...change } },
        ...at(body.revision),
      });
      return to('POST', `${of(form)}/publish`, { body: { note }, ...at(saved.body.revision) });
    },
  };
}
