import type { Sentences } from './sentences.ts';

/** What is wrong with an answer, and what to do. `{label}` is the question as the person sees it. */
export const answerMessages: Sentences = {
  'required.type': { de: 'Geben Sie „{label}“ ein.', en: 'Enter “{label}”.' },
  'required.choose': { de: 'Wählen Sie „{label}“ aus.', en: 'Choose “{label}”.' },
  'required.upload': { de: 'Laden Sie „{label}“ hoch.', en: 'Upload “{label}”.' },
  'required.tick': { de: 'Bestätigen Sie: {label}', en: 'Confirm: {label}' },
  'required.question': { de: 'Beantworten Sie die Frage „{label}“.', en: 'Answer the question “{label}”' },
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
  'text.latin.letter': {
    de: '„{character}“ an Stelle {position} gehört nicht zu den Buchstaben, mit denen Behörden arbeiten. Schreiben Sie es mit lateinischen Buchstaben.',
    en: '“{character}” at position {position} is not one of the letters that authorities work with. Write it in Latin letters.',
  },
  'text.latin': {
    de: 'Das Zeichen „{character}“ an Stelle {position} ist hier nicht möglich. Löschen oder ersetzen Sie es.',
    en: 'The character “{character}” at position {position} is not possible here. Delete or replace it.',
  },
  'postalCode.format': {
    de: 'Die Postleitzahl hat fünf Ziffern. Prüfen Sie, ob eine fehlt oder zu viel ist.',
    en: 'The postal code has five digits. Check whether one is missing or too many.',
  },
  'postalCode.exists': {
    de: 'Diese Postleitzahl gibt es nicht. Prüfen Sie die Ziffern.',
    en: 'There is no such postal code. Check the digits.',
  },
  'postalCode.country': {
    de: 'So sieht keine Postleitzahl aus diesem Land ({country}) aus. Geben Sie sie in dieser Form ein: {example}.',
    en: 'Postal codes of this country ({country}) look different. Enter it in this form: {example}.',
  },
  'postalCode.any': {
    de: 'Eine Postleitzahl hat 2 bis 12 Buchstaben und Ziffern. Prüfen Sie die Schreibweise.',
    en: 'A postal code has 2 to 12 letters and digits. Check the spelling.',
  },
  'taxId.format': {
    de: 'Die Steuer-Identifikationsnummer hat 11 Ziffern (jetzt {now} Zeichen). Geben Sie sie so ein: 86 095 742 719.',
    en: 'The tax identification number has 11 digits (now {now} characters). Enter it like this: 86 095 742 719.',
  },
  'taxId.taxNumber': {
    de: 'Das sieht nach einer Steuernummer aus. Geben Sie die Steuer-Identifikationsnummer mit 11 Ziffern ein; sie steht im Einkommensteuerbescheid.',
    en: 'This looks like a tax number (Steuernummer). Enter the tax identification number of 11 digits; it is on the income tax assessment.',
  },
  'taxId.checksum': {
    de: 'Diese Steuer-Identifikationsnummer stimmt nicht. Prüfen Sie die Ziffern.',
    en: 'This tax identification number is not right. Check the digits.',
  },
  'vatId.country': {
    de: 'Am Anfang der Umsatzsteuer-Identifikationsnummer fehlen die zwei Buchstaben eines EU-Landes. Geben Sie sie so ein: DE136695976.',
    en: 'The VAT identification number must begin with the two letters of an EU country. Enter it like this: DE136695976.',
  },
  'vatId.format.DE': {
    de: 'Nach DE hat die Umsatzsteuer-Identifikationsnummer neun Ziffern. Geben Sie sie so ein: DE136695976.',
    en: 'After DE, the VAT identification number has nine digits. Enter it like this: DE136695976.',
  },
  'vatId.format': {
    de: 'So sieht keine Umsatzsteuer-Identifikationsnummer aus diesem Land ({country}) aus. Prüfen Sie, ob Zeichen fehlen oder zu viel sind.',
    en: 'VAT identification numbers of this country ({country}) look different. Check whether characters are missing or too many.',
  },
  'vatId.checksum': {
    de: 'Diese Umsatzsteuer-Identifikationsnummer stimmt nicht. Prüfen Sie die Ziffern.',
    en: 'This VAT identification number is not right. Check the digits.',
  },
  'registerNumber.format': {
    de: 'Diese Registernummer hat nicht die übliche Form. Geben Sie sie so ein: HRB 12345.',
    en: 'This register number does not have the usual form. Enter it like this: HRB 12345.',
  },
  'web.format': {
    de: 'Das ist keine Internetadresse. Geben Sie sie so ein: https://www.beispiel.de.',
    en: 'This is no web address. Enter it like this: https://www.example.com.',
  },
  'web.scheme': {
    de: 'Eine Internetadresse beginnt mit https:// oder http://. Geben Sie sie so ein: https://www.beispiel.de.',
    en: 'A web address begins with https:// or http://. Enter it like this: https://www.example.com.',
  },
  'web.at': {
    de: 'Mit einem @ ist das eine E-Mail-Adresse oder enthält einen Namen. Geben Sie die Internetadresse so ein: https://www.beispiel.de.',
    en: 'With an @ this is an e-mail address or contains a name. Enter the web address like this: https://www.example.com.',
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
  'decimal.digits.none': {
    de: 'Geben Sie eine Zahl ohne Stellen nach dem Komma ein.',
    en: 'Enter a number without digits after the comma.',
  },
  'decimal.digits.one': {
    de: 'Geben Sie höchstens eine Stelle nach dem Komma ein.',
    en: 'Enter at most one digit after the comma.',
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
  'number.range.integer': {
    de: 'Geben Sie eine ganze Zahl zwischen {min} und {max} ein.',
    en: 'Enter a whole number between {min} and {max}.',
  },
  'number.range': {
    de: 'Geben Sie eine Zahl zwischen {min} und {max} ein.',
    en: 'Enter a number between {min} and {max}.',
  },
  'number.min.integer': {
    de: 'Geben Sie eine ganze Zahl ab {min} ein.',
    en: 'Enter a whole number of {min} or more.',
  },
  'number.max.integer': {
    de: 'Geben Sie eine ganze Zahl bis {max} ein.',
    en: 'Enter a whole number of {max} or less.',
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
  'choices.min.one': { de: 'Wählen Sie mindestens eine Antwort aus.', en: 'Choose at least one answer.' },
  'choices.max.one': { de: 'Wählen Sie höchstens eine Antwort aus.', en: 'Choose one answer at most.' },
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
  'iban.country': {
    de: 'Keine IBAN beginnt mit „{country}“. Prüfen Sie die ersten beiden Buchstaben.',
    en: 'No IBAN begins with “{country}”. Check the first two letters.',
  },
  'iban.length': {
    de: 'Eine IBAN, die mit {country} beginnt, hat {length} Stellen (jetzt {now}). Prüfen Sie, ob Ziffern fehlen oder zu viel sind.',
    en: 'An IBAN that begins with {country} has {length} characters (now {now}). Check whether digits are missing or too many.',
  },
  'iban.checksum': {
    de: 'Diese IBAN stimmt nicht. Prüfen Sie die Ziffern.',
    en: 'This IBAN is not right. Check the digits.',
  },
  'plate.format': {
    de: 'Geben Sie das Kennzeichen so ein: MI-AB 123.',
    en: 'Enter the number plate like this: MI-AB 123.',
  },
  'place.point': {
    de: 'Der Punkt auf der Karte konnte nicht übernommen werden. Wählen Sie ihn noch einmal oder beschreiben Sie den Ort mit Worten.',
    en: 'The point on the map could not be taken over. Choose it again or describe the place in words.',
  },
  'file.max.one': {
    de: 'Hier ist nur eine Datei möglich (jetzt {now}). Entfernen Sie die anderen.',
    en: 'Only one file is possible here (now {now}). Remove the others.',
  },
  'file.max': {
    de: 'Hier sind höchstens {max} Dateien möglich (jetzt {now}). Entfernen Sie die übrigen.',
    en: 'At most {max} files are possible here (now {now}). Remove the others.',
  },
  'file.more': {
    de: 'Diese Datei wurde nicht hochgeladen: Hier sind höchstens {max} möglich. Entfernen Sie zuerst eine andere.',
    en: 'This file was not uploaded: at most {max} are possible here. Remove another one first.',
  },
  'file.joinedSize': {
    de: 'Zusammen sind die Fotos größer als {max}. Nehmen Sie weniger Fotos oder reichen Sie sie einzeln ein.',
    en: 'Together the photos are larger than {max}. Take fewer photos or hand them in one by one.',
  },
  'file.notJoined': {
    de: 'Die Fotos konnten nicht zusammengefügt werden. Versuchen Sie es noch einmal. Die einzelnen Fotos sind weiter da.',
    en: 'The photos could not be put together. Try again. The single photos are still there.',
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
  'file.name': {
    de: 'Der Name der Datei passt nicht zu ihrem Inhalt. Öffnen Sie die Datei und speichern Sie sie neu, zum Beispiel als PDF.',
    en: 'The name of the file does not match what it contains. Open the file and save it anew, for example as PDF.',
  },
  'file.heic': {
    de: 'Fotos im Format HEIC können nicht angenommen werden. Stellen Sie die Kamera um und nehmen Sie das Foto noch einmal auf. iPhone: Einstellungen, Kamera, Formate, „Maximale Kompatibilität“. Android: in den Einstellungen der Kamera „HEIF“ ausschalten.',
    en: 'Photos in the format HEIC cannot be taken. Change the setting of the camera and take the photo again. iPhone: Settings, Camera, Formats, “Most Compatible”. Android: switch off “HEIF” in the settings of the camera.',
  },
  'file.damaged': {
    de: 'Die Datei ist beschädigt oder nicht vollständig. Öffnen Sie die Datei auf Ihrem Gerät, speichern Sie sie neu und laden Sie sie noch einmal hoch.',
    en: 'The file is damaged or not complete. Open it on your device, save it anew and upload it again.',
  },
  'file.active': {
    de: 'Das PDF enthält Programme, ausfüllbare Felder mit Programmen oder angehängte Dateien. Drucken Sie es in eine neue Datei („Als PDF drucken“) und laden Sie diese hoch.',
    en: 'The PDF contains programs, fields with programs or attached files. Print it to a new file (“Print to PDF”) and upload that.',
  },
  'file.encrypted': {
    de: 'Das PDF ist verschlüsselt oder mit einem Kennwort geschützt. Speichern Sie es ohne Schutz oder drucken Sie es in eine neue Datei („Als PDF drucken“).',
    en: 'The PDF is encrypted or protected by a password. Save it without protection or print it to a new file (“Print to PDF”).',
  },
  'file.pixels': {
    de: 'Das Bild hat zu viele Bildpunkte ({width} × {height}). Verkleinern Sie es und laden Sie es noch einmal hoch.',
    en: 'The picture has too many pixels ({width} × {height}). Make it smaller and upload it again.',
  },
  'file.mixed': {
    de: 'In der Datei steckt noch eine andere Datei. Öffnen Sie die Datei, speichern Sie sie neu und laden Sie sie noch einmal hoch.',
    en: 'There is another file inside the file. Open it, save it anew and upload it again.',
  },
  'file.unreadable': {
    de: 'Die Datei konnte nicht geprüft werden. Drucken Sie sie in eine neue Datei („Als PDF drucken“) und laden Sie diese hoch.',
    en: 'The file could not be checked. Print it to a new file (“Print to PDF”) and upload that.',
  },
  'file.virus': {
    de: 'Die Datei konnte nicht angenommen werden. Sie enthält möglicherweise Schadsoftware. Wählen Sie eine andere Datei aus.',
    en: 'The file could not be taken. It may contain malware. Choose another file.',
  },
  'file.quota': {
    de: 'Zu diesem Antrag wurden schon sehr viele Dateien hochgeladen. Fassen Sie mehrere zu einem PDF zusammen oder reichen Sie die übrigen nach.',
    en: 'Very many files have been uploaded for this application already. Put several into one PDF or hand in the others later.',
  },
  'list.min.one': {
    de: 'Fügen Sie unter „{label}“ mindestens einen Eintrag hinzu.',
    en: 'Add at least one entry to “{label}”.',
  },
  'list.min': {
    de: 'Fügen Sie unter „{label}“ mindestens {min} Einträge hinzu (jetzt {now}).',
    en: 'Add at least {min} entries to “{label}” (now {now}).',
  },
  'list.max.one': {
    de: 'Unter „{label}“ ist nur ein Eintrag möglich (jetzt {now}). Löschen Sie die anderen.',
    en: '“{label}” takes one entry only (now {now}). Delete the others.',
  },
  'list.rows': {
    de: 'Unter „{label}“ müssen {expected} Einträge stehen (jetzt {now}): einer für jeden, den sie betrifft.',
    en: '“{label}” must have {expected} entries (now {now}): one for each that it is about.',
  },
  'outcome.reached': {
    de: 'Nach Ihren Angaben kann dieser Antrag nicht abgesendet werden. Lesen Sie unter „{label}“, was Sie tun können, oder ändern Sie Ihre Angaben.',
    en: 'By your answers this application cannot be sent. Read under “{label}” what you can do, or change your answers.',
  },
  'table.cells': {
    de: 'Diese Zeile hat {now} Zellen, höchstens {max} sind möglich. Setzen Sie eine Überschrift über die Spalten oder löschen Sie, was zu viel ist.',
    en: 'This line has {now} cells, at most {max} are possible. Put headings above the columns or delete what is too much.',
  },
  'table.full': {
    de: 'Für diese Zeile ist kein Platz mehr: Die Liste hat höchstens {max} Einträge.',
    en: 'There is no room for this line: the list has at most {max} entries.',
  },
  'table.notTaken': {
    de: 'Sie haben Zeilen eingefügt, die noch nicht übernommen sind. Übernehmen Sie sie oder leeren Sie das Feld.',
    en: 'You have pasted lines that are not taken over yet. Take them over or clear the field.',
  },
  'table.notText': {
    de: 'Diese Datei ist keine Tabelle im CSV-Format. Speichern Sie die Tabelle als CSV oder kopieren Sie die Zellen in das Feld.',
    en: 'This file is not a table in CSV format. Save the table as CSV or copy the cells into the field.',
  },
  'list.max': {
    de: 'Unter „{label}“ sind höchstens {max} Einträge möglich (jetzt {now}). Löschen Sie einige.',
    en: '“{label}” takes at most {max} entries (now {now}). Delete some.',
  },
  'computed.missing': {
    de: '„{label}“ konnte nicht berechnet werden. Bitte wenden Sie sich an die zuständige Stelle; Ihre Angaben bleiben gespeichert.',
    en: '“{label}” could not be worked out. Please contact the office in charge; your answers stay saved.',
  },
  'answers.type.integer': {
    de: 'Hier muss eine ganze Zahl ohne Anführungszeichen stehen, zum Beispiel 12.',
    en: 'This must be a whole number without quotes, for example 12.',
  },
  'answers.type.decimal': {
    de: 'Hier muss eine Zahl in Anführungszeichen stehen, mit Punkt und ohne überflüssige Nullen, zum Beispiel "4.5".',
    en: 'This must be a number in quotes, with a point and no needless zeros, for example "4.5".',
  },
  'answers.type.money': {
    de: 'Hier muss ein Betrag in Anführungszeichen stehen, mit Punkt und genau zwei Stellen danach, zum Beispiel "240.00".',
    en: 'This must be an amount in quotes, with a point and exactly two digits after it, for example "240.00".',
  },
  'answers.type.date': {
    de: 'Hier muss ein Datum in Anführungszeichen stehen, zum Beispiel "2027-04-01".',
    en: 'This must be a date in quotes, for example "2027-04-01".',
  },
  'answers.type.time': {
    de: 'Hier muss eine Uhrzeit in Anführungszeichen stehen, zum Beispiel "14:30".',
    en: 'This must be a time in quotes, for example "14:30".',
  },
  'answers.type.boolean': {
    de: 'Hier muss true oder false stehen, ohne Anführungszeichen.',
    en: 'This must be true or false, without quotes.',
  },
  'answers.type.choice': {
    de: 'Hier muss die Kennung einer Antwort in Anführungszeichen stehen. Ist keine gewählt, lassen Sie „{label}“ weg.',
    en: 'This must be the id of an option in quotes. If none was chosen, leave “{label}” out.',
  },
  'answers.type.choices': {
    de: 'Hier muss eine Liste mit den Kennungen der gewählten Antworten stehen, jede nur einmal.',
    en: 'This must be a list with the ids of the options chosen, each only once.',
  },
  'answers.type.file': {
    de: 'Hier muss eine hochgeladene Datei mit id, name, size, mediaType und sha256 stehen.',
    en: 'This must be an uploaded file with id, name, size, mediaType and sha256.',
  },
  'answers.type.object': {
    de: 'Hier muss ein Objekt in geschweiften Klammern stehen.',
    en: 'This must be an object in braces.',
  },
  'answers.type.list': {
    de: 'Hier muss eine Liste in eckigen Klammern stehen.',
    en: 'This must be a list in brackets.',
  },
  'answers.type._id': {
    de: 'Die Kennung (_id) eines Eintrags beginnt mit einem Kleinbuchstaben und hat nur Kleinbuchstaben und Ziffern, höchstens 32.',
    en: 'The id (_id) of an entry begins with a small letter and has only small letters and digits, 32 at most.',
  },
  'answers.type': {
    de: 'Hier muss ein Text in Anführungszeichen stehen, ohne Leerzeichen davor und dahinter. Ist nichts anzugeben, lassen Sie „{label}“ weg.',
    en: 'This must be a text in quotes, without blanks around it. If there is nothing to say, leave “{label}” out.',
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
