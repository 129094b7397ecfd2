import type { Sentences } from './sentences.ts';

/** What is wrong with a definition, and what its author can do. Sentences for people who build forms, not for applicants. */
export const definitionMessages: Sentences = {
  'definition.tooDeep': {
    de: 'Das Formular ist hier zu tief verschachtelt (höchstens {max} Ebenen). Nehmen Sie Ebenen heraus.',
    en: 'The form is nested too deeply here (at most {max} levels). Take levels out.',
  },
  'definition.tooLarge': {
    de: 'Das Formular ist zu groß (höchstens {max} Angaben). Teilen Sie es auf.',
    en: 'The form is too large (at most {max} values). Split it.',
  },
  'definition.notJson': {
    de: 'Hier steht etwas, das kein JSON ist ({found}).',
    en: 'There is something here that is not JSON ({found}).',
  },
  'definition.textTooLong': {
    de: 'Dieser Text ist zu lang. Kürzen Sie ihn auf höchstens {max} Zeichen (jetzt {now}).',
    en: 'This text is too long. Shorten it to {max} characters at most (now {now}).',
  },
  'definition.characters': {
    de: 'Der Text enthält an Stelle {position} ein unzulässiges Zeichen ({character}), das meist beim Kopieren entsteht. Löschen Sie es.',
    en: 'The text has a character that cannot be kept ({character}) at position {position}; it usually comes from copying. Delete it.',
  },
  'definition.dangerousKey': {
    de: 'Der Name „{key}“ ist als Eigenschaft nicht erlaubt.',
    en: 'The name “{key}” is not allowed for a property.',
  },
  'definition.missing': {
    de: 'Hier fehlt die Angabe „{property}“. Ergänzen Sie sie.',
    en: '“{property}” is missing here. Add it.',
  },
  'definition.unknownProperty': {
    de: 'Die Angabe „{property}“ gibt es hier nicht. Entfernen Sie sie oder prüfen Sie die Schreibweise.',
    en: 'There is no “{property}” here. Remove it or check the spelling.',
  },
  'definition.unknownProperty.suggestion': {
    de: 'Die Angabe „{property}“ gibt es hier nicht. Meinten Sie „{suggestion}“?',
    en: 'There is no “{property}” here. Did you mean “{suggestion}”?',
  },
  'definition.type': {
    de: 'Hier wird eine andere Art von Wert erwartet ({expected}); gefunden wurde {found}.',
    en: 'Another kind of value is expected here ({expected}); found {found}.',
  },
  'definition.type.text': {
    de: 'Hier muss ein Text in Anführungszeichen stehen, oder ein Objekt mit dem Text in jeder Sprache, etwa {"de": "Name", "en": "Name"}.',
    en: 'This must be a text in quotes, or an object with the text in each language, such as {"de": "Name", "en": "Name"}.',
  },
  'definition.type.string': {
    de: 'Hier muss ein Text in Anführungszeichen stehen.',
    en: 'This must be a text in quotes.',
  },
  'definition.type.condition': {
    de: 'Hier muss true, false oder ein Ausdruck in Anführungszeichen stehen.',
    en: 'This must be true, false or an expression in quotes.',
  },
  'definition.type.limit': {
    de: 'Hier muss eine Zahl stehen oder ein Ausdruck in Anführungszeichen.',
    en: 'This must be a number, or an expression in quotes.',
  },
  'definition.type.wholeLimit': {
    de: 'Hier muss eine ganze Zahl stehen oder ein Ausdruck in Anführungszeichen.',
    en: 'This must be a whole number, or an expression in quotes.',
  },
  'definition.type.options': {
    de: 'Hier muss eine Liste von Antworten stehen, oder ein Objekt mit der Tabelle, aus der sie kommen (from, value, label).',
    en: 'This must be a list of options, or an object with the table from which they come (from, value, label).',
  },
  'definition.type.object': {
    de: 'Hier muss ein Objekt in geschweiften Klammern stehen.',
    en: 'This must be an object in braces.',
  },
  'definition.type.array': {
    de: 'Hier muss eine Liste in eckigen Klammern stehen.',
    en: 'This must be a list in brackets.',
  },
  'definition.type.boolean': {
    de: 'Hier muss true oder false stehen, ohne Anführungszeichen.',
    en: 'This must be true or false, without quotes.',
  },
  'definition.type.integer': {
    de: 'Hier muss eine ganze Zahl stehen, ohne Anführungszeichen.',
    en: 'This must be a whole number, without quotes.',
  },
  'definition.const': {
    de: 'Hier muss {expected} stehen, nicht {found}.',
    en: 'This must be {expected}, not {found}.',
  },
  'definition.enum': {
    de: '„{found}“ ist hier nicht möglich. Erlaubt sind: {allowed}.',
    en: '“{found}” is not possible here. Allowed are: {allowed}.',
  },
  'definition.enum.suggestion': {
    de: '„{found}“ ist hier nicht möglich. Meinten Sie „{suggestion}“? Erlaubt sind: {allowed}.',
    en: '“{found}” is not possible here. Did you mean “{suggestion}”? Allowed are: {allowed}.',
  },
  'definition.unknownFieldType': {
    de: 'Den Feldtyp „{found}“ gibt es nicht. Erlaubt sind: {allowed}.',
    en: 'There is no field type “{found}”. Allowed are: {allowed}.',
  },
  'definition.unknownFieldType.suggestion': {
    de: 'Den Feldtyp „{found}“ gibt es nicht. Meinten Sie „{suggestion}“?',
    en: 'There is no field type “{found}”. Did you mean “{suggestion}”?',
  },
  'definition.newerFormat': {
    de: 'Dieses Formular ist in Format {found} geschrieben, dieses Programm kennt nur Format {known}. Aktualisieren Sie das Programm, oder lassen Sie sich das Formular im älteren Format geben.',
    en: 'This form is written in format {found}, this program knows format {known} only. Update the program, or ask for the form in the older format.',
  },
  'definition.olderFormat': {
    de: 'Format {found} wird nicht mehr gelesen, nur noch Format {known}. Öffnen und speichern Sie das Formular mit einer früheren Version des Programms.',
    en: 'Format {found} is not read any more, only format {known}. Open and save the form with an earlier version of the program.',
  },
  'definition.language': {
    de: '„{found}“ ist kein Sprachkürzel. Schreiben Sie zum Beispiel „de“, „en“ oder „de-simple“.',
    en: '“{found}” is no language tag. Write for example “de”, “en” or “de-simple”.',
  },
  'definition.pattern': {
    de: '„{found}“ hat nicht die erwartete Form.',
    en: '“{found}” does not have the expected form.',
  },
  'definition.pattern.id': {
    de: '„{found}“ ist kein gültiger Name. Er beginnt mit einem Kleinbuchstaben und besteht nur aus Buchstaben ohne Umlaute und Ziffern, zum Beispiel „flaecheM2“.',
    en: '“{found}” is no valid id. It begins with a small letter and has only ASCII letters and digits, for example “flaecheM2”.',
  },
  'definition.pattern.optionId': {
    de: '„{found}“ ist kein gültiger Name einer Antwort. Er beginnt mit einem Buchstaben und besteht nur aus Buchstaben ohne Umlaute und Ziffern.',
    en: '“{found}” is no valid id of an option. It begins with a letter and has only ASCII letters and digits.',
  },
  'definition.pattern.slug': {
    de: '„{found}“ ist hier nicht möglich, weil es Teil einer Adresse wird. Schreiben Sie nur Kleinbuchstaben ohne Umlaute, Ziffern und Bindestriche, zum Beispiel „hunde-steuer“.',
    en: '“{found}” is not possible, for it becomes part of an address. Use only small ASCII letters, digits and hyphens, for example “dog-tax”.',
  },
  'definition.pattern.language': {
    de: '„{found}“ ist kein Sprachkürzel. Schreiben Sie zum Beispiel „de“, „en“ oder „de-simple“.',
    en: '“{found}” is no language tag. Write for example “de”, “en” or “de-simple”.',
  },
  'definition.pattern.leika': {
    de: '„{found}“ ist kein LeiKa-Schlüssel. Er hat 14 Ziffern und beginnt mit 99.',
    en: '“{found}” is no LeiKa key. It has 14 digits and begins with 99.',
  },
  'definition.pattern.ozg': {
    de: '„{found}“ ist keine OZG-Nummer. Sie hat fünf Ziffern.',
    en: '“{found}” is no OZG number. It has five digits.',
  },
  'definition.pattern.file': {
    de: '„{found}“ ist kein Name eines Vordrucks. Legen Sie das PDF neben das Formular und schreiben Sie nur seinen Namen: „gewa1.pdf“.',
    en: '“{found}” is no name of an official form. Put the PDF beside the form and write its name only: “gewa1.pdf”.',
  },
  'definition.minLength': { de: 'Hier fehlt der Text.', en: 'The text is missing here.' },
  'definition.maxLength': {
    de: 'Das ist zu lang. Kürzen Sie es auf höchstens {limit} Zeichen (jetzt {found}).',
    en: 'This is too long. Shorten it to {limit} characters at most (now {found}).',
  },
  'definition.minItems': {
    de: 'Diese Liste ist leer. Fügen Sie mindestens einen Eintrag hinzu.',
    en: 'This list is empty. Add at least one entry.',
  },
  'definition.minimum': {
    de: 'Diese Zahl ist zu klein ({found}). Sie muss mindestens {limit} sein.',
    en: 'This number is too small ({found}). It must be {limit} at least.',
  },
  'definition.maximum': {
    de: 'Diese Zahl ist zu groß ({found}). Sie darf höchstens {limit} sein.',
    en: 'This number is too large ({found}). It must be {limit} at most.',
  },
  'definition.duplicateId': {
    de: 'Den Namen „{id}“ gibt es schon ({other}). Jeder Name darf nur einmal vorkommen; wählen Sie einen anderen.',
    en: 'The id “{id}” is taken ({other}). Each may occur once; choose another.',
  },
  'definition.list.nothing': {
    de: 'Diese Liste fragt nichts. Geben Sie unter fields die Fragen eines Eintrags an, oder unter pages seine Seiten.',
    en: 'This list asks nothing. Give the questions of an entry in fields, or its pages in pages.',
  },
  'definition.list.both': {
    de: 'Ein Eintrag hat Fragen (fields) oder Seiten (pages), nicht beides. Nehmen Sie die Fragen auf eine der Seiten.',
    en: 'An entry has questions (fields) or pages, not both. Put the questions on one of the pages.',
  },
  'definition.list.asOfNothing': {
    de: 'Der Name unter as meint den Eintrag einer anderen Liste. Geben Sie unter each an, welche das ist, oder nehmen Sie as heraus.',
    en: 'The name in as means an item of another list. Say in each which list, or take as out.',
  },
  'definition.list.limitOfDerived': {
    de: 'Diese Liste hat so viele Einträge wie die Liste unter each. Nehmen Sie min und max heraus.',
    en: 'This list has as many entries as the one in each. Take min and max out.',
  },
  'definition.list.takenName': {
    de: 'Den Namen „{id}“ gibt es in diesem Eintrag schon. Wählen Sie unter as einen anderen.',
    en: 'The name “{id}” is taken in this entry. Choose another one in as.',
  },
  'definition.outcome.fields': {
    de: 'Eine Ergebnisseite fragt nichts mehr. Stellen Sie die Fragen auf eine andere Seite.',
    en: 'A page with an outcome asks nothing any more. Put the questions on another page.',
  },
  'definition.outcome.url': {
    de: 'Eine Internetadresse beginnt hier mit https://, oder sie ist ein Platzhalter für einen Parameter.',
    en: 'An address in the web begins with https:// here, or is a placeholder for a parameter.',
  },
  'definition.unknownField': {
    de: 'Eine Frage „{field}“ gibt es in diesem Formular nicht. Nehmen Sie sie hier heraus oder schreiben Sie ihren Namen richtig.',
    en: 'This form has no field “{field}”. Take it out here, or correct its name.',
  },
  'definition.unknownField.suggestion': {
    de: 'Eine Frage „{field}“ gibt es in diesem Formular nicht. Meinten Sie „{suggestion}“?',
    en: 'This form has no field “{field}”. Did you mean “{suggestion}”?',
  },
  'definition.noBoxes': {
    de: 'Keine Frage hat eine Feldnummer. Tragen Sie bei den Fragen die Nummer des amtlichen Vordrucks ein, oder nennen Sie die Fragen selbst.',
    en: 'No field has a box number. Give the fields the numbers of the official paper form, or name the fields themselves.',
  },
  'definition.copy.otherForm': {
    de: 'Unverändert übernehmen kann man nur in dasselbe Formular. Geben Sie für „{form}“ unter answers an, was wohin kommt.',
    en: 'Only the same form can take fields over as they are. For “{form}” say in answers what goes where.',
  },
  'definition.keyword': {
    de: '„{id}“ hat in Regeln schon eine Bedeutung. Wählen Sie einen anderen Namen.',
    en: '“{id}” already has a meaning in rules. Choose another id.',
  },
  'definition.takenId': {
    de: '„{id}“ ist in der Technik schon vergeben. Wählen Sie einen anderen Namen.',
    en: '“{id}” is already taken by the technology. Choose another name.',
  },
  'definition.functionName': {
    de: '„{id}“ ist der Name einer Funktion, die in Regeln benutzt werden kann. Wählen Sie einen anderen Namen.',
    en: '“{id}” is the name of a function that rules can use. Choose another id.',
  },
  'definition.reservedPage': {
    de: 'Der Name „{id}“ gehört einer Seite, die jedes Formular von selbst hat. Nennen Sie diese Seite anders.',
    en: 'The id “{id}” belongs to a page that every form has by itself. Call this page something else.',
  },
  'definition.columnsOfScalar': {
    de: 'Spalten hat nur eine Tabelle. Entfernen Sie die Spalten oder machen Sie daraus den Typ „table“.',
    en: 'Only a table has columns. Remove them or make the type “table”.',
  },
  'definition.sample': {
    de: 'Dieser Beispielwert passt nicht zum Typ „{type}“.',
    en: 'This sample does not fit the type “{type}”.',
  },
  'definition.sample.text': {
    de: 'Der Beispielwert muss ein Text in Anführungszeichen sein.',
    en: 'The sample must be a text in quotes.',
  },
  'definition.sample.integer': {
    de: 'Der Beispielwert muss eine ganze Zahl ohne Anführungszeichen sein, zum Beispiel 14.',
    en: 'The sample must be a whole number without quotes, for example 14.',
  },
  'definition.sample.decimal': {
    de: 'Der Beispielwert muss eine Zahl in Anführungszeichen mit Punkt und ohne überflüssige Nullen sein, zum Beispiel "1.5".',
    en: 'The sample must be a number in quotes with a point and no needless zeros, for example "1.5".',
  },
  'definition.sample.money': {
    de: 'Der Beispielwert muss ein Betrag in Anführungszeichen mit Punkt und zwei Stellen sein, zum Beispiel "30.00".',
    en: 'The sample must be an amount in quotes with a point and two digits, for example "30.00".',
  },
  'definition.sample.date': {
    de: 'Der Beispielwert muss ein Datum in Anführungszeichen sein, zum Beispiel "2027-04-01".',
    en: 'The sample must be a date in quotes, for example "2027-04-01".',
  },
  'definition.sample.boolean': {
    de: 'Der Beispielwert muss true oder false sein.',
    en: 'The sample must be true or false.',
  },
  'definition.sample.table': {
    de: 'Hier muss eine Zeile der Tabelle stehen: eine Liste von Objekten mit den Spalten.',
    en: 'There must be a row of the table here: a list of objects with the columns.',
  },
  'definition.sample.empty': {
    de: 'Die Tabelle hat keine Zeile. Ergänzen Sie mindestens eine.',
    en: 'The table has no row. Add at least one.',
  },
  'definition.sample.unknownColumn': {
    de: 'Die Tabelle hat keine Spalte „{column}“. Entfernen Sie die Angabe oder ergänzen Sie die Spalte.',
    en: 'The table has no column “{column}”. Remove the value or add the column.',
  },
  'definition.sample.missingColumn': {
    de: 'In dieser Zeile fehlt die Spalte „{column}“. Ergänzen Sie den Wert oder machen Sie die Spalte freiwillig (optional).',
    en: 'The column “{column}” is missing in this row. Add the value or make the column optional.',
  },
  'definition.options.unknownParameter': {
    de: 'Es gibt keinen Parameter „{parameter}“, aus dem die Antworten kommen könnten.',
    en: 'There is no parameter “{parameter}” from which the options could come.',
  },
  'definition.options.unknownParameter.suggestion': {
    de: 'Es gibt keinen Parameter „{parameter}“. Meinten Sie „{suggestion}“?',
    en: 'There is no parameter “{parameter}”. Did you mean “{suggestion}”?',
  },
  'definition.options.noTable': {
    de: 'Der Parameter „{parameter}“ ist keine Tabelle. Antworten können nur aus einer Tabelle kommen.',
    en: 'The parameter “{parameter}” is no table. Options can only come from a table.',
  },
  'definition.options.unknownColumn': {
    de: 'Die Tabelle „{parameter}“ hat keine Spalte „{column}“.',
    en: 'The table “{parameter}” has no column “{column}”.',
  },
  'definition.options.unknownColumn.suggestion': {
    de: 'Die Tabelle „{parameter}“ hat keine Spalte „{column}“. Meinten Sie „{suggestion}“?',
    en: 'The table “{parameter}” has no column “{column}”. Did you mean “{suggestion}”?',
  },
  'definition.options.columnType': {
    de: 'Die Spalte „{column}“ der Tabelle „{parameter}“ muss Text enthalten und in jeder Zeile gefüllt sein.',
    en: 'The column “{column}” of the table “{parameter}” must hold text and be filled in every row.',
  },
  'definition.range': {
    de: '„{low}“ ({min}) ist größer als „{high}“ ({max}). So passt keine Antwort.',
    en: '“{low}” ({min}) is larger than “{high}” ({max}). No answer can fit.',
  },
  'definition.fewerOptions': {
    de: 'Es sollen mindestens {min} Antworten gewählt werden, aber es gibt nur {options}.',
    en: 'At least {min} options are to be chosen, but there are only {options}.',
  },
  'definition.way.twice': {
    de: 'Dieser Weg wird zweimal angeboten ({way}). Nehmen Sie ihn einmal heraus.',
    en: 'This way is offered twice ({way}). Take one of them out.',
  },
  'definition.way.notOffered': {
    de: 'Vorausgewählt ist ein Weg, der nicht angeboten wird ({way}). Bieten Sie ihn auch an, oder wählen Sie einen der angebotenen vor.',
    en: 'The way chosen beforehand is not offered ({way}). Offer it too, or choose one of those offered.',
  },
  'definition.regularExpression': {
    de: 'Dieses Muster ist kein gültiger regulärer Ausdruck ({reason}).',
    en: 'This pattern is no valid regular expression ({reason}).',
  },
  'definition.placeholder': {
    de: 'Hier stehen geschweifte Klammern, die keinen Ausdruck umschließen. Schreiben Sie {{name}}, mit zwei Klammern auf jeder Seite.',
    en: 'There are braces here that do not enclose an expression. Write {{name}}, with two braces on each side.',
  },
  'definition.forwardReference': {
    de: '„{name}“ wird erst später gefragt. Eine Regel sieht nur, was vor ihr steht: Verschieben Sie die Frage oder die Regel.',
    en: '“{name}” is asked only later. A rule sees only what stands before it: move the question or the rule.',
  },
  'definition.selfReference': {
    de: '„{name}“ kann sich hier nicht auf sich selbst beziehen. Beziehen Sie sich auf Fragen, die davor stehen.',
    en: '“{name}” cannot refer to itself here. Refer to questions that stand before it.',
  },
  'definition.otherScope': {
    de: '„{name}“ steht in „{container}“ und ist von hier aus nicht unter diesem Namen zu sehen. Schreiben Sie „{container}.{name}“.',
    en: '“{name}” is inside “{container}” and cannot be seen by that name from here. Write “{container}.{name}”.',
  },
  'form.missingLanguage': {
    de: 'Dieser Text fehlt in einer angebotenen Sprache ({language}). Ergänzen Sie ihn oder bieten Sie die Sprache nicht an.',
    en: 'This text is missing in a language that is offered ({language}). Add it, or do not offer the language.',
  },
  'form.missingStartSlot': {
    de: 'Auf der Startseite fehlt eine Angabe ({slot}).',
    en: 'The start page lacks something ({slot}).',
  },
  'form.missingStartSlot.purpose': {
    de: 'Auf der Startseite fehlt, wofür der Antrag ist (purpose).',
    en: 'The start page does not say what the application is for (purpose).',
  },
  'form.missingStartSlot.duration': {
    de: 'Auf der Startseite fehlt, wie lange das Ausfüllen dauert (duration).',
    en: 'The start page does not say how long filling in takes (duration).',
  },
  'form.missingStartSlot.documents': {
    de: 'Auf der Startseite fehlt, welche Unterlagen man bereithalten soll (documents).',
    en: 'The start page does not say which documents to have at hand (documents).',
  },
  'form.missingStartSlot.costs': {
    de: 'Auf der Startseite fehlt, was der Antrag kostet (costs).',
    en: 'The start page does not say what the application costs (costs).',
  },
  'form.missingStartSlot.deadline': {
    de: 'Auf der Startseite fehlt, bis wann man den Antrag stellen muss (deadline).',
    en: 'The start page does not say by when to apply (deadline).',
  },
  'form.missingStartSlot.authority': {
    de: 'Auf der Startseite fehlt, wer zuständig ist (authority).',
    en: 'The start page does not say who is in charge (authority).',
  },
  'form.missingStartSlot.contact': {
    de: 'Auf der Startseite fehlt, wer bei Fragen hilft (contact).',
    en: 'The start page does not say who helps with questions (contact).',
  },
  'form.missingStartSlot.privacy': {
    de: 'Auf der Startseite fehlt der Hinweis zum Datenschutz nach Art. 13 DSGVO (privacy).',
    en: 'The start page lacks the privacy notice of Art. 13 GDPR (privacy).',
  },
  'form.crowdedPage': {
    de: 'Diese Seite fragt viel auf einmal ({now} Eingaben, besser höchstens {max}). Teilen Sie sie auf.',
    en: 'This page asks much at once ({now} inputs, better {max} at most). Split it.',
  },
  'form.unusedQuestion': {
    de: 'Auf dieser Seite wird gefragt, was nirgends gebraucht wird: {ids}. Streichen Sie solche Fragen oder geben Sie an, wofür sie nötig sind (box, fim oder legalBasis).',
    en: 'This page asks what is used nowhere: {ids}. Drop such questions, or say what they are needed for (box, fim or legalBasis).',
  },
  'form.singleOption': {
    de: 'Hier gibt es nur eine Antwort. Ergänzen Sie weitere oder machen Sie daraus ein Kästchen (boolean).',
    en: 'There is only one answer here. Add others, or make it a box (boolean).',
  },
  'form.longLabel': {
    de: 'Diese Frage ist lang ({now} Zeichen, besser höchstens {max}). Kürzen Sie sie oder verschieben Sie einen Teil in die Hilfe.',
    en: 'This question is long ({now} characters, better {max} at most). Shorten it, or move a part into the help text.',
  },
  'form.labelColon': {
    de: 'Lassen Sie den Doppelpunkt am Ende der Frage weg.',
    en: 'Leave out the colon at the end of the question.',
  },
  'form.placeholderLabel': {
    de: '„{found}“ ist nur ein Platzhalter. Schreiben Sie die richtige Frage.',
    en: '“{found}” is only a placeholder. Write the real question.',
  },
  'form.longSentence': {
    de: 'Dieser Satz hat {now} Wörter, besser sind höchstens {max}: „{start}“ Teilen Sie ihn auf.',
    en: 'This sentence has {now} words, {max} at most are better: “{start}” Split it.',
  },
  'form.veryLongSentence': {
    de: 'Dieser Satz hat {now} Wörter; vielen Menschen ist er zu lang: „{start}“ Machen Sie zwei oder drei Sätze daraus.',
    en: 'This sentence has {now} words; for many people it is too long: “{start}” Make two or three of it.',
  },
  'form.abbreviation': {
    de: 'Schreiben Sie „{found}“ aus, zum Beispiel „{instead}“.',
    en: 'Write “{found}” in full, for example “{instead}”.',
  },
  'form.literalData': {
    de: '„{found}“ gilt nur für eine Kommune. Machen Sie daraus einen Parameter.',
    en: '“{found}” holds for one municipality only. Make it a parameter.',
  },
  'form.literalData.amount': {
    de: 'Der Betrag „{found}“ steht fest im Text. Machen Sie daraus einen Parameter, damit jede Kommune ihren eigenen setzen kann.',
    en: 'The amount “{found}” stands in the text. Make it a parameter, so that each municipality can set its own.',
  },
  'form.consent': {
    de: 'Wenn das Gesetz die Verarbeitung erlaubt, ist keine Einwilligung nötig. Ersetzen Sie das Kästchen durch einen Hinweis.',
    en: 'Where law permits the processing, no consent is needed. Replace the box by an information.',
  },
  'form.neverVisible': {
    de: 'Das sieht niemand: Was die Bedingung verlangt, kommt nie vor. Ändern Sie die Bedingung oder entfernen Sie, was hier steht.',
    en: 'Nobody sees this: what the condition asks for never happens. Change the condition, or remove what is here.',
  },
  'form.neverVisible.required': {
    de: 'Diese Frage ist Pflicht, aber niemand sieht sie: Was ihre Bedingung verlangt, kommt nie vor. Ändern Sie die Bedingung oder entfernen Sie die Frage.',
    en: 'This question is required, but nobody sees it: what its condition asks for never happens. Change the condition or remove the question.',
  },
  'form.neverVisible.page': {
    de: 'Diese Seite erreicht niemand: Was ihre Bedingung verlangt, kommt nie vor. Ändern Sie die Bedingung oder entfernen Sie die Seite.',
    en: 'Nobody reaches this page: what its condition asks for never happens. Change the condition or remove the page.',
  },
  'form.neverVisible.section': {
    de: 'Diesen Abschnitt erreicht niemand: Was seine Bedingung verlangt, kommt nie vor. Ändern Sie die Bedingung oder entfernen Sie den Abschnitt.',
    en: 'Nobody reaches this section: what its condition asks for never happens. Change the condition or remove the section.',
  },
  'form.neverVisible.option': {
    de: 'Diese Antwort kann niemand wählen: Was ihre Bedingung verlangt, kommt nie vor. Ändern Sie die Bedingung oder entfernen Sie die Antwort.',
    en: 'Nobody can choose this answer: what its condition asks for never happens. Change the condition or remove the answer.',
  },
  'form.neverVisible.behind': {
    de: 'Diese Seite erreicht niemand: Vorher endet das Formular für alle mit einem Ergebnis. Geben Sie dem Ergebnis eine Bedingung, erlauben Sie das Weitergehen, oder entfernen Sie die Seiten dahinter.',
    en: 'Nobody reaches this page: before it the form ends with an outcome for everybody. Give the outcome a condition, allow going on, or remove the pages behind it.',
  },
  'form.neverVisible.requirement': {
    de: 'Diese Frage wird nie Pflicht: Was die Bedingung verlangt, kommt nie vor. Ändern Sie die Bedingung oder entfernen Sie sie.',
    en: 'This question never becomes required: what the condition asks for never happens. Change the condition or remove it.',
  },
  'form.neverVisible.check': {
    de: 'Diese Prüfung meldet nie etwas: Was sie sucht, kommt nie vor. Ändern Sie die Regel oder entfernen Sie die Prüfung.',
    en: 'This check never says anything: what it looks for never happens. Change the rule or remove the check.',
  },
  'form.contradiction': {
    de: 'Das sieht niemand: Diese Bedingung verlangt von „{label}“ etwas, das sie selbst oder eine Bedingung darum herum ausschließt. Ändern Sie eine der Bedingungen.',
    en: 'Nobody sees this: the condition asks of “{label}” something that it, or a condition around it, rules out. Change one of the conditions.',
  },
  'form.contradiction.requirement': {
    de: 'Diese Frage wird nie Pflicht: Die Bedingung verlangt von „{label}“ etwas, das sie selbst oder eine Bedingung darum herum ausschließt. Ändern Sie eine der Bedingungen.',
    en: 'This question never becomes required: the condition asks of “{label}” something that it, or a condition around it, rules out. Change one of the conditions.',
  },
  'form.contradiction.check': {
    de: 'Diese Prüfung meldet nie etwas: Sie verlangt von „{label}“ etwas, das sie selbst oder eine Bedingung darum herum ausschließt. Ändern Sie die Regel oder entfernen Sie die Prüfung.',
    en: 'This check never says anything: it asks of “{label}” something that it, or a condition around it, rules out. Change the rule or remove the check.',
  },
  'form.alwaysTrue': {
    de: 'Diese Bedingung ist hier immer erfüllt. Entfernen Sie sie, oder ändern Sie, was sie verlangt.',
    en: 'This condition is always met here. Remove it, or change what it asks for.',
  },
  'form.alwaysTrue.requirement': {
    de: 'Diese Frage ist hier immer Pflicht. Machen Sie sie ohne Bedingung zur Pflicht, oder ändern Sie die Bedingung.',
    en: 'This question is always required here. Make it required without a condition, or change the condition.',
  },
  'form.alwaysTrue.check': {
    de: 'Diese Prüfung meldet sich bei jeder Antwort. Ändern Sie die Regel, oder machen Sie aus der Meldung einen Hinweis.',
    en: 'This check speaks up whatever is answered. Change its rule, or make an information of its message.',
  },
  'form.deadEnd.check': {
    de: 'Hier kommt niemand weiter: Diese Prüfung lehnt jede Antwort ab. Ändern Sie die Regel, oder machen Sie aus der Seite ein Ergebnis, das sagt, wie es weitergeht.',
    en: 'Nobody gets any further here: this check refuses every answer. Change its rule, or make the page an outcome that says what to do next.',
  },
  'form.deadEnd.options': {
    de: 'Hier kommt nicht jeder weiter: Die Frage ist Pflicht, aber bei manchen Angaben davor gibt es keine Antwort zur Auswahl. Ergänzen Sie eine Antwort ohne Bedingung, oder blenden Sie die Frage dann aus.',
    en: 'Not everybody gets any further here: the question is required, but with some answers before it there is none to choose. Add an answer without a condition, or hide the question then.',
  },
  'form.deadEnd.limits': {
    de: 'Hier kommt niemand weiter: Die Frage ist Pflicht, aber ihre Untergrenze liegt über der Obergrenze. Tauschen oder ändern Sie die Grenzen.',
    en: 'Nobody gets any further here: the question is required, but its lower limit is above the upper one. Swap or change the limits.',
  },
  'form.deadEnd.computed': {
    de: 'Mit diesem Wert kann niemand absenden: Die Berechnung ergibt immer nichts. Ändern Sie sie, oder erlauben Sie, dass der Wert fehlt (optional).',
    en: 'Nobody can send with this value: the calculation always comes to nothing. Change it, or let the value be missing (optional).',
  },
  'form.neverReached': {
    de: 'Bei der Probe mit allen Antworten kam niemand hierher. Prüfen Sie die Bedingungen davor.',
    en: 'When all answers were tried, nobody came here. Look at the conditions before it.',
  },
  'form.slowPattern': {
    de: 'Dieses Muster kann bei manchen Texten endlos rechnen: „{part}“ lässt zu viele Möglichkeiten. Wiederholen Sie nichts, was sich selbst wiederholt (statt „(a+)+“ nur „a+“), und setzen Sie Grenzen wie {1,20}.',
    en: 'This pattern can take for ever on some texts: “{part}” leaves too many possibilities. Repeat nothing that repeats itself (not “(a+)+” but “a+”), and set limits such as {1,20}.',
  },
  'form.unclearPattern': {
    de: 'Ob dieses Muster bei jedem Text schnell genug ist, ließ sich nicht feststellen. Schreiben Sie es einfacher, am besten ohne Wiederholungen ineinander.',
    en: 'Whether this pattern is fast enough on every text could not be told. Write it more simply, best without repetitions inside each other.',
  },
  'form.listWithoutLimit': {
    de: 'Diese Liste hat keine Obergrenze. Tragen Sie ein, wie viele Einträge es höchstens sein dürfen (max).',
    en: 'This list has no upper limit. Say how many entries there may be at most (max).',
  },
  'form.evidenceWays': {
    de: 'Für diesen Nachweis gibt es nur einen Weg, das Hochladen. Fragen Sie einfacher nach einer Datei (file), oder bieten Sie weitere Wege an.',
    en: 'There is only one way for this evidence, uploading it. Simply ask for a file, or offer other ways.',
  },
  'form.evidenceWays.other': {
    de: 'Für diesen Nachweis gibt es nur einen Weg, also nichts zu wählen. Machen Sie daraus einen Hinweis (info), oder bieten Sie weitere Wege an.',
    en: 'There is only one way for this evidence, so nothing to choose. Make it an information, or offer other ways.',
  },
  'form.literalData.fee': {
    de: 'In der Berechnung steht der Betrag {found} fest. Machen Sie daraus einen Parameter, damit jede Kommune ihren eigenen setzen kann.',
    en: 'The amount {found} stands in the calculation. Make it a parameter, so that each municipality can set its own.',
  },
};
