import type {
  Draft,
  Filing,
  MailStatus,
  PageReport,
  PortalBackend,
  PublishedForm,
  Receipt,
  StaffUser,
  SubmissionState,
  Submit,
} from '@formularwerk/assistant';
import type { Answers } from '@formularwerk/form';
import type { DraftChange } from '@formularwerk/form/migrate';
import { sampleForm } from './sampleForm.ts';

/** What stands in the double, to be looked at by tests. */
export interface Memory {
  readonly drafts: Map<string, Draft>;
  readonly submissions: Map<
    string,
    { readonly receipt: Receipt; readonly submit: Submit; readonly form: string }
  >;
  /** What the drafts became, by their keys. */
  readonly became: Map<string, { readonly draft: string; readonly receipt: Receipt }>;
  /** What was said about pages; two are many here. */
  readonly reports: PageReport[];
  /** Forms that are not offered any more. */
  readonly withdrawn: Set<string>;
  /** What moving a draft to the version that replaces its own changes. */
  changes: readonly DraftChange[];
  documentsBuilt: boolean;
  /** Why there are no documents, as the event says. */
  failed: string | undefined;
  /** The sites that may embed forms. */
  embeddedBy: readonly string[];
  /** The PDF that somebody sent for the form's official form. */
  officialForm: Uint8Array | undefined;
  /** Mails that were asked for, by the key of their draft. */
  readonly mails: Map<string, MailStatus>;
  /** What became of the receipt's mail. */
  receiptMail: MailStatus | undefined;
  /** Codes that were wrong; ten lock. */
  wrongCodes: number;
  /** Computed values of every submission, as its documents have them. */
  computed: Answers;
  /** Copies for other authorities, of every submission. */
  copies: NonNullable<SubmissionState['copies']>;
  mostInTable: number;
}

const kommune = sampleForm.kommune.id;

/** How one comes back to a draft without its key. */
export const numberOf = (token: string): string => `ESP-${token.toUpperCase()}`;
export const codeOf = (token: string): string => `CODE-${token.toUpperCase()}`;

const now = '2027-03-01T09:30:00.000Z';
const user: StaffUser = {
  id: 'u1',
  name: 'Frau Muster',
  kommune: sampleForm.kommune,
  offices: [{ id: 'ordnungsamt', name: 'Ordnungsamt' }],
  roles: ['sachbearbeitung'],
};
/** Of every session here. */
const sessionEnd = { endsAt: '2027-03-01T09:59:00.000Z', idleSeconds: 1740, leftSeconds: 40_000 };

