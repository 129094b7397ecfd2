import type { Problem } from '@formularwerk/form';
import { authorMessage } from '@formularwerk/form/messages';
import type { RawFinding } from './finding.ts';

type Sentences = Readonly<Record<string, { readonly de: string; readonly en: string }>>;

/** Why a command was refused, where it isn't for what `parseForm` finds in the outcome. `{name}` is a parameter. */
const sentences: Sentences = {
  'command.unknown': {
    de: 'Diesen Schritt kennt der Designer nicht ({type}).',
    en: 'The designer knows no such step ({type}).',
  },
  'command.malformed': {
    de: 'Dieser Schritt ist unvollständig ({property}). Versuchen Sie es noch einmal.',
    en: 'This step is incomplete ({property}). Try again.',
  },
  'command.unknownField': {
    de: 'Die Frage „{id}“ gibt es nicht mehr.',
    en: 'There is no question “{id}” any more.',
  },
  'command.unknownOption': {
    de: 'Die Antwort „{id}“ gibt es nicht mehr.',
    en: 'There is no option “{id}” any more.',
  },
  'command.unknownPage': {
    de: 'Die Seite „{id}“ gibt es nicht mehr.',
    en: 'There is no page “{id}” any more.',
  },
  'command.unknownSection': {
    de: 'Den Abschnitt „{id}“ gibt es nicht mehr.',
    en: 'There is no section “{id}” any more.',
  },
  'command.unknownParameter': {
    de: 'Den Parameter „{id}“ gibt es nicht mehr.',
    en: 'There is no parameter “{id}” any more.',
  },
  'command.unknownCheck': {
    de: 'Die Prüfung „{id}“ gibt es nicht mehr.',
    en: 'There is no check “{id}” any more.',
  },
  'command.unknownPlace': {
    de: 'Den Ort, an den das soll, gibt es nicht mehr. Wählen Sie einen anderen.',
    en: 'The place where this should go is gone. Choose another.',
  },
  'command.badId': {
    de: '„{id}“ ist kein gültiger Name. Er beginnt mit einem Kleinbuchstaben und besteht nur aus Buchstaben ohne Umlaute und Ziffern, zum Beispiel „flaecheM2“.',
    en: '“{id}” is no valid id. It begins with a small letter and has only ASCII letters and digits, for example “flaecheM2”.',
  },
  'command.reservedId': {
    de: '„{id}“ hat in Regeln schon eine Bedeutung. Wählen Sie einen anderen Namen.',
    en: '“{id}” already has a meaning in rules. Choose another id.',
  },
  'command.idTaken': {
    de: 'Den Namen „{id}“ trägt hier schon etwas anderes: {name}. Wählen Sie einen anderen Namen.',
    en: 'The id “{id}” is taken here by something else: {name}. Choose another.',
  },
  'command.nameMeansOther': {
    de: 'Mit dem Namen „{id}“ würde etwas anderes gemeint: {where}. Wählen Sie einen anderen Namen.',
    en: 'With the id “{id}” something else would be meant: {where}. Choose another.',
  },
  'command.ownCommand': {
    de: 'Die Angabe „{property}“ lässt sich nicht auf diese Weise ändern.',
    en: '“{property}” cannot be changed in this way.',
  },
  'command.noOptions': {
    de: '{name} hat keine eigenen Antworten, die man ändern könnte.',
    en: '{name} has no options of its own that could be changed.',
  },
  'command.noCondition': {
    de: '{name} wird immer gezeigt und kann keine Bedingung haben.',
    en: '{name} is always shown and can have no condition.',
  },
  'command.noChecks': {
    de: '{name} kann keine Prüfungen haben.',
    en: '{name} can have no checks.',
  },
  'command.notHere': {
    de: '{name} kann dort nicht stehen. Bei den Erklärungen am Ende sind nur Kästchen, Auswahlfragen und Hinweise möglich, bei den Summen einer Liste nur Berechnungen.',
    en: '{name} cannot stand there. The declarations take only boxes, choices and information, the totals of a list only computed values.',
  },
  'command.intoItself': {
    de: '{name} kann nicht in sich selbst verschoben werden.',
    en: '{name} cannot be moved into itself.',
  },
  'command.lastField': {
    de: 'Das ist der letzte Inhalt von {around}. Ohne Inhalt kann es das nicht geben.',
    en: 'This is the last that {around} holds. It cannot be empty.',
  },
  'command.lastOption': {
    de: 'Das ist die letzte Antwort von {around}. Eine Auswahl braucht mindestens eine.',
    en: 'This is the last option of {around}. A choice needs one at least.',
  },
  'command.lastPage': {
    de: 'Das ist die letzte Seite von {around}. Ein Abschnitt braucht mindestens eine.',
    en: 'This is the last page of {around}. A section needs one at least.',
  },
  'command.lastSection': {
    de: 'Das ist der letzte Abschnitt. Ein Formular braucht mindestens einen.',
    en: 'This is the last section. A form needs one at least.',
  },
  'command.stillUsed': {
    de: '{name} wird noch gebraucht: {where}.',
    en: '{name} is still used: {where}.',
  },
  'command.partStillUsed': {
    de: '{name} enthält {part}, und das wird noch gebraucht: {where}.',
    en: '{name} holds {part}, which is still used: {where}.',
  },
  'command.usedBefore': {
    de: '{name} steht erst nach {site} und wird dort schon gebraucht ({what}).',
    en: '{name} stands behind {site} and is used there already ({what}).',
  },
  'command.usedBeforeInside': {
    de: '{name} steht innerhalb von {site} und wird dort schon am Anfang gebraucht ({what}).',
    en: '{name} stands inside {site} and is used at its beginning already ({what}).',
  },
  'command.acrossList': {
    de: '{where} bezieht sich auf {name}. Eine Frage in einer Liste hat so viele Antworten wie die Liste Einträge, deshalb würde sich der Sinn ändern. Ändern Sie zuerst diese Stelle.',
    en: '{where} refers to {name}. A question in a list has as many answers as the list has entries, so the meaning would change. Change this place first.',
  },
  'command.meaningChanges': {
    de: '{where} würde sich dann auf etwas anderes beziehen. Ändern Sie zuerst diese Stelle.',
    en: '{where} would then refer to something else. Change this place first.',
  },
};

/** The sentence for a problem of a command, a definition or an expression: what is wrong and what to do. */
export function commandMessage(problem: Problem, language = 'de'): string {
  const own = sentences[problem.code];
  if (own === undefined) return authorMessage(problem, language);
  return (language.startsWith('en') ? own.en : own.de).replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(problem.params?.[name] ?? whole),
  );
}

/** A problem with its sentence. */
export const asFinding = (problem: Problem): RawFinding => ({
  path: problem.path,
  code: problem.code,
  ...(problem.params && { params: problem.params }),
  message: commandMessage(problem),
});
