import type { RawFinding, WorkingForm } from '@formularwerk/designer';
import type { Block } from '@formularwerk/designer/ui';
import type { FormDefinition, Text } from '@formularwerk/form';
import type { SessionClock, SessionEnd } from '../session/sessionClock.ts';
import { type Answer, type Call, createCall, unexpected } from './call.ts';

export interface Kommune {
  readonly id: string;
  readonly name: string;
}

/** Who is signed in. */
export interface Author {
  readonly id: string;
  readonly name: string;
  readonly kommune: Kommune;
  /** When the session ends by which the server knows them. */
  readonly session?: SessionEnd;
}

/** What authors of a municipality work with. */
export interface AuthoringContext {
  readonly user: Author;
  readonly offices: readonly { readonly id: string; readonly name: string }[];
  readonly blocks: readonly Block[];
  readonly templates: readonly Template[];
}

export interface Template {
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  readonly definition: FormDefinition;
}

/** A form in the list. */
export interface FormEntry {
  readonly form: string;
  readonly title: string;
  /** The id of the office that receives it. */
  readonly office: string;
  readonly state: WorkingForm['state'];
  readonly version?: string;
  readonly publishedAt?: string;
  readonly savedAt?: string;
  readonly savedBy?: string;
  /** Whether there is something to publish. */
  readonly changed: boolean;
}

export type LoginOutcome =
  | { readonly outcome: 'signedIn'; readonly user: Author }
  | { readonly outcome: 'wrong' | 'locked' };

export type EnterOutcome =
  | { readonly outcome: 'ready'; readonly context: AuthoringContext }
  | { readonly outcome: 'signedOut' }
  | { readonly outcome: 'roleMissing' };

export type CreateOutcome =
  | { readonly outcome: 'created'; readonly form: string }
  | { readonly outcome: 'exists' | 'signedOut' }
  | { readonly outcome: 'refused'; readonly problems: readonly RawFinding[] };

export type RemoveOutcome = 'removed' | 'published' | 'changed' | 'signedOut';

/** The server's side of one municipality, as far as it isn't about one open form. */
export interface DesignerApi {
  readonly kommune: string;
  readonly login: (name: string, password: string) => Promise<LoginOutcome>;
  readonly logout: () => Promise<void>;
  /** What one works with; asks nobody to sign in. */
  readonly enter: () => Promise<EnterOutcome>;
  readonly forms: () => Promise<readonly FormEntry[]>;
  readonly read: (form: string) => Promise<WorkingForm | undefined>;
  readonly create: (definition: FormDefinition) => Promise<CreateOutcome>;
  readonly remove: (form: string) => Promise<RemoveOutcome>;
  /** A call below `/designer/forms`; whoever isn't signed in any more is asked to do it again, and it is repeated. */
  readonly call: Call;
  /** The same, but it asks nobody. */
  readonly callOnce: Call;
}

interface ApiOptions {
  /** Resolves with true when somebody has signed in again. */
  readonly signInAgain: () => Promise<boolean>;
  readonly send?: typeof fetch;
  /** Is told of each use of the session, and when it ends. */
  readonly clock?: Pick<SessionClock, 'told' | 'used'>;
}

export function createDesignerApi(
  kommune: string,
  { signInAgain, send = fetch, clock }: ApiOptions,
): DesignerApi {
  const base = `/api/${encodeURIComponent(kommune)}`;
  const callSession = createCall(`${base}/designer`, send);
  const callOnce: Call = async (...asked) => {
    const answer = await callSession(...asked);
    if (!isSignedOut(answer)) clock?.used();
    return answer;
  };
  const sessions = createCall(`${base}/sessions`, send);
  const call: Call = async (...asked) => {
    const answer = await callOnce(...asked);
    return isSignedOut(answer) && (await signInAgain()) ? callOnce(...asked) : answer;
  };
  const read = async (form: string): Promise<WorkingForm | undefined> => {
    const answer = await call('GET', `/forms/${encodeURIComponent(form)}`);
    if (answer.ok) return answer.body as WorkingForm;
    if (answer.code === 'not_found') return undefined;
    throw unexpected(answer);
  };
  return {
    kommune,
    call,
    callOnce,
    read,
    login: async (name, password) => {
      const answer = await sessions('POST', '', { body: { name, password } });
      if (answer.ok) {
        const { user } = answer.body as { user: Author };
        if (user.session) clock?.told(user.session);
        return { outcome: 'signedIn', user };
      }
      if (answer.code === 'login_wrong') return { outcome: 'wrong' };
      if (answer.code === 'login_locked') return { outcome: 'locked' };
      throw unexpected(answer);
    },
    logout: async () => {
      const answer = await sessions('DELETE', '');
      if (!answer.ok && !isSignedOut(answer)) throw unexpected(answer);
    },
    enter: async () => {
      const answer = await callOnce('GET', '/context');
      if (answer.ok) {
        const context = answer.body as AuthoringContext;
        if (context.user.session) clock?.told(context.user.session);
        return { outcome: 'ready', context };
      }
      if (isSignedOut(answer)) return { outcome: 'signedOut' };
      if (answer.code === 'role_missing') return { outcome: 'roleMissing' };
      throw unexpected(answer);
    },
    forms: async () => {
      const answer = await call('GET', '/forms');
      if (answer.ok) return answer.body as readonly FormEntry[];
      throw unexpected(answer);
    },
    create: async (definition) => {
      const answer = await call('POST', '/forms', { body: { definition } });
      if (answer.ok) return { outcome: 'created', form: definition.id };
      if (answer.code === 'form_exists') return { outcome: 'exists' };
      if (isSignedOut(answer)) return { outcome: 'signedOut' };
      if (answer.code === 'definition_invalid')
        return { outcome: 'refused', problems: problemsOf(answer.body) };
      throw unexpected(answer);
    },
    remove: async (form) => {
      const working = await read(form);
      if (!working) return 'removed';
      const answer = await call('DELETE', `/forms/${encodeURIComponent(form)}`, {
        revision: working.revision,
      });
      if (answer.ok || answer.code === 'not_found') return 'removed';
      if (answer.code === 'form_published') return 'published';
      if (answer.code === 'edit_conflict') return 'changed';
      if (isSignedOut(answer)) return 'signedOut';
      throw unexpected(answer);
    },
  };
}

export const isSignedOut = (answer: Answer): boolean => !answer.ok && answer.code === 'unauthorized';

export const problemsOf = ({ problems }: Readonly<Record<string, unknown>>): readonly RawFinding[] =>
  Array.isArray(problems) ? (problems as readonly RawFinding[]) : [];
