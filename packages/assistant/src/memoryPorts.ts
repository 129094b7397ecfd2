import { type Form, isError, type WalkContext, walkAnswers } from '@formularwerk/form';
import type { AssistantPorts } from './ports.ts';

/**
 * A world in memory, for previews, stories and tests: it keeps nothing, takes every file, and checks what is sent as a
 * server does. Whoever wants it to fail replaces a part of it. `now` is a moment, ISO 8601.
 */
export function memoryPorts(form: Form, context: WalkContext, now: string): AssistantPorts {
  let count = 0;
  const next = (): number => ++count;
  return {
    save: async () => ({ outcome: 'saved', revision: `r${next()}`, savedAt: now }),
    submit: async ({ answers, language }) => {
      const { problems } = walkAnswers(form, answers, { ...context, language });
      const errors = problems.filter(isError);
      if (errors.length > 0) return { outcome: 'problems', problems: errors };
      const id = `s${next()}`;
      const receipt = {
        id,
        reference: 'MUSTER-2027-ABC234',
        receivedAt: now,
        statusUrl: '',
        accessToken: id,
      };
      return { outcome: 'received', receipt };
    },
    upload: async (_path, { name, size, type }) => ({
      outcome: 'stored',
      file: { id: `f${next()}`, name, size, mediaType: type, sha256: '0'.repeat(64) },
    }),
    joinFiles: async () => ({
      outcome: 'stored',
      file: {
        id: `f${next()}`,
        name: 'Fotos.pdf',
        size: 4096,
        mediaType: 'application/pdf',
        sha256: '0'.repeat(64),
      },
    }),
    today: () => context.today,
    createItemId: () => `i${next()}`,
    createKey: () => `key${next()}`,
  };
}
