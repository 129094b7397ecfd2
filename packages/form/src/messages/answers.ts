import type { Sentences } from './sentences.ts';

/** What is wrong with an answer, and what to do. `{label}` is the question as the person sees it. */
export const answerMessages: Sentences = {
  'required.type': { de: 'Geben Sie „{label}“ ein.', en: 'Enter “{label}”.' },
  'required.choose': { de: 'Wählen Sie „{label}“ aus.', en: 'Choose “{label}”.' },
  'required.upload': { de: 'Laden Sie „{label}“ hoch.', en: 'Upload “{label}”.' },
  'required.tick': { de: 'Bestätigen Sie: {label}', en: 'Confirm: {label}' },
  'required.question': { de: 'Beantworten Sie die Frage „{label}“', en: 'Answer the question “{label}”' },
  'entry.tooLong': {
    de: 'Das ist zu lang. Kürzen Sie die Eingabe auf höchstens {max} Zeichen (jetzt {length}).',
    en: 'This is too long. Shorten it to {max} characters at most (now {length}).',
  },
  'text.maxLength': {
    de: 'Kürzen Sie den Text auf höchstens {max} Zeichen (jetzt {now}).',
    en: 'Shorten the text to {max} characters at most (now {now}).',
  },
  'text.minLength': {
    de: 'Schreiben Sie mindestens {min} Zeichen (jetzt {now}).',
    en: 'Write at least {min} characters (now {now}).',
  },
  'text.characters': {
    de: 'Der Text enthält an Stelle {position} ein unzulässiges Zeichen ({character}), das meist beim Kopieren entsteht. Löschen Sie es oder tippen Sie die Stelle neu.',
    en: 'The text has a character that cannot be kept ({character}) at position {position}; it usually comes from copying. Delete it or type that part again.',
  },
  pattern: {
    de: 'Die Angabe zu „{label}“ hat nicht die erwartete Form. Prüfen Sie die Schreibweise.',
    en: '“{label}” does not have the expected form. Check the spelling.',
  },
  'integer.format': {
    de: 'Geben Sie eine ganze Zahl ein, zum Beispiel 12.',
    en: 'Enter a whole number, for example 12.',
  },
  'decimal.format': {
    de: 'Geben Sie eine Zahl ein, zum Beispiel 4,50.',
    en: 'Enter a number, for example 4,50.',
  },
  'decimal.digits': {
    de: 'Geben Sie höchstens {digits} Stellen nach dem Komma ein.',
    en: 'Enter at most {digits} digits after the comma.',
  },
  'money.format': {
    de: 'Geben Sie den Betrag so ein: 1.234,50.',
    en: 'Enter the amount like this: 1.234,50.',
  },
  'number.tooLarge': {
    de: 'Diese Zahl ist zu groß oder zu genau. Geben Sie eine kürzere Zahl ein.',
    en: 'This number is too large or too precise. Enter a shorter one.',
  },
  'number.range': {
    de: 'Geben Sie eine Zahl zwischen {min} und {max} ein.',
    en: 'Enter a number between {min} and {max}.',
  },
  'number.min': { de: 'Geben Sie eine Zahl ab {min} ein.', en: 'Enter a number of {min} or more.' },
  'number.max': { de: 'Geben Sie eine Zahl bis {max} ein.', en: 'Enter a number of {max} or less.' },
  'date.format': {
    de: 'Geben Sie ein Datum in der Form TT.MM.JJJJ ein.',
    en: 'Enter a date in the form DD.MM.YYYY.',
  },
  'date.exists': {
    de: 'Dieses Datum gibt es nicht. Prüfen Sie Tag, Monat und Jahr.',
    en: 'This date does not exist. Check day, month and year.',
  },
  'date.min': { de: 'Das Datum darf nicht vor dem {min} liegen.', en: 'The date must not be before {min}.' },
  'date.max': { de: 'Das Datum darf nicht nach dem {max} liegen.', en: 'The date must not be after {max}.' },
  'time.format': {
    de: 'Geben Sie eine Uhrzeit in der Form 14:30 ein.',
    en: 'Enter a time in the form 14:30.',
  },
  'boolean.format': {
    de: 'Kreuzen Sie das Kästchen an oder lassen Sie es frei.',
    en: 'Tick the box or leave it empty.',
  },
  'choice.unknown': {
    de: 'Diese Antwort gibt es nicht. Wählen Sie eine der angebotenen Antworten aus.',
    en: 'There is no such answer. Choose one of those offered.',
  },
  'choices.min': { de: 'Wählen Sie mindestens {min} Antworten aus.', en: 'Choose at least {min} answers.' },
  'choices.max': { de: 'Wählen Sie höchstens {max} Antworten aus.', en: 'Choose at most {max} answers.' },
  'choices.exclusive': {
    de: '„{option}“ passt nicht zu weiteren Antworten. Wählen Sie entweder „{option}“ oder die anderen.',
    en: '“{option}” does not go with other answers. Choose either “{option}” or the others.',
  },
  'email.format': {
    de: 'Geben Sie eine E-Mail-Adresse in der Form name@beispiel.de ein.',
    en: 'Enter an e-mail address in the form name@example.com.',
  },
  'tel.format': {
    de: 'Geben Sie eine Telefonnummer in der Form 05772 562-0 oder +49 5772 562-0 ein.',
    en: 'Enter a phone number in the form +49 5772 562-0.',
  },
  'iban.format': {
    de: 'Geben Sie die IBAN so ein: DE02 1203 0000 0000 2020 51.',
    en: 'Enter the IBAN like this: DE02 1203 0000 0000 2020 51.',
  },
  'iban.length': {
    de: 'Eine deutsche IBAN hat 22 Stellen. Prüfen Sie, ob Ziffern fehlen oder zu viel sind.',
    en: 'A German IBAN has 22 characters. Check whether digits are missing or too many.',
  },
  'iban.checksum': {
    de: 'Diese IBAN stimmt nicht. Prüfen Sie die Ziffern.',
    en: 'This IBAN is not right. Check the digits.',
  },
  'file.unknown': {
    de: 'Diese Datei ist nicht (mehr) da. Laden Sie sie noch einmal hoch.',
    en: 'This file is not there (any more). Upload it again.',
  },
  'file.type': {
    de: 'Diese Datei kann nicht angenommen werden. Erlaubt sind {allowed}.',
    en: 'This file cannot be taken. Allowed are {allowed}.',
  },
  'file.size': {
    de: 'Die Datei ist größer als {max}. Verkleinern Sie sie oder teilen Sie sie auf.',
    en: 'The file is larger than {max}. Make it smaller or split it.',
  },
  'file.empty': {
    de: 'Die Datei ist leer. Wählen Sie eine andere Datei aus.',
    en: 'The file is empty. Choose another one.',
  },
  'list.min.one': {
    de: 'Fügen Sie unter „{label}“ mindestens einen Eintrag hinzu.',
    en: 'Add at least one entry to “{label}”.',
  },
  'list.min': {
    de: 'Fügen Sie unter „{label}“ mindestens {min} Einträge hinzu (jetzt {now}).',
    en: 'Add at least {min} entries to “{label}” (now {now}).',
  },
  'list.max': {
    de: 'Unter „{label}“ sind höchstens {max} Einträge möglich (jetzt {now}). Löschen Sie einige.',
    en: '“{label}” takes at most {max} entries (now {now}). Delete some.',
  },
  'computed.missing': {
    de: '„{label}“ konnte nicht berechnet werden. Bitte wenden Sie sich an die zuständige Stelle; Ihre Angaben bleiben gespeichert.',
    en: '“{label}” could not be worked out. Please contact the office in charge; your answers stay saved.',
  },
  'answers.type': {
    de: 'Die Angabe hat nicht die Form, in der „{expected}“ übermittelt wird. Siehe das Schema des Formulars.',
    en: 'This is not how a “{expected}” is sent. See the form’s schema.',
  },
  'answers.unknown': {
    de: 'Das Formular hat keine Frage „{name}“.',
    en: 'The form has no question “{name}”.',
  },
  'answers.unknown.suggestion': {
    de: 'Das Formular hat keine Frage „{name}“. Meinten Sie „{suggestion}“?',
    en: 'The form has no question “{name}”. Did you mean “{suggestion}”?',
  },
  'answers.computed': {
    de: '„{name}“ wird berechnet und darf nicht übermittelt werden. Lassen Sie die Angabe weg.',
    en: '“{name}” is worked out and must not be sent. Leave it out.',
  },
  'answers.duplicateItem': {
    de: 'Zwei Einträge unter „{label}“ haben dieselbe Kennung (_id). Jede darf nur einmal vorkommen.',
    en: 'Two entries of “{label}” have the same id (_id). Each may occur once.',
  },
};
