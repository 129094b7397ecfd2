import type { DesignerPorts, LocalCopy, PublishedVersion, Report, WorkingForm } from '@formularwerk/designer';
import type { FormDefinition } from '@formularwerk/form';
import { unexpected } from './call.ts';
import { type DesignerApi, isSignedOut, problemsOf } from './designerApi.ts';

/** Checking and publishing go over the whole form, and publishing writes its documents' schemas. */
const LONG = 60_000;

interface PortOptions {
  readonly api: DesignerApi;
  readonly form: string;
  readonly keep: (copy: LocalCopy | undefined) => Promise<void>;
}

/** The designer's way to the world for one form: the server over HTTP, the local copy by `keep`. */
export function formPorts({ api, form, keep }: PortOptions): DesignerPorts {
  const at = `/forms/${encodeURIComponent(form)}`;
  return {
    keep,
    save: async (definition, revision) => {
      const answer = await api.callOnce('PUT', at, { body: { definition }, revision, outlivesPage: true });
      if (answer.ok) {
        const saved = answer.body as { readonly revision: string; readonly savedAt: string };
        return { outcome: 'saved', revision: saved.revision, savedAt: saved.savedAt };
      }
      if (answer.code === 'edit_conflict')
        return { outcome: 'conflict', current: answer.body.current as WorkingForm };
      if (answer.code === 'definition_invalid')
        return { outcome: 'refused', problems: problemsOf(answer.body) };
      if (answer.code === 'not_found') return { outcome: 'gone' };
      // Nobody is interrupted while they write: the work is kept here, and the header says so.
      if (isSignedOut(answer)) return { outcome: 'signedOut' };
      throw unexpected(answer);
    },
    check: async (definition) => {
      const answer = await api.call('POST', `${at}/check`, { body: { definition }, timeout: LONG });
      if (answer.ok) return answer.body as Report;
      throw unexpected(answer);
    },
    publish: async (revision, note) => {
      const answer = await api.call('POST', `${at}/publish`, { body: { note }, revision, timeout: LONG });
      if (answer.ok) return { outcome: 'published', version: answer.body as PublishedVersion };
      if (answer.code === 'edit_conflict') return { outcome: 'conflict' };
      if (answer.code === 'not_publishable') return { outcome: 'refused', problems: problemsOf(answer.body) };
      if (isSignedOut(answer)) return { outcome: 'signedOut' };
      throw unexpected(answer);
    },
    versions: async () => {
      const answer = await api.call('GET', `${at}/versions`);
      if (answer.ok) return answer.body as readonly PublishedVersion[];
      throw unexpected(answer);
    },
    readVersion: async (version) => {
      const answer = await api.call('GET', `${at}/versions/${encodeURIComponent(version)}`);
      if (answer.ok) return (answer.body as { readonly definition: FormDefinition }).definition;
      throw unexpected(answer);
    },
    restore: async (version) => {
      const path = `${at}/versions/${encodeURIComponent(version)}/restore`;
      const answer = await api.call('POST', path, { timeout: LONG });
      if (answer.ok) return answer.body as PublishedVersion;
      throw unexpected(answer);
    },
    withdraw: async () => {
      const answer = await api.call('POST', `${at}/withdraw`);
      if (!answer.ok) throw unexpected(answer);
    },
    reload: async () => {
      const working = await api.read(form);
      if (!working) throw new Error(`The form ${form} is gone.`);
      return working;
    },
    today: () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date()),
    createItemId: () => `i${crypto.randomUUID().replaceAll('-', '').slice(0, 10)}`,
  };
}
