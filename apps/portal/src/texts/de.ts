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
    report: 'Barriere melden',
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
    draft: 'Sie haben schon einen Antrag begonnen?',
  },
  services: {
    title: (kommune: string) => `Online-Dienste: ${kommune}`,
    intro:
      'Hier erledigen Sie Ihr Anliegen vollständig online: Angaben machen, Unterlagen hochladen, absenden.',
    all: 'Alle Online-Dienste',
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
    noAccount:
      'Sie brauchen kein Konto. Ihre Angaben können Sie jederzeit speichern und 30 Tage lang fortsetzen.',
    continue: 'Entwurf fortsetzen',
    draft: 'Sie haben einen Entwurf in diesem Browser',
    draftUntil: (savedAt: string, until: string) =>
      `Zuletzt gespeichert am ${savedAt}. Sie können ihn bis zum ${until} fortsetzen.`,
    ways: 'Link und Code anzeigen',
    delete: 'Entwurf löschen',
    again: 'Neu beginnen',
    againWarning: 'Wenn Sie neu beginnen, löschen wir den bisherigen Entwurf.',
    againNow: 'Entwurf löschen und neu beginnen',
    paper: {
      title: 'Lieber auf Papier?',
      text: 'Das Formular können Sie auch am Computer oder mit der Hand ausfüllen, unterschreiben und mit der Post schicken.',
      link: 'Formular als PDF zum Ausdrucken',
    },
  },
  saved: {
    title: 'Ihr Entwurf ist gespeichert',
    until: (date: string) => `Sie können ihn bis zum ${date} fortsetzen. Danach löschen wir ihn.`,
    notReceived: 'Ihr Antrag ist noch nicht eingegangen. Er geht erst ein, wenn Sie ihn absenden.',
    how: 'So geht es weiter',
    here: 'In diesem Browser: Öffnen Sie die Startseite des Antrags und wählen Sie „Entwurf fortsetzen“.',
    elsewhere:
      'Auf einem anderen Gerät: Öffnen Sie dort den Link, oder geben Sie Vorgangsnummer und Code ein. Beides können Sie sich per E-Mail schicken lassen.',
    link: 'Link zu Ihrem Entwurf',
    keep: 'Wer den Link oder Nummer und Code hat, kann Ihren Entwurf lesen und ändern. Geben Sie sie nur an Menschen weiter, die mit Ihnen am Antrag arbeiten.',
    copy: 'Link kopieren',
    copied: 'Der Link ist kopiert.',
    continue: 'Weiter ausfüllen',
    toStart: 'Zur Startseite des Antrags',
    delete: 'Entwurf löschen',
    mail: {
      title: 'Link und Code per E-Mail',
      label: 'E-Mail-Adresse',
      other: 'Noch einmal senden, auch an eine andere Adresse',
      hint: 'Prüfen Sie die Adresse genau. Wer die Nachricht bekommt, kann Ihren Entwurf öffnen.',
      use: 'Wir löschen die Adresse mit dem Entwurf. Geben Sie im Antrag selbst keine E-Mail-Adresse an, senden wir auch die Bestätigung des Eingangs dorthin.',
      send: 'Link und Code senden',
      waiting: (to: string) => `Link und Code senden wir an ${to}.`,
      sent: (to: string) => `Link und Code haben wir an ${to} gesendet.`,
      failed: (to: string) => `An ${to} konnten wir die Nachricht nicht zustellen.`,
      after: {
        waiting: 'Das dauert meist nur wenige Minuten. Sie können diese Seite schließen.',
        sent: 'Ist nach einigen Minuten nichts da? Sehen Sie im Ordner für unerwünschte Nachrichten nach.',
        failed: 'Prüfen Sie die Adresse und versuchen Sie es noch einmal.',
      },
      wrong: 'Geben Sie eine E-Mail-Adresse in der Form name@beispiel.de ein.',
      tooMany:
        'Wir haben schon mehrere Nachrichten verschickt. Versuchen Sie es in einer Stunde noch einmal, oder notieren Sie Vorgangsnummer und Code.',
    },
  },
  code: {
    title: 'Entwurf fortsetzen',
    intro:
      'Geben Sie Vorgangsnummer und Code ein. Sie haben beides beim Speichern gesehen. Wenn Sie wollten, haben wir es Ihnen auch per E-Mail geschickt.',
    both: 'Vorgangsnummer und Code',
    number: 'Vorgangsnummer',
    numberHint: 'Zum Beispiel: ESP-K7M4-QX9P',
    code: 'Code',
    codeHint: 'Acht Zeichen, zum Beispiel: 8HNB-\u20603RTW',
    where: 'Beides geben Sie auf dieser Seite ein:',
    open: 'Entwurf öffnen',
    link: 'Haben Sie den Link zu Ihrem Entwurf? Dann öffnen Sie ihn einfach. Den Code brauchen Sie dann nicht.',
    expiry: 'Einen Entwurf bewahren wir 30 Tage lang auf. Die Frist beginnt mit jedem Speichern neu.',
    numberMissing: 'Geben Sie die Vorgangsnummer ein.',
    codeMissing: 'Geben Sie den Code ein.',
    wrong:
      'Nummer und Code passen nicht zusammen, oder den Entwurf gibt es nicht mehr. Prüfen Sie beides noch einmal.',
    locked:
      'Das waren zu viele Versuche. In einer Stunde können Sie es noch einmal versuchen. Mit dem Link zu Ihrem Entwurf geht es sofort: Er steht in der E-Mail, die Sie beim Speichern bekommen haben.',
  },
  reopen: {
    title: 'Öffnen Sie Ihren Entwurf noch einmal',
    sentence:
      'Dieser Browser hat den Schlüssel zu Ihrem Entwurf nicht mehr. Deshalb konnten wir die letzte Seite noch nicht speichern. Ihre Eingaben sind noch da.',
    how: 'Geben Sie Vorgangsnummer und Code ein. Dann speichern wir die Seite, und Sie machen weiter, wo Sie waren.',
    files: 'Dateien von dieser Seite wählen Sie danach bitte noch einmal aus.',
    save: 'Entwurf öffnen und speichern',
    gone: 'Einen Entwurf, der abgesendet, gelöscht oder abgelaufen ist, können wir nicht mehr öffnen.',
  },
  delete: {
    title: 'Entwurf löschen?',
    sentence: (form: string) =>
      `Dann löschen wir alle Angaben und Dateien Ihres Entwurfs „${form}“. Das lässt sich nicht rückgängig machen.`,
    now: 'Entwurf löschen',
    keep: 'Entwurf behalten',
    done: 'Ihr Entwurf ist gelöscht',
    doneSentence: 'Alle Angaben und Dateien sind weg. Link und Code gelten nicht mehr.',
  },
  status: {
    title: 'Stand Ihres Antrags',
    received: 'Eingegangen',
    nothingElse:
      'Zum Schutz Ihrer Daten stehen hier weder Ihre Angaben noch das PDF. Beides können Sie nach dem Absenden einen Tag lang in dem Browser abrufen, in dem Sie den Antrag abgesendet haben.',
    documents: 'Zu Bestätigung und PDF',
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
    receivedBy: 'Eingegangen bei',
    reference: 'Aktenzeichen',
    receivedAt: 'Eingegangen am',
    state: 'Stand',
    next: 'Wie geht es weiter?',
    nextSteps: [
      'Wir prüfen Ihre Angaben und Unterlagen.',
      'Wenn uns etwas fehlt, melden wir uns bei Ihnen.',
      'Danach bekommen Sie unsere Entscheidung.',
    ],
    keep: 'Notieren Sie das Aktenzeichen oder laden Sie die Unterlagen herunter. Diese Seite ist nur einen Tag lang und nur in diesem Browser abrufbar.',
    mail: {
      none: 'Sie haben keine E-Mail-Adresse angegeben. Deshalb senden wir Ihnen keine Bestätigung per E-Mail.',
      waiting: (to: string) =>
        `Eine Bestätigung senden wir an ${to}. Darin steht der Link, unter dem Sie den Stand Ihres Antrags sehen.`,
      sent: (to: string) =>
        `Eine Bestätigung haben wir an ${to} gesendet. Darin steht der Link, unter dem Sie den Stand Ihres Antrags sehen.`,
      failed: (to: string) =>
        `An ${to} konnten wir keine Bestätigung senden. Ihr Antrag ist trotzdem eingegangen.`,
    },
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
    ended: 'Ihre Anmeldung ist abgelaufen',
    endedHow:
      'Melden Sie sich bitte noch einmal an. Dann kommen Sie auf die Seite zurück, auf der Sie waren.',
    endedKept: 'Melden Sie sich bitte noch einmal an. Was Sie eingegeben haben, steht danach wieder da.',
  },
  embedding: {
    title: 'Formulare einbetten',
    unsaved: 'Ihre Eingaben sind noch nicht gespeichert. Prüfen Sie sie und speichern Sie dann.',
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
  officialForms: {
    title: 'Amtliche Vordrucke',
    intro:
      'Einige Ihrer Formulare füllen einen amtlichen Vordruck aus, sobald ein Antrag eingeht. Laden Sie die ausfüllbare PDF-Datei so hoch, wie die herausgebende Stelle sie anbietet.',
    none: 'Keines Ihrer Formulare füllt einen amtlichen Vordruck aus.',
    of: (form: string) => `Wird ausgefüllt von: ${form}`,
    there: 'Die Datei ist da. Sie wird bei jedem Antrag ausgefüllt.',
    absent: 'Die Datei fehlt. Anträge gehen trotzdem ein, aber ohne diesen Vordruck.',
    useless: 'Die Datei, die hier liegt, kann nicht ausgefüllt werden.',
    taken: 'Die Datei ist übernommen. Sie wird ab dem nächsten Antrag ausgefüllt.',
    missing: (fields: string) =>
      `Diese Felder füllt das Formular aus, aber die Datei hat sie nicht: ${fields}. Sie bleiben leer. Prüfen Sie, ob es die richtige Fassung ist.`,
    file: (isThere: boolean): string => (isThere ? 'Andere PDF-Datei' : 'PDF-Datei'),
    hint: 'Höchstens 10 MB, nicht verschlüsselt, ohne Skripte und Unterschriften.',
    send: 'Hochladen',
    choose: 'Wählen Sie zuerst eine PDF-Datei aus.',
  },
  inbox: {
    embedding: 'Formulare einbetten',
    officialForms: 'Amtliche Vordrucke',
    title: 'Eingang',
    offices: 'Ihre Ämter',
    none: 'Es ist noch nichts eingegangen.',
    filter: {
      allForms: 'Alle Formulare',
      from: 'Eingegangen ab',
      to: 'Eingegangen bis',
      show: 'Anzeigen',
      none: 'Dazu ist nichts eingegangen. Wählen Sie ein anderes Formular oder einen anderen Zeitraum.',
      found: (total: number, shown: number) =>
        total === 1
          ? '1 Antrag'
          : total > shown
            ? `${total} Anträge, hier die neuesten ${shown}`
            : `${total} Anträge`,
    },
    table: {
      title: 'Als Tabelle herunterladen',
      choose: 'Wählen Sie oben ein Formular und „Anzeigen“: Jedes Formular hat seine eigenen Spalten.',
      text: (total: number) =>
        `${total === 1 ? 'Der Antrag steht' : `Die ${total} Anträge stehen`} darin mit allen Angaben, je Antrag eine Zeile. Jedes Herunterladen wird protokolliert.`,
      own: 'Für Ihr Amt',
      recipients:
        'Die Tabelle für eine andere Stelle enthält nur die Anträge, die sie erhält, und nur die Angaben, die sie sehen darf.',
      xlsx: 'XLSX (zum Öffnen)',
      csv: 'CSV (für Programme)',
      tooMany: (most: number) =>
        `Eine Tabelle fasst höchstens ${most} Anträge. Grenzen Sie den Zeitraum ein.`,
      none: (_most: number) => 'Es gibt noch keinen Antrag, der in diese Tabelle gehört.',
    },
    caption: 'Eingegangene Anträge, die neuesten zuerst',
    reference: 'Aktenzeichen',
    form: 'Formular',
    receivedAt: 'Eingang',
    state: 'Stand',
    documents: 'Unterlagen',
    logout: 'Abmelden',
    signedIn: (name: string) => `Angemeldet: ${name}`,
    endsAt: (time: string) => `Wenn Sie nichts tun, endet Ihre Anmeldung um ${time}\u00a0Uhr.`,
    stay: 'Angemeldet bleiben',
    back: 'Zurück zum Eingang',
    boxes: 'PDF in der Reihenfolge des amtlichen Vordrucks („Feld 1“, „Feld 2“ …)',
    copies: {
      title: 'Für andere Stellen',
      text: 'Jede Datei enthält nur die Angaben, die die Stelle erhalten darf.',
      manual: 'nur nach Ihrer Prüfung weitergeben',
    },
    answers: 'Angaben',
    declarations: 'Erklärungen',
    wentOn: 'Die antragstellende Person ist trotzdem fortgefahren.',
    events: 'Verlauf',
    logged: 'Jeder Aufruf dieser Seite wird protokolliert.',
    building: 'Die Unterlagen werden gerade erstellt. Laden Sie die Seite in einigen Sekunden neu.',
    unread: 'Die Angaben lassen sich gerade nicht anzeigen. Laden Sie die Seite in einigen Sekunden neu.',
    missing: {
      state: 'Eingegangen, Unterlagen fehlen',
      title: 'Zu diesem Antrag konnten keine Unterlagen erstellt werden',
      reason: {
        time: 'Das Erstellen hat länger gedauert, als der Server zulässt.',
        memory: 'Das Erstellen hat mehr Speicher gebraucht, als der Server zulässt.',
        pages: 'Das PDF hätte mehr Seiten, als der Server zulässt.',
        rows: 'Eine Tabelle im PDF hätte mehr Zeilen, als der Server zulässt.',
        letters: 'Das PDF hätte mehr Text, als der Server zulässt.',
        certificate: 'Das Zertifikat des elektronischen Siegels oder der Signatur ist abgelaufen.',
        broken: 'Beim Erstellen ist ein Fehler aufgetreten. Er liegt an der Software, nicht am Antrag.',
      } as Record<string, string>,
      unknown: 'Der Server hat es mehrmals vergeblich versucht.',
      advice:
        'Der Antrag ist vollständig eingegangen. Alle Angaben stehen weiter unten, auch die hochgeladenen Dateien. Versuchen Sie noch einmal, die Unterlagen zu erstellen. Gelingt es wieder nicht, nennen Sie denen, die den Server betreuen, das Aktenzeichen.',
      retry: 'Unterlagen noch einmal erstellen',
      data: 'Angaben als Datei (JSON) herunterladen',
    },
    held: {
      waiting: 'wird noch auf Schadsoftware geprüft und ist danach abrufbar',
      infected: 'wird zurückgehalten: enthält möglicherweise Schadsoftware. Bitten Sie um eine andere Datei',
    },
    event: {
      'submission.received': 'Eingegangen',
      'documents.built': 'Unterlagen erstellt',
      'documents.failed': 'Unterlagen konnten nicht erstellt werden',
      'documents.retried': 'Unterlagen noch einmal angefordert',
      'attachment.infected': 'Datei zurückgehalten: Sie enthält möglicherweise Schadsoftware',
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
        'Er wurde abgesendet oder gelöscht, er ist abgelaufen, oder dieser Browser darf ihn nicht mehr öffnen. Haben Sie seinen Link oder Vorgangsnummer und Code? Dann können Sie damit weitermachen.',
    },
    receiptGone: {
      title: 'Diese Bestätigung ist hier nicht mehr abrufbar',
      sentence:
        'Sie ist nur einen Tag lang und nur in dem Browser zu sehen, in dem der Antrag abgesendet wurde. Ihr Antrag ist davon nicht betroffen. Den Stand sehen Sie mit dem Link aus unserer E-Mail.',
    },
    statusGone: {
      title: 'Der Stand Ihres Antrags ist so nicht abrufbar',
      sentence:
        'Öffnen Sie den Link aus unserer E-Mail noch einmal. Achten Sie darauf, dass er vollständig ist.',
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
    withCode: 'Mit Nummer und Code fortsetzen',
    summary: 'Es gibt ein Problem',
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
        'E-Mail-Adressen für Link und Code: verschlüsselt, solange es den Entwurf gibt. Nach dem Absenden behalten wir die Adresse für die Bestätigung noch eine Woche.',
        'Anträge: Ihre Angaben und Dateien, solange das jeweilige Verfahren und seine Aufbewahrungsfristen es verlangen.',
        'Protokolle des Betriebs: ohne Ihre Angaben.',
      ],
      cookies: 'Cookies',
      cookiesText:
        'Wir setzen nur Cookies, die für den Dienst nötig sind: den Schlüssel zu Ihrem Entwurf, die Schlüssel zu Ihrer Eingangsbestätigung und zum Stand Ihres Antrags und Ihre Sprache. Wir werten Ihr Verhalten nicht aus und binden nichts von anderen Anbietern ein.',
      perForm: 'Einzelne Anträge',
      rights: 'Ihre Rechte',
      rightsText:
        'Sie können Auskunft, Berichtigung, Löschung und Einschränkung verlangen und sich bei der Landesbeauftragten für Datenschutz und Informationsfreiheit Nordrhein-Westfalen beschweren (Artikel 15 bis 21 und 77 DSGVO).',
    },
    accessibility: {
      sample:
        'Diese Erklärung ist ein Muster. Die Verwaltung prüft und ergänzt sie, bevor sie den Dienst öffentlich betreibt, und verlinkt hier ihr elektronisches Kontaktformular.',
      goal: (kommune: string) =>
        `${kommune} will, dass alle Menschen ihre Online-Dienste nutzen können. Grundlage sind das Behindertengleichstellungsgesetz Nordrhein-Westfalen (BGG NRW) und die Barrierefreie-Informationstechnik-Verordnung Nordrhein-Westfalen (BITVNRW). Diese Erklärung gilt für die Online-Dienste auf diesen Seiten, auch wenn ein Formular in einer anderen Website steht.`,
      state: 'Stand der Vereinbarkeit mit den Anforderungen',
      stateText:
        'Der Dienst ist mit den Anforderungen von § 3 BITVNRW (Norm EN 301 549, Web Content Accessibility Guidelines 2.1, Stufe AA) teilweise vereinbar. Warum nur teilweise, steht im nächsten Abschnitt.',
      barriers: 'Was noch nicht barrierefrei ist',
      barrierItems: [
        'Ob Menschen, die ein Vorleseprogramm, eine Vergrößerung oder eine Sprachsteuerung nutzen, ohne Mühe zurechtkommen, hat noch niemand von ihnen geprüft. Es kann Barrieren geben, die wir nicht kennen.',
        'Nur einige Formulare gibt es auch in Einfacher Sprache, keines in Leichter Sprache oder in Deutscher Gebärdensprache.',
        'Dateien, die Sie hochladen, übernehmen wir so, wie sie sind.',
      ],
      alternative:
        'Wenn Sie deshalb nicht weiterkommen, können Sie denselben Antrag auch mit uns zusammen stellen, am Telefon oder vor Ort.',
      how: 'Was Sie erwarten können',
      howItems: [
        'Sie können alles mit der Tastatur bedienen.',
        'Alle Fragen, Hinweise und Fehlermeldungen sind für Vorleseprogramme ausgezeichnet.',
        'Der Dienst funktioniert ohne JavaScript, bei 400 Prozent Vergrößerung und mit erzwungenen Farben.',
        'Ihr Entwurf bleibt Wochen gespeichert. Keine Frage hat eine Frist.',
        'Die Eingangsbestätigung ist ein barrierefreies PDF (PDF/UA-1).',
      ],
      tested: 'Erstellung dieser Erklärung',
      testedText:
        'Diese Erklärung wurde am 26. November 2026 erstellt. Sie beruht auf einer Selbstbewertung: Bei jeder Änderung prüfen Programme alle Arten von Seiten, auch in der Reihenfolge, in der sie vorgelesen werden. Wir überprüfen die Erklärung mindestens einmal im Jahr.',
      feedback: 'Barriere melden',
      feedbackText:
        'Wenn Sie auf eine Barriere stoßen oder eine Information in anderer Form brauchen, sagen Sie es uns. Wir antworten Ihnen spätestens nach sechs Wochen und suchen einen anderen Weg.',
      ombuds: 'Ombudsverfahren',
      ombudsText:
        'Wenn Sie mit unserer Antwort nicht zufrieden sind oder keine bekommen, können Sie sich an die Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen wenden (§ 10d BGG NRW). Das Verfahren kostet nichts.',
      ombudsLink: 'Zur Ombudsstelle für barrierefreie Informationstechnik',
    },
  },
};

/** The same shape for every language. */
export type Texts = typeof de;
