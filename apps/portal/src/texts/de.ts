/** What the portal says in German. Texts of forms come from their definitions, those of the assistant from it. */
export const de = {
  language: { name: 'Deutsch', label: 'Sprache' },
  skip: 'Zum Inhalt springen',
  product: 'Online-Dienste',
  muster: {
    mark: 'Muster',
    sentence: 'Dieses Formular ist ein Muster. Die Fachabteilung hat es noch nicht geprüft.',
  },
  footer: {
    label: 'Rechtliches',
    imprint: 'Impressum',
    privacy: 'Datenschutz',
    accessibility: 'Barrierefreiheit',
    staff: 'Anmeldung für Beschäftigte',
  },
  embedded: {
    own: 'In eigenem Fenster öffnen',
    newWindow: '(neues Fenster)',
    noCookies:
      'Haben Sie den Antrag gerade erst begonnen? Dann lässt Ihr Browser nicht zu, dass er sich auf dieser Seite etwas merkt. In einem eigenen Fenster funktioniert er.',
  },
  home: {
    title: 'Online-Dienste der Kommunen',
    intro: 'Wählen Sie Ihre Stadt oder Gemeinde. Sie brauchen kein Konto.',
    kommunen: 'Städte und Gemeinden',
  },
  services: {
    title: (kommune: string) => `Online-Dienste: ${kommune}`,
    intro:
      'Hier erledigen Sie Ihr Anliegen vollständig online: Angaben machen, Unterlagen hochladen, absenden.',
    none: 'Hier gibt es noch keine Online-Dienste.',
  },
  start: {
    germanOnly: 'Diesen Antrag gibt es nur auf Deutsch.',
    purpose: 'Wofür ist dieser Antrag?',
    duration: 'Dauer',
    documents: 'Diese Unterlagen brauchen Sie',
    costs: 'Kosten',
    deadline: 'Frist',
    notFor: 'Wann dieser Antrag nicht passt',
    authority: 'Zuständige Stelle',
    contact: 'Kontakt',
    privacy: 'Datenschutz',
    legalBasis: 'Rechtsgrundlage',
    facts: 'Auf einen Blick',
    now: 'Jetzt starten',
    noAccount: 'Sie brauchen kein Konto. Ihre Angaben können Sie jederzeit speichern und später fortsetzen.',
    continue: 'Entwurf fortsetzen',
    draft: 'Sie haben einen Entwurf in diesem Browser',
    draftUntil: (savedAt: string, until: string) =>
      `Zuletzt gespeichert am ${savedAt}. Sie können ihn bis zum ${until} fortsetzen.`,
    again: 'Neu beginnen',
    againWarning: 'Wenn Sie neu beginnen, löschen wir den bisherigen Entwurf.',
    againNow: 'Entwurf löschen und neu beginnen',
  },
  saved: {
    title: 'Ihr Entwurf ist gespeichert',
    until: (date: string) => `Sie können ihn bis zum ${date} fortsetzen. Danach löschen wir ihn.`,
    how: 'So geht es weiter',
    here: 'In diesem Browser: Öffnen Sie die Startseite des Antrags und wählen Sie „Entwurf fortsetzen“.',
    elsewhere: 'Auf einem anderen Gerät: Kopieren Sie diesen Link und öffnen Sie ihn dort.',
    link: 'Link zu Ihrem Entwurf',
    keep: 'Wer diesen Link hat, kann Ihren Entwurf lesen und ändern. Geben Sie ihn nur an Menschen weiter, die mit Ihnen am Antrag arbeiten.',
    copy: 'Link kopieren',
    copied: 'Der Link ist kopiert.',
    continue: 'Weiter ausfüllen',
    toStart: 'Zur Startseite des Antrags',
  },
  resume: {
    title: 'In diesem Browser gibt es schon einen Entwurf',
    sentence:
      'Der Link führt zu einem anderen Entwurf desselben Antrags. Wenn Sie ihn öffnen, ersetzt er den bisherigen in diesem Browser. Kopieren Sie vorher den Link des bisherigen Entwurfs, wenn Sie ihn behalten wollen.',
    former: 'Link zum bisherigen Entwurf',
    open: 'Entwurf aus dem Link öffnen',
    keep: 'Beim bisherigen Entwurf bleiben',
  },
  move: {
    title: 'Das Formular wurde geändert',
    sentence:
      'Seit Sie Ihren Antrag begonnen haben, wurde das Formular überarbeitet. Die alte Fassung gilt nicht mehr. Ihr Entwurf geht mit der neuen weiter.',
    nothing: 'Alle Ihre Angaben sind übernommen. Neue Fragen finden Sie auf den nächsten Seiten.',
    confirm:
      'Einige Ihrer Angaben passen nicht mehr so wie bisher. Notieren Sie sich, was Sie noch brauchen, und setzen Sie hinter jeden Punkt einen Haken. Alle anderen Angaben sind übernommen.',
    changes: 'Das ändert sich an Ihren Angaben',
    problem: 'Es gibt ein Problem',
    missing: (label: string) => `Bestätigen Sie die Änderung bei „${label}“.`,
    outdated: 'Inzwischen hat sich noch etwas geändert. Sehen Sie bitte noch einmal nach.',
    goOn: 'Mit der neuen Fassung weitermachen',
  },
  receipt: {
    title: 'Ihr Antrag ist eingegangen',
    sentence: (kommune: string) => `${kommune} hat Ihren Antrag erhalten.`,
    reference: 'Aktenzeichen',
    receivedAt: 'Eingegangen am',
    state: 'Stand',
    next: 'Wie geht es weiter?',
    nextSteps: [
      'Wir prüfen Ihre Angaben und Unterlagen.',
      'Wenn uns etwas fehlt, melden wir uns bei Ihnen.',
      'Danach bekommen Sie unsere Entscheidung.',
    ],
    keep: 'Notieren Sie das Aktenzeichen oder laden Sie die Unterlagen herunter. Diese Seite ist nur für kurze Zeit und nur in diesem Browser abrufbar.',
    documents: 'Ihre Unterlagen',
    pdf: 'PDF herunterladen',
    xml: 'Daten als XML',
    json: 'Daten als JSON',
    xsd: 'Schema der XML-Datei',
    building: 'Ihr PDF wird gerade erstellt. Das dauert meist nur wenige Sekunden.',
    failed:
      'Ihr PDF konnten wir noch nicht erstellen. Ihr Antrag ist trotzdem vollständig bei uns eingegangen.',
    reload: 'Seite neu laden',
    contact: 'Fragen?',
    toServices: 'Zu den Online-Diensten',
  },
  state: { received: 'Eingegangen', documented: 'Eingegangen', failed: 'Eingegangen, Unterlagen in Arbeit' },
  conflict: {
    title: 'Dieser Entwurf wurde an anderer Stelle geändert',
    sentence: (savedAt: string) =>
      `Vielleicht ist er noch in einem anderen Fenster offen: Dort wurde er am ${savedAt} gespeichert. Wir haben nichts überschrieben. Entscheiden Sie, welche Fassung gelten soll.`,
    question: 'Frage',
    mine: 'Meine Fassung',
    other: 'Die andere Fassung',
    empty: 'keine Angabe',
    same: 'Auf dieser Seite sind beide Fassungen gleich.',
    saveMine: 'Meine Fassung speichern',
    viewOther: 'Die andere ansehen',
  },
  report: {
    title: 'Problem mit dieser Seite melden',
    intro:
      'Ihre Meldung hilft uns, das Formular zu verbessern. Wir erfahren nicht, von wem sie kommt, und können Ihnen deshalb nicht antworten. Ihr Antrag bleibt, wie er ist.',
    reason: 'Was stimmt nicht?',
    reasons: {
      unclear: 'Ich verstehe etwas nicht',
      missing: 'Meine Antwort ist nicht vorgesehen',
      broken: 'Etwas funktioniert nicht',
      barrier: 'Ich komme wegen einer Barriere nicht weiter',
      other: 'Etwas anderes',
    },
    words: 'Was sollen wir wissen?',
    wordsHint:
      'Höchstens 1.000 Zeichen. Schreiben Sie keine Namen, Adressen oder anderen persönlichen Angaben hinein.',
    optional: '(freiwillig)',
    send: 'Meldung senden',
    problem: 'Es gibt ein Problem',
    noReason: 'Wählen Sie aus, was nicht stimmt.',
    tooLong: 'Kürzen Sie den Text auf höchstens 1.000 Zeichen.',
    busy: 'Gerade kommen sehr viele Meldungen. Versuchen Sie es in einer Stunde noch einmal.',
    thanks: 'Danke für Ihre Meldung',
    close: 'Ihr Antrag ist noch im anderen Fenster offen. Dieses Fenster können Sie schließen.',
  },
  reports: {
    title: 'Meldungen zu Formularen',
    intro:
      'Das haben Antragstellende zu einzelnen Seiten gemeldet. Meldungen werden nach einem Jahr gelöscht.',
    none: 'Es gibt noch keine Meldungen.',
    caption: 'Meldungen, die neuesten zuerst',
    at: 'Gemeldet am',
    page: 'Seite',
    version: 'Fassung',
    reason: 'Grund',
    words: 'Text',
  },
  login: {
    title: 'Anmeldung für Beschäftigte',
    name: 'E-Mail-Adresse',
    password: 'Passwort',
    submit: 'Anmelden',
    wrong: 'Anmeldung nicht möglich: E-Mail-Adresse oder Passwort stimmen nicht.',
    missing: 'Geben Sie E-Mail-Adresse und Passwort ein.',
  },
  embedding: {
    title: 'Formulare einbetten',
    intro:
      'Ihre Formulare können in anderen Webseiten stehen, zum Beispiel im Internetauftritt Ihrer Stadt. Das geht nur auf den Seiten, die Sie hier eintragen.',
    sites: 'Seiten, die Formulare zeigen dürfen',
    hint: 'Eine Adresse je Zeile, zum Beispiel https://www.stadt.example. Leer: keine.',
    save: 'Speichern',
    saved: 'Gespeichert. Die Liste gilt ab sofort.',
    wrong: (lines: string) =>
      `Diese Adressen können Sie nicht eintragen: ${lines}. Schreiben Sie jede vollständig und mit https://, höchstens 20.`,
    how: 'So bauen Sie ein Formular ein',
    element:
      'Fügen Sie diese Zeilen in die Seite ein. Das Formular passt sich in Höhe und Aussehen an; wer keine Skripte zulässt, findet einen Link.',
    frame: 'Darf Ihr Internetauftritt keine Skripte laden, nehmen Sie diese Zeilen:',
    forms: 'Für ein anderes Formular ersetzen Sie seinen Namen:',
  },
  inbox: {
    embedding: 'Formulare einbetten',
    title: 'Eingang',
    offices: 'Ihre Ämter',
    none: 'Es ist noch nichts eingegangen.',
    caption: 'Eingegangene Anträge, die neuesten zuerst',
    reference: 'Aktenzeichen',
    form: 'Formular',
    receivedAt: 'Eingang',
    state: 'Stand',
    documents: 'Unterlagen',
    logout: 'Abmelden',
    signedIn: (name: string) => `Angemeldet: ${name}`,
    back: 'Zurück zum Eingang',
    answers: 'Angaben',
    declarations: 'Erklärungen',
    wentOn: 'Die antragstellende Person ist trotzdem fortgefahren.',
    events: 'Verlauf',
    logged: 'Jeder Aufruf dieser Seite wird protokolliert.',
    building: 'Die Unterlagen werden gerade erstellt. Laden Sie die Seite in einigen Sekunden neu.',
    event: {
      'submission.received': 'Eingegangen',
      'documents.built': 'Unterlagen erstellt',
      'documents.failed': 'Unterlagen konnten nicht erstellt werden',
    } as Record<string, string>,
  },
  error: {
    badRequest: {
      title: 'Diese Eingabe konnten wir nicht lesen',
      sentence: 'Gehen Sie zurück und versuchen Sie es noch einmal.',
    },
    notFound: {
      title: 'Diese Seite gibt es nicht',
      sentence: 'Prüfen Sie die Adresse oder beginnen Sie auf der Startseite.',
    },
    draftGone: {
      title: 'Dieser Entwurf ist nicht mehr da',
      sentence:
        'Er wurde abgesendet, gelöscht oder ist abgelaufen. Vielleicht ist er auch in einem anderen Browser gespeichert: Öffnen Sie ihn dann mit seinem Link.',
    },
    receiptGone: {
      title: 'Diese Bestätigung ist hier nicht mehr abrufbar',
      sentence:
        'Sie ist nur für kurze Zeit und nur in dem Browser zu sehen, in dem der Antrag abgesendet wurde. Ihr Antrag ist davon nicht betroffen.',
    },
    method: {
      title: 'So lässt sich diese Seite nicht aufrufen',
      sentence: 'Beginnen Sie auf der Startseite.',
    },
    tooLarge: {
      title: 'Das ist zu groß',
      sentence:
        'Die Dateien sind zusammen zu groß, um sie auf einmal zu senden. Ihre gespeicherten Angaben sind sicher. Gehen Sie zurück und wählen Sie eine Datei mit höchstens 10 MB aus.',
    },
    failed: {
      title: 'Das hat gerade nicht geklappt',
      sentence:
        'Der Fehler liegt bei uns. Was Sie zuletzt gespeichert haben, ist sicher. Gehen Sie zurück und versuchen Sie es in einigen Minuten noch einmal.',
    },
    busy: {
      title: 'Der Dienst ist gerade nicht erreichbar',
      sentence:
        'Was Sie zuletzt gespeichert haben, ist sicher. Versuchen Sie es in einigen Minuten noch einmal.',
    },
    toStart: 'Zur Startseite',
    toForm: 'Zur Startseite des Antrags',
    prefix: 'Fehler',
  },
  legal: {
    imprint: {
      provider: 'Diensteanbieter',
      representative: (kommune: string) =>
        `${kommune}, vertreten durch die Bürgermeisterin oder den Bürgermeister`,
      contact: 'Kontakt',
      note: 'Anschrift, Telefonnummer und Umsatzsteuer-Identifikationsnummer ergänzt die Verwaltung, bevor sie diese Seiten öffentlich betreibt.',
    },
    privacy: {
      controller: 'Verantwortlich',
      what: 'Was wir speichern',
      whatItems: [
        'Entwürfe: Ihre Angaben und Dateien, verschlüsselt, bis Sie absenden, den Entwurf löschen oder die Frist abläuft, die wir beim Speichern nennen.',
        'Anträge: Ihre Angaben und Dateien, solange das jeweilige Verfahren und seine Aufbewahrungsfristen es verlangen.',
        'Protokolle des Betriebs: ohne Ihre Angaben.',
      ],
      cookies: 'Cookies',
      cookiesText:
        'Wir setzen nur Cookies, die für den Dienst nötig sind: den Schlüssel zu Ihrem Entwurf, den Schlüssel zu Ihrer Eingangsbestätigung und Ihre Sprache. Wir werten Ihr Verhalten nicht aus und binden nichts von anderen Anbietern ein.',
      perForm: 'Einzelne Anträge',
      rights: 'Ihre Rechte',
      rightsText:
        'Sie können Auskunft, Berichtigung, Löschung und Einschränkung verlangen und sich bei der Landesbeauftragten für Datenschutz und Informationsfreiheit Nordrhein-Westfalen beschweren (Artikel 15 bis 21 und 77 DSGVO).',
    },
    accessibility: {
      goal: (kommune: string) =>
        `${kommune} will, dass alle Menschen diesen Dienst nutzen können. Er ist nach der Norm EN 301 549 und den Web Content Accessibility Guidelines (WCAG) 2.1, Stufe AA, gebaut.`,
      how: 'Was Sie erwarten können',
      howItems: [
        'Sie können alles mit der Tastatur bedienen.',
        'Alle Fragen, Hinweise und Fehlermeldungen sind für Vorleseprogramme ausgezeichnet.',
        'Der Dienst funktioniert ohne JavaScript, bei 400 Prozent Vergrößerung und mit erzwungenen Farben.',
        'Die Eingangsbestätigung ist ein barrierefreies PDF (PDF/UA-1).',
      ],
      tested: 'Wie wir das prüfen',
      testedText:
        'Bei jeder Änderung laufen automatische Prüfungen über alle Seiten. Eine Prüfung durch Menschen mit Behinderungen steht noch aus.',
      feedback: 'Barriere melden',
      feedbackText:
        'Wenn Sie auf eine Barriere stoßen, sagen Sie es uns. Wir antworten Ihnen und suchen einen anderen Weg.',
    },
  },
};

/** The same shape for every language. */
export type Texts = typeof de;