/** The portal's server as a plain object, for tests of pages: as strict as the real one about keys and revisions. */
export const memoryBackend = (
  forms: readonly PublishedForm[] = [sampleForm],
): { readonly backend: PortalBackend; readonly memory: Memory } => {
  const memory: Memory = {
    drafts: new Map(),
    submissions: new Map(),
    became: new Map(),
    reports: [],
    withdrawn: new Set(),
    changes: [],
    documentsBuilt: true,
    failed: undefined,
    embeddedBy: [],
    officialForm: undefined,
    mails: new Map(),
    receiptMail: undefined,
    wrongCodes: 0,
    computed: {},
    copies: [],
    mostInTable: 2000,
  };
  let count = 0;
  const next = (prefix: string): string => {
    count += 1;
    return `${prefix}${count}`;
  };
  const formOf = (id: string): PublishedForm | undefined =>
    forms.find(({ definition }) => definition.id === id);

  const store = (token: string, draft: Draft, filing: Filing): Draft => {
    const stored = { ...draft, filing, revision: next('r') };
    memory.drafts.set(token, stored);
    return stored;
  };

  const state = (id: string): SubmissionState | undefined => {
    const found = memory.submissions.get(id);
    return (
      found && {
        id,
        reference: found.receipt.reference,
        form: found.form,
        version: found.submit.version,
        title: 'Stand anmelden',
        receivedAt: now,
        state: memory.documentsBuilt ? 'documented' : memory.failed ? 'failed' : 'received',
        events: [{ at: now, type: 'received' }, ...(memory.failed ? [{ at: now, type: memory.failed }] : [])],
        documents: memory.documentsBuilt ? ['pdf', 'xml', 'json'] : [],
      }
    );
  };

  const written = (id: string): string => {
    const { submit, form } = memory.submissions.get(id) ?? {};
    const { version, answers } = submit ?? {};
    return JSON.stringify({ form: { id: form, version }, answers, computed: memory.computed });
  };

  const backend: PortalBackend = {
    today: () => '2027-03-01',
    createItemId: () => next('i'),
    createKey: () => next('key-'),
    kommunen: async () => [sampleForm.kommune],
    forms: async (id) => (id === kommune ? forms : undefined),
    form: async (id, form, version) =>
      id === kommune && (version !== undefined || !memory.withdrawn.has(form)) ? formOf(form) : undefined,
    createDraft: async (_kommune, form) => {
      if (memory.withdrawn.has(form)) return undefined;
      const token = next('token');
      const page = formOf(form)?.definition.sections[0]?.pages[0]?.id ?? '';
      const filing = { entries: {}, saved: [], place: { kind: 'page', page } } as const;
      const blank = {
        id: next('d'),
        kommune,
        form,
        version: '1',
        savedAt: now,
        expiresAt: '2099-04-01T09:30:00.000Z',
      };
      return { token, draft: store(token, { ...blank, revision: '', filing }, filing) };
    },
    draft: async (id, token) => (id === kommune ? memory.drafts.get(token) : undefined),
    openDraft: async (id, form, token) => {
      const draft = await backend.draft(id, token);
      const published = draft?.form === form ? await backend.form(id, form, draft.version) : undefined;
      return draft && published && { draft, published, services: forms.map((one) => one.definition.id) };
    },
    saveDraft: async (_kommune, token, filing, revision) => {
      const draft = memory.drafts.get(token);
      if (draft === undefined) return { outcome: 'gone' };
      if (draft.revision !== revision) return { outcome: 'conflict', current: draft };
      return { outcome: 'saved', revision: store(token, draft, filing).revision, savedAt: now };
    },
    deleteDraft: async (_kommune, token) => {
      memory.drafts.delete(token);
    },
    blankForm: async () => ({
      bytes: new TextEncoder().encode('pdf'),
      mediaType: 'application/pdf',
      name: 'Formular.pdf',
    }),
    blankFormSize: () => 103_000,
    draftPdf: async (_kommune, token) =>
      memory.drafts.has(token)
        ? { bytes: new TextEncoder().encode('pdf'), mediaType: 'application/pdf', name: 'Entwurf.pdf' }
        : undefined,
    draftMove: async (_kommune, token) => {
      const draft = memory.drafts.get(token);
      return draft?.replacedBy === undefined
        ? undefined
        : { version: draft.replacedBy, revision: draft.revision, changes: memory.changes };
    },
    moveDraft: async (_kommune, token, { version, revision, confirmed }) => {
      const draft = memory.drafts.get(token);
      if (draft === undefined) return { outcome: 'gone' };
      if (draft.replacedBy !== version || draft.revision !== revision) return { outcome: 'outdated' };
      if (!memory.changes.every(({ path }) => confirmed.includes(path))) return { outcome: 'unconfirmed' };
      const { replacedBy: _replaced, ...moved } = { ...draft, version };
      return { outcome: 'moved', draft: store(token, moved, draft.filing) };
    },
    joinFiles: async () => ({
      outcome: 'stored',
      file: {
        id: next('f'),
        name: 'Fotos.pdf',
        size: 4096,
        mediaType: 'application/pdf',
        sha256: '0'.repeat(64),
      },
    }),
    upload: async (_kommune, _token, path, { name, bytes }) =>
      name.endsWith('.exe')
        ? {
            outcome: 'refused',
            problem: { path, code: 'file.type', params: { label: 'Lageplan', types: 'PDF' } },
          }
        : {
            outcome: 'stored',
            file: {
              id: next('f'),
              name,
              size: bytes.length,
              mediaType: name.endsWith('.jpg') ? 'image/jpeg' : 'application/pdf',
              sha256: '0'.repeat(64),
            },
          },
    submit: async (_kommune, form, submit, token) => {
      if (token !== undefined && memory.drafts.get(token)?.replacedBy !== undefined)
        return { outcome: 'withdrawn' };
      const before = [...memory.submissions.values()].find((one) => one.submit.key === submit.key);
      if (before) return { outcome: 'received', receipt: before.receipt };
      const id = next('s');
      const receipt = {
        id,
        reference: 'ESP-2027-ABC234',
        receivedAt: now,
        statusUrl: '',
        accessToken: next('a'),
      };
      memory.submissions.set(id, { receipt, submit, form });
      if (token !== undefined) {
        memory.became.set(token, { draft: memory.drafts.get(token)?.id ?? '', receipt });
        memory.drafts.delete(token);
      }
      return { outcome: 'received', receipt };
    },
    resume: async (_kommune, token) => {
      const mail = memory.mails.get(token);
      return memory.drafts.has(token)
        ? { number: numberOf(token), code: codeOf(token), ...(mail && { mail }) }
        : undefined;
    },
    mailResume: async (_kommune, token, { to }) => {
      if (!memory.drafts.has(token)) return 'gone';
      if (!/^[^@\s]+@[^@\s]+\.[a-z]+$/.test(to)) return 'wrongAddress';
      if (memory.mails.size === 3) return 'tooMany';
      memory.mails.set(token, { to, state: 'waiting' });
      return 'sending';
    },
    resumeByCode: async ({ number, code }) => {
      if (memory.wrongCodes >= 10) return { outcome: 'locked' };
      const [token, draft] = [...memory.drafts].find(([one]) => numberOf(one) === number) ?? [];
      if (token !== undefined && draft !== undefined && codeOf(token) === code)
        return { outcome: 'opened', kommune: draft.kommune, form: draft.form, token };
      memory.wrongCodes += 1;
      return { outcome: 'wrong' };
    },
    receiptMail: async (_kommune, id, accessToken) =>
      memory.submissions.get(id)?.receipt.accessToken === accessToken ? memory.receiptMail : undefined,
    status: async (id, submission, token) => {
      const found = memory.submissions.get(submission);
      return id === kommune && found && token === `stand-${submission}`
        ? {
            reference: found.receipt.reference,
            form: found.form,
            version: found.submit.version,
            receivedAt: now,
          }
        : undefined;
    },
    receiptOfDraft: async (_kommune, token) => memory.became.get(token),
    submission: async (_kommune, id, accessToken) =>
      memory.submissions.get(id)?.receipt.accessToken === accessToken ? state(id) : undefined,
    document: async (_kommune, id, kind, access) =>
      memory.submissions.has(id)
        ? memory.documentsBuilt || (kind === 'json' && 'session' in access)
          ? {
              bytes: new TextEncoder().encode(kind === 'json' ? written(id) : kind),
              mediaType: 'application/pdf',
              name: `Straße "${id}".${kind}`,
            }
          : 'building'
        : undefined,
    reportPage: async (_kommune, report) => {
      if (memory.reports.length >= 2) return 'tooMany';
      memory.reports.push(report);
      return 'stored';
    },
    staff: {
      login: async (_kommune, name, password) =>
        name === 'a@b.example' && password === 'geheim' ? 'session' : undefined,
      session: async (id, session) =>
        id === kommune && session === 'session'
          ? { ...user, session: sessionEnd }
          : id === kommune && session === 'admin'
            ? { ...user, session: sessionEnd, roles: ['administration'] }
            : undefined,
      logout: async () => undefined,
      inbox: async (_kommune, _session, { form } = {}) => {
        const submissions = [...memory.submissions.keys()]
          .flatMap((id) => state(id) ?? [])
          .filter((one) => form === undefined || one.form === form);
        return {
          submissions,
          total: submissions.length,
          forms: forms.map(({ definition }) => ({ id: definition.id, title: 'Stand anmelden' })),
          recipients: form === undefined ? [] : memory.copies,
          mostInTable: memory.mostInTable,
        };
      },
      table: async (_kommune, _session, { form, format, recipient = 'amt' }) => {
        if (memory.submissions.size === 0) return 'none';
        if (memory.submissions.size > memory.mostInTable) return 'tooMany';
        const name = `Anträge.${format}`;
        return { bytes: new TextEncoder().encode(`${form} ${recipient}`), mediaType: 'text/csv', name };
      },
      submission: async (_kommune, _session, id) => {
        const found = state(id);
        return found && { ...found, copies: memory.copies };
      },
      copy: async (_kommune, _session, id, { recipient, kind }) =>
        memory.submissions.has(id) && memory.copies.some((copy) => copy.id === recipient)
          ? {
              bytes: new TextEncoder().encode(`${recipient} ${kind}`),
              mediaType: 'application/pdf',
              name: `${recipient}.${kind}`,
            }
          : undefined,
      boxes: async (_kommune, _session, id) =>
        memory.submissions.has(id)
          ? {
              bytes: new TextEncoder().encode('Feld 1'),
              mediaType: 'application/pdf',
              name: 'Felder.pdf',
            }
          : undefined,
      retry: async (_kommune, _session, id) => {
        memory.failed = undefined;
        return memory.submissions.has(id) ? true : undefined;
      },
      embedding: async (_kommune, session, text) => {
        if (session !== 'admin') return undefined;
        if (text?.includes('http:')) return { outcome: 'refused', wrong: [text] };
        memory.embeddedBy = text?.split('\n') ?? memory.embeddedBy;
        return { outcome: 'saved', origins: memory.embeddedBy };
      },
      officialForms: async (_kommune, session, sent) => {
        if (session !== 'admin' || (sent && sent.file !== 'vordruck.pdf')) return undefined;
        const isPdf = sent && Buffer.from(sent.bytes).toString().startsWith('%PDF');
        if (isPdf) memory.officialForm = sent.bytes;
        const form = {
          form: 'stand',
          formTitle: 'Stand anmelden',
          title: 'Vordruck der Stadt',
          file: 'vordruck.pdf',
          isThere: memory.officialForm !== undefined,
          missing: [],
        };
        const refused = { de: 'Das ist keine PDF-Datei.', en: 'This is no PDF file.' };
        return { forms: [form], ...(sent && !isPdf && { refused }) };
      },
      reports: async () =>
        memory.reports.map((report, index) => ({ ...report, id: `m${index}`, title: 'Stand', at: now })),
    },
  };
  return { backend, memory };
};
