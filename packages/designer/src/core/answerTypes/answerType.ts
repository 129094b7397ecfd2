import type { Field } from '@formularwerk/form';

/** What sort of answer a question wants, by what it means to people. */
export interface AnswerType {
  readonly id: AnswerTypeId;
  readonly name: string;
  /** When to take it, in one sentence. */
  readonly sentence: string;
  /** The heading under which it is offered. */
  readonly group: AnswerTypeGroup;
  /** A field that is right as it is: what it lacks can be filled in, nothing must be. */
  readonly create: (id: string, label: string) => Field;
  /** Whether a field is one of these; the first in the list that says so names it. */
  readonly recognises: (field: Field) => boolean;
  /** What a question of this sort can be turned into and keep everything that was written about it. */
  readonly changesTo: readonly AnswerTypeId[];
}

export type AnswerTypeGroup =
  | 'Auswählen'
  | 'Schreiben'
  | 'Zahlen und Geld'
  | 'Tag und Zeit'
  | 'Person und Kontakt'
  | 'Nummern und Kennungen'
  | 'Dokumente'
  | 'Mehreres zusammen'
  | 'Ohne Frage';

export type AnswerTypeId =
  | 'jaNein'
  | 'eineAntwort'
  | 'mehrereAntworten'
  | 'bestaetigung'
  | 'kurzerText'
  | 'langerText'
  | 'anzahl'
  | 'menge'
  | 'betrag'
  | 'datum'
  | 'zeitraum'
  | 'uhrzeit'
  | 'name'
  | 'anschrift'
  | 'email'
  | 'telefon'
  | 'iban'
  | 'postleitzahl'
  | 'steuerId'
  | 'ustId'
  | 'registernummer'
  | 'internetadresse'
  | 'kennzeichen'
  | 'dokument'
  | 'nachweis'
  | 'unterschrift'
  | 'ort'
  | 'liste'
  | 'gruppe'
  | 'berechnung'
  | 'hinweis';
