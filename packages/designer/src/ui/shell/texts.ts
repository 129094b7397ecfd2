import type { Saving } from '../../core/session.ts';

export const texts = {
  skips: 'Sprungmarken',
  skipTo: { outline: 'Zur Gliederung', preview: 'Zur Vorschau', inspector: 'Zum Bearbeiten' },
  back: 'Alle Formulare',
  panes: { outline: 'Gliederung', preview: 'Vorschau', inspector: 'Bearbeiten' },
  paneTabs: 'Ansicht',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  undoStep: (name: string) => `Rückgängig: ${name}`,
  redoStep: (name: string) => `Wiederholen: ${name}`,
  nothingToUndo: 'Rückgängig: Es gibt nichts rückgängig zu machen.',
  nothingToRedo: 'Wiederholen: Es gibt nichts zu wiederholen.',
  undone: (name: string) => `Rückgängig gemacht: ${name}`,
  redone: (name: string) => `Wiederholt: ${name}`,
  check: 'Prüfen',
  findings: (count: number) => (count === 1 ? 'Hinweis oder Problem' : 'Hinweise und Probleme'),
  checking: 'Wird geprüft …',
  publish: 'Veröffentlichen …',
  versions: 'Versionen',
  states: { draft: 'Entwurf', published: 'Veröffentlicht', withdrawn: 'Zurückgezogen' },
  version: (version: string) => `Version ${version}`,
  changed: 'geändert',
  savedAt: (time: string) => `Gespeichert um ${time}`,
  savedOn: (day: string, time: string) => `Zuletzt gespeichert am ${day} um ${time}`,
  notYetSaved: 'Noch nicht geändert',
  signIn: 'Wieder anmelden',
  closeNotice: 'Hinweis schließen',
  refused: 'So passt es nicht zusammen',
  refusedStep: (step: string) => `Das ging nicht: ${step}.`,
  waysOut: 'Das können Sie stattdessen tun:',
  nothingChanged: 'Am Formular ist nichts geändert.',
  leaveIt: 'Nichts ändern',
};

/** What is wrong with saving and what to do; nothing while it goes its way. */
export const savingTrouble: Partial<Record<Saving, string>> = {
  offline: 'Nicht gespeichert: keine Verbindung. Ihre Änderungen sind auf diesem Gerät aufgehoben.',
  conflict: 'Nicht gespeichert: Jemand anderes hat dieses Formular geändert.',
  signedOut: 'Nicht gespeichert: Sie sind abgemeldet. Ihre Änderungen sind auf diesem Gerät aufgehoben.',
  gone: 'Nicht gespeichert: Dieses Formular gibt es nicht mehr. Ihre Änderungen sind auf diesem Gerät aufgehoben.',
};

export const savingWords: Partial<Record<Saving, string>> = {
  dirty: 'Wird gleich gespeichert …',
  saving: 'Wird gespeichert …',
};
