import type { FormDefinition } from '@formularwerk/form';
import { listed } from '@formularwerk/form/conditions';
import type { Finding } from './finding.ts';
import type { NodeKey } from './node.ts';
import type { Saving } from './session.ts';

/** One line of the list „Bis zur Veröffentlichung“. */
export interface PublishTask {
  readonly id: 'problems' | 'office' | 'start' | 'saved' | 'triedOut' | 'review' | 'hints';
  /** What to do: „Zuständiges Amt wählen“. */
  readonly name: string;
  /** `open`: before it is published; `optional`: advisable. */
  readonly state: 'done' | 'open' | 'optional';
  /** How it stands, in one sentence. */
  readonly sentence: string;
  /** Where it is done. */
  readonly node?: NodeKey | undefined;
}

export interface PublishInput {
  readonly form: FormDefinition;
  /** From the last check; undefined: never checked. */
  readonly findings?: readonly Finding[] | undefined;
  /** The form was changed since. */
  readonly findingsAreOld: boolean;
  readonly saving: Saving;
  readonly offices: readonly { readonly id: string; readonly name: string }[];
  /** Somebody walked through the form to its end in the preview. */
  readonly triedOut: boolean;
}

/** What stands between a form and its publication, in the order in which one does it. */
export const publishTasks = (input: PublishInput): readonly PublishTask[] => [
  start(input),
  office(input),
  problems(input),
  triedOut(input),
  ...review(input),
  hints(input),
  saved(input),
];

/** What applicants want to know first; of these, what it is about and what Art. 13 GDPR demands must be there. */
const SLOTS = {
  purpose: 'worum es geht',
  duration: 'wie lange es dauert',
  documents: 'welche Unterlagen man braucht',
  costs: 'was es kostet',
  deadline: 'welche Frist gilt',
  authority: 'wer zuständig ist',
  contact: 'wen man fragen kann',
  privacy: 'was mit den Daten geschieht',
} as const;

const NEEDED: readonly (keyof typeof SLOTS)[] = ['purpose', 'privacy'];

function start({ form }: PublishInput): PublishTask {
  const slots = Object.keys(SLOTS) as (keyof typeof SLOTS)[];
  const missing = slots.filter((slot) => form.start?.[slot] === undefined);
  const isNeeded = missing.some((slot) => NEEDED.includes(slot));
  const task = { id: 'start', name: 'Startseite ausfüllen', node: 'form' } as const;
  if (missing.length === 0)
    return { ...task, state: 'done', sentence: 'Die Startseite sagt alles, was man vorher wissen will.' };
  return {
    ...task,
    state: isNeeded ? 'open' : 'optional',
    sentence: `Auf der Startseite steht noch nicht, ${listed(
      missing.map((slot) => SLOTS[slot]),
      'und',
    )}.`,
  };
}

function office({ form, offices }: PublishInput): PublishTask {
  const known = offices.find(({ id }) => id === form.delivery.office);
  const task = { id: 'office', name: 'Zuständiges Amt wählen', node: 'form' } as const;
  return known
    ? { ...task, state: 'done', sentence: `Die Anträge gehen an: ${known.name}.` }
    : { ...task, state: 'open', sentence: 'Noch ist nicht bestimmt, welches Amt die Anträge bekommt.' };
}

function problems({ findings, findingsAreOld }: PublishInput): PublishTask {
  if (findings === undefined || findingsAreOld)
    return {
      id: 'problems',
      name: 'Formular prüfen',
      state: 'open',
      sentence:
        findings === undefined
          ? 'Das Formular wurde noch nicht geprüft.'
          : 'Seit der letzten Prüfung wurde etwas geändert. Prüfen Sie noch einmal.',
    };
  const found = findings.filter(({ kind }) => kind === 'problem');
  const [first] = found;
  if (first === undefined)
    return {
      id: 'problems',
      name: 'Probleme beheben',
      state: 'done',
      sentence: 'Die Prüfung hat keine Probleme gefunden.',
    };
  return {
    id: 'problems',
    name: found.length === 1 ? '1 Problem beheben' : `${found.length} Probleme beheben`,
    state: 'open',
    sentence: first.message,
    node: first.node,
  };
}

const triedOut = ({ triedOut: isDone }: PublishInput): PublishTask => ({
  id: 'triedOut',
  name: 'Formular einmal selbst ausfüllen',
  state: isDone ? 'done' : 'optional',
  sentence: isDone
    ? 'Sie haben das Formular in der Vorschau bis zum Ende ausgefüllt.'
    : 'Füllen Sie das Formular in der Vorschau einmal bis zum Ende aus. So merken Sie, was fehlt.',
});

/** Only specimens ask for it: a form without the mark was written for this municipality. */
function review({ form }: PublishInput): readonly PublishTask[] {
  if (form.status === undefined) return [];
  const isDone = form.status === 'geprueft';
  return [
    {
      id: 'review',
      name: 'Fachlich prüfen lassen',
      state: isDone ? 'done' : 'optional',
      sentence: isDone
        ? 'Das Formular ist fachlich geprüft.'
        : 'Das Formular ist ein Muster, das noch niemand fachlich geprüft hat. Es wird so gekennzeichnet.',
      node: 'form',
    },
  ];
}

function hints({ findings = [], findingsAreOld }: PublishInput): PublishTask {
  const found = findingsAreOld ? [] : findings.filter(({ kind }) => kind === 'hint');
  const [first] = found;
  if (first === undefined)
    return { id: 'hints', name: 'Hinweise ansehen', state: 'done', sentence: 'Es gibt keine Hinweise.' };
  return {
    id: 'hints',
    name: found.length === 1 ? '1 Hinweis ansehen' : `${found.length} Hinweise ansehen`,
    state: 'optional',
    sentence: 'Hinweise machen das Formular verständlicher. Sie verhindern die Veröffentlichung nicht.',
    node: first.node,
  };
}

const SAVING: Readonly<Record<Exclude<Saving, 'saved'>, string>> = {
  dirty: 'Die letzten Änderungen werden gleich gespeichert.',
  saving: 'Die letzten Änderungen werden gerade gespeichert.',
  offline:
    'Es gibt keine Verbindung. Ihre Änderungen sind in diesem Browser aufgehoben und werden gespeichert, sobald es geht.',
  conflict: 'Jemand anderes hat das Formular auch geändert. Entscheiden Sie, was gelten soll.',
  signedOut: 'Sie sind abgemeldet. Melden Sie sich wieder an; Ihre Änderungen sind aufgehoben.',
  gone: 'Das Formular wurde inzwischen gelöscht.',
};

const saved = ({ saving }: PublishInput): PublishTask => ({
  id: 'saved',
  name: 'Alles speichern',
  state: saving === 'saved' ? 'done' : 'open',
  sentence: saving === 'saved' ? 'Alle Änderungen sind gespeichert.' : SAVING[saving],
});
