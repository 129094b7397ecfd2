/**
 * What a clerk reads about an expression, by problem code: what is wrong and what to do. `problemMessage` takes
 * `code.suggestion` where there is a suggestion and `code.<how>` where `how` says more.
 */
export const feelMessages: Record<string, { readonly de: string; readonly en: string }> = {
  // Reading
  'expression.syntax': {
    de: 'Mit „{found}“ kann es hier nicht weitergehen. Prüfen Sie diese Stelle und die Klammern davor.',
    en: '“{found}” cannot stand here. Check this place and the brackets before it.',
  },
  'expression.syntax.suggestion': {
    de: '„{found}“ kennt die Formelsprache nicht. Schreiben Sie stattdessen: {suggestion}',
    en: 'The expression language does not know “{found}”. Write instead: {suggestion}',
  },
  'expression.syntax.expected': {
    de: 'Vor „{found}“ fehlt: {expected}',
    en: 'Before “{found}” something is missing: {expected}',
  },
  'expression.syntax.name': {
    de: 'Vor „{found}“ fehlt ein Name.',
    en: 'Before “{found}” a name is missing.',
  },
  'expression.unfinished': {
    de: 'Der Ausdruck hört mitten im Satz auf. Schreiben Sie ihn zu Ende.',
    en: 'The expression stops half-way. Please complete it.',
  },
  'expression.unfinished.expected': {
    de: 'Am Ende des Ausdrucks fehlt: {expected}',
    en: 'At the end of the expression something is missing: {expected}',
  },
  'expression.unfinished.name': {
    de: 'Am Ende des Ausdrucks fehlt ein Name.',
    en: 'At the end of the expression a name is missing.',
  },
  'expression.openString': {
    de: 'Dieser Text hat kein schließendes Anführungszeichen. Ergänzen Sie am Ende des Textes ein ".',
    en: 'This text has no closing quotation mark. Add a " at its end.',
  },
  'expression.empty': {
    de: 'Hier steht noch kein Ausdruck. Schreiben Sie einen, oder entfernen Sie die Angabe.',
    en: 'There is no expression here yet. Write one, or remove the entry.',
  },
  'expression.tooLong': {
    de: 'Der Ausdruck ist zu lang. Erlaubt sind {max} Zeichen. Teilen Sie ihn auf berechnete Felder auf.',
    en: 'The expression is too long. {max} characters are allowed. Divide it into computed fields.',
  },
  'expression.tooLarge': {
    de: 'Der Ausdruck hat zu viele Teile. Erlaubt sind {max}. Teilen Sie ihn auf berechnete Felder auf.',
    en: 'The expression has too many parts. {max} are allowed. Divide it into computed fields.',
  },
  'expression.tooDeep': {
    de: 'Der Ausdruck ist zu tief verschachtelt. Erlaubt sind {max} Ebenen. Teilen Sie ihn auf berechnete Felder auf.',
    en: 'The expression is nested too deeply. {max} levels are allowed. Divide it into computed fields.',
  },
  'expression.noDate': {
    de: '{text} ist kein Datum, keine Uhrzeit und keine Dauer. Ein Datum schreiben Sie so: @"2027-04-01".',
    en: '{text} is no date, time or duration. A date is written like this: @"2027-04-01".',
  },
  // Names
  'expression.unknownName': {
    de: 'Den Namen „{name}“ gibt es hier nicht. Prüfen Sie, wie die Frage heißt.',
    en: 'There is no name “{name}” here. Check what the question is called.',
  },
  'expression.unknownName.suggestion': {
    de: 'Den Namen „{name}“ gibt es hier nicht. Meinten Sie „{suggestion}“?',
    en: 'There is no name “{name}” here. Did you mean “{suggestion}”?',
  },
  'expression.unknownFunction': {
    de: 'Die Funktion „{name}“ gibt es nicht. Sehen Sie in der Liste der Funktionen nach.',
    en: 'There is no function “{name}”. See the list of functions.',
  },
  'expression.unknownFunction.suggestion': {
    de: 'Die Funktion „{name}“ gibt es nicht. Meinten Sie „{suggestion}“?',
    en: 'There is no function “{name}”. Did you mean “{suggestion}”?',
  },
  'expression.forwardReference': {
    de: '„{name}“ wird erst weiter unten gefragt. Verwenden Sie nur, was vorher steht, oder verschieben Sie die Frage nach oben.',
    en: '“{name}” is only asked further down. Use what stands before, or move the question up.',
  },
  'expression.ambiguous': {
    de: '„{name}“ gibt es in der Zeile der Liste und außerhalb. Schreiben Sie „item.{name}“ für die Zeile, „this.{name}“ oder „parent.{name}“ für die Angabe außerhalb.',
    en: '“{name}” is there in the row of the list and outside. Write “item.{name}” for the row, “this.{name}” or “parent.{name}” for the one outside.',
  },
  // Types
  'expression.type': {
    de: '„{name}“ passt hier nicht. Gebraucht wird eine andere Art von Wert ({expected} statt {found}).',
    en: '“{name}” does not fit here. Another kind of value is needed ({expected} instead of {found}).',
  },
  'expression.type.number': {
    de: 'Hier wird eine Zahl gebraucht. „{name}“ ist keine.',
    en: 'A number is needed here. “{name}” is none.',
  },
  'expression.type.string': {
    de: 'Hier wird ein Text gebraucht. „{name}“ ist keiner. Aus einer Zahl oder einem Datum machen Sie mit string(…) einen Text.',
    en: 'A text is needed here. “{name}” is none. Make one of a number or date with string(…).',
  },
  'expression.type.boolean': {
    de: 'Hier wird eine Bedingung gebraucht, die zutrifft oder nicht. „{name}“ ist keine. Vergleichen Sie mit einem Wert, zum Beispiel {name} = "ja".',
    en: 'A condition that holds or not is needed here. “{name}” is none. Compare it with a value, for instance {name} = "ja".',
  },
  'expression.type.date': {
    de: 'Hier wird ein Datum gebraucht. „{name}“ ist keines.',
    en: 'A date is needed here. “{name}” is none.',
  },
  'expression.type.time': {
    de: 'Hier wird eine Uhrzeit gebraucht. „{name}“ ist keine.',
    en: 'A time is needed here. “{name}” is none.',
  },
  'expression.type.dateTime': {
    de: 'Hier wird ein Datum mit Uhrzeit gebraucht. „{name}“ ist keines.',
    en: 'A date with a time is needed here. “{name}” is none.',
  },
  'expression.type.duration': {
    de: 'Hier wird eine Dauer gebraucht, zum Beispiel duration("P14D") für 14 Tage. „{name}“ ist keine.',
    en: 'A duration is needed here, for instance duration("P14D") for 14 days. “{name}” is none.',
  },
  'expression.type.period': {
    de: 'Hier wird eine Dauer in Monaten oder Jahren gebraucht, zum Beispiel duration("P1M"). „{name}“ ist keine.',
    en: 'A duration in months or years is needed here, for instance duration("P1M"). “{name}” is none.',
  },
  'expression.type.list': {
    de: 'Hier wird eine Liste gebraucht. „{name}“ ist keine.',
    en: 'A list is needed here. “{name}” is none.',
  },
  'expression.type.context': {
    de: '„{name}“ hat keine Teile. Der Punkt geht nur hinter einer Gruppe, einer Liste oder einem Datum.',
    en: '“{name}” has no parts. A point can only follow a group, a list or a date.',
  },
  'expression.type.function': {
    de: '„{name}“ ist keine Funktion. Entfernen Sie die Klammern dahinter.',
    en: '“{name}” is no function. Remove the brackets after it.',
  },
  'expression.arity': {
    de: 'Bei „{name}“ passen Anzahl oder Namen der Angaben in der Klammer nicht. So geht es: {expected}',
    en: 'The number or names of what stands in the brackets of “{name}” do not fit. It goes like this: {expected}',
  },
  'expression.neverTrue': {
    de: '„{left}“ und „{right}“ lassen sich nicht vergleichen: Es sind verschiedene Arten von Werten. Prüfen Sie, womit Sie vergleichen.',
    en: '“{left}” and “{right}” cannot be compared: they are different kinds of values. Check what you compare.',
  },
  'expression.neverTrue.suggestion': {
    de: '„{left}“ und „{right}“ lassen sich nicht vergleichen: Das eine ist ein Text. Ein Datum, eine Uhrzeit oder eine Dauer schreiben Sie so: {suggestion}',
    en: '“{left}” and “{right}” cannot be compared: one is a text. A date, time or duration is written like this: {suggestion}',
  },
  'expression.neverTrue.options': {
    de: '„{left}“ und „{right}“ haben keine gemeinsame Antwort und sind deshalb nie gleich. Prüfen Sie, womit Sie vergleichen.',
    en: '“{left}” and “{right}” have no option in common and so are never equal. Check what you compare.',
  },
  'expression.unknownOption': {
    de: 'Die Antwort „{option}“ gibt es bei „{name}“ nicht. Prüfen Sie die Kennungen der Antworten.',
    en: '“{name}” has no option “{option}”. Check the ids of its options.',
  },
  'expression.unknownOption.suggestion': {
    de: 'Die Antwort „{option}“ gibt es bei „{name}“ nicht. Meinten Sie „{suggestion}“?',
    en: '“{name}” has no option “{option}”. Did you mean “{suggestion}”?',
  },
  'expression.mayBeMissing': {
    de: '„{name}“ kann fehlen, dann gibt es kein Ergebnis. Schreiben Sie get or else({name}, …) mit einem Ersatzwert, oder fragen Sie vorher mit if, ob die Angabe da ist.',
    en: '“{name}” may be missing, and then there is no result. Write get or else({name}, …) with a substitute, or ask with if whether it is there.',
  },
  'expression.unequalMissing': {
    de: 'Diese Bedingung trifft auch zu, wenn „{name}“ noch nicht beantwortet ist. Ergänzen Sie „{name} != null and“, wenn das nicht gemeint ist.',
    en: 'This condition also holds while “{name}” has not been answered. Add “{name} != null and” if that is not meant.',
  },
  'expression.pattern': {
    de: 'Das Suchmuster ist nicht gültig. Prüfen Sie Klammern und Sonderzeichen.',
    en: 'The pattern is not valid. Check its brackets and special characters.',
  },
  'expression.pattern.literal': {
    de: 'Ein Suchmuster muss als fester Text in Anführungszeichen dastehen.',
    en: 'A pattern must be a fixed text in quotation marks.',
  },
  // Limits while evaluating
  'expression.stepsExceeded': {
    de: 'Der Ausdruck braucht zu viele Schritte und wurde abgebrochen. Vereinfachen Sie ihn.',
    en: 'The expression takes too many steps and was stopped. Simplify it.',
  },
  'expression.listTooLong': {
    de: 'Eine Liste in diesem Ausdruck wird zu lang. Der Ausdruck wurde abgebrochen.',
    en: 'A list in this expression becomes too long. The expression was stopped.',
  },
  'expression.textTooLong': {
    de: 'Ein Text in diesem Ausdruck wird zu lang. Der Ausdruck wurde abgebrochen.',
    en: 'A text in this expression becomes too long. The expression was stopped.',
  },
  'expression.valueTooLarge': {
    de: 'Ein Wert in diesem Ausdruck wird zu groß. Der Ausdruck wurde abgebrochen.',
    en: 'A value in this expression becomes too large. The expression was stopped.',
  },
  'expression.callsTooDeep': {
    de: 'Eine Funktion ruft sich zu oft selbst auf. Der Ausdruck wurde abgebrochen.',
    en: 'A function calls itself too often. The expression was stopped.',
  },
  'expression.wholePower': {
    de: 'Formulare rechnen nur mit ganzen Hochzahlen. Schreiben Sie hinter ** eine ganze Zahl.',
    en: 'Forms have whole powers only. Write a whole number behind **.',
  },
  'expression.noNumber': {
    de: 'Das Ergebnis ist keine Zahl, die sich darstellen lässt. Prüfen Sie die Rechnung.',
    en: 'The result is no number that can be written down. Check the calculation.',
  },
};
