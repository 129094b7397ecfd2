/** Every sentence that the pages around the designer say. */
export const texts = {
  product: 'Formulare schreiben',
  skip: 'Zum Inhalt springen',
  loading: 'Wird geladen …',
  retry: 'Noch einmal versuchen',
  cancel: 'Abbrechen',
  error: 'Fehler',
  noConnection: 'Der Server ist gerade nicht erreichbar.',

  kommunen: {
    title: 'Für welche Kommune schreiben Sie?',
    failed: 'Die Liste der Kommunen konnte nicht geladen werden.',
    none: 'Hier ist noch keine Kommune eingerichtet.',
  },

  unknown: {
    title: 'Diese Seite gibt es nicht',
    text: 'Vielleicht ist die Adresse nicht vollständig, oder das Formular wurde gelöscht.',
    start: 'Zur Startseite',
  },

  crashed: {
    title: 'Das hat leider nicht geklappt',
    text: 'Der Fehler liegt bei uns. Was Sie geschrieben haben, ist in diesem Browser aufgehoben. Laden Sie die Seite neu, um weiterzuarbeiten.',
    reload: 'Seite neu laden',
  },

  login: {
    title: 'Anmelden',
    intro: 'Melden Sie sich mit Ihrem Dienstkonto an.',
    name: 'E-Mail-Adresse',
    password: 'Passwort',
    submit: 'Anmelden',
    problem: 'Anmeldung nicht möglich',
    missing: 'Geben Sie Ihre E-Mail-Adresse und Ihr Passwort ein.',
    wrong: 'E-Mail-Adresse oder Passwort ist falsch. Prüfen Sie beides und versuchen Sie es noch einmal.',
    locked:
      'Das Passwort war zu oft falsch. Warten Sie 15 Minuten und versuchen Sie es dann noch einmal. Haben Sie Ihr Passwort vergessen? Dann hilft Ihnen die Administration Ihrer Kommune.',
    failed:
      'Die Anmeldung hat nicht geklappt, weil der Server gerade nicht erreichbar ist. Versuchen Sie es noch einmal.',
  },

  again: {
    title: 'Bitte melden Sie sich noch einmal an',
    intro:
      'Sie waren längere Zeit nicht aktiv und wurden abgemeldet. Ihre Arbeit ist in diesem Browser aufgehoben. Melden Sie sich an, und es geht dort weiter, wo Sie waren.',
    later: 'Später anmelden',
  },

  session: {
    ends: (time: string) => `Ihre Anmeldung endet um ${time}\u00a0Uhr`,
    how: 'Sie haben längere Zeit nichts geändert. Möchten Sie weiterarbeiten? Dann bleiben Sie angemeldet.',
    finalHow:
      'Nach zwölf Stunden endet jede Anmeldung. Melden Sie sich neu an, wenn Sie weiterarbeiten möchten. Ihre Arbeit bleibt erhalten.',
    ended: 'Ihre Anmeldung ist beendet',
    endedHow:
      'Ihre Arbeit ist in diesem Browser aufgehoben. Melden Sie sich neu an, und es geht hier weiter.',
    stay: 'Angemeldet bleiben',
    signIn: 'Neu anmelden',
  },

  role: {
    title: 'Ihr Konto darf keine Formulare schreiben',
    text: 'Dafür brauchen Sie die Rolle „Redaktion“. Wenden Sie sich bitte an die Administration Ihrer Kommune.',
    otherAccount: 'Mit einem anderen Konto anmelden',
  },

  enterFailed: 'Die Seite konnte nicht geladen werden.',

  account: {
    signedIn: (name: string) => `Angemeldet als ${name}`,
    logout: 'Abmelden',
    logoutFailed: 'Das Abmelden hat nicht geklappt. Versuchen Sie es noch einmal.',
  },

  list: {
    title: (kommune: string) => `Formulare der ${kommune}`,
    create: 'Neues Formular',
    search: 'Formulare suchen',
    found: (count: number) => (count === 1 ? '1 Formular' : `${count} Formulare`),
    foundNone: 'Kein Formular passt zu Ihrer Suche.',
    failed: 'Die Liste konnte nicht geladen werden.',
    empty: 'Hier gibt es noch kein Formular',
    emptyText:
      'Legen Sie das erste an: Sie beginnen mit einer Vorlage und passen sie an. Niemand außer Ihnen und Ihren Kolleginnen und Kollegen sieht es, bis Sie es veröffentlichen.',
    states: { draft: 'Entwurf', published: 'Veröffentlicht', withdrawn: 'Zurückgezogen' },
    version: (version: string) => `Version ${version}`,
    changed: 'Geändert seit der Veröffentlichung',
    unsaved:
      'In diesem Browser liegen Änderungen, die noch nicht gespeichert sind. Öffnen Sie das Formular, um sie zu speichern.',
    saved: (moment: string, name?: string) =>
      `Gespeichert ${moment}${name === undefined ? '' : ` von ${name}`}`,
    published: (moment: string) => `Veröffentlicht ${moment}`,
    edit: 'Bearbeiten',
    copy: 'Kopieren',
    save: 'Als Datei speichern',
    portal: 'Im Portal ansehen',
    remove: 'Löschen',
    actions: (title: string) => `Weitere Aktionen für „${title}“`,
    saveFailed: (title: string) =>
      `„${title}“ konnte nicht als Datei gespeichert werden. Versuchen Sie es noch einmal.`,
  },

  remove: {
    title: 'Entwurf löschen?',
    text: (title: string) => `„${title}“ wird endgültig gelöscht, auch für Ihre Kolleginnen und Kollegen.`,
    confirm: 'Entwurf löschen',
    keep: 'Behalten',
    done: (title: string) => `„${title}“ ist gelöscht.`,
    published:
      'Das Formular wurde inzwischen veröffentlicht und kann nicht mehr gelöscht werden. Sie können es zurückziehen.',
    changed: 'Das Formular wurde gerade eben noch geändert. Sehen Sie es sich an, bevor Sie es löschen.',
    failed: 'Das Löschen hat nicht geklappt. Versuchen Sie es noch einmal.',
  },

  create: {
    title: 'Neues Formular',
    name: 'Titel des Formulars',
    nameHint: 'So heißt es im Portal, zum Beispiel „Infostand anmelden“.',
    nameMissing: 'Geben Sie einen Titel ein.',
    address: 'Adresse im Portal',
    addressHint: 'Sie steht in Links und Lesezeichen. Später lässt sie sich nicht mehr ändern.',
    changeAddress: 'Adresse ändern',
    start: 'Womit möchten Sie beginnen?',
    startMissing: 'Wählen Sie, womit Sie beginnen möchten.',
    copy: 'Kopie eines Formulars',
    copyHint: 'Sie übernehmen alle Fragen und Regeln und ändern, was bei Ihnen anders ist.',
    copyWhich: 'Welches Formular?',
    copyNone: 'Bitte wählen',
    copyMissing: 'Wählen Sie das Formular, das Sie kopieren möchten.',
    copyTitle: (title: string) => `${title} (Kopie)`,
    copyGone: 'Dieses Formular gibt es nicht mehr. Wählen Sie ein anderes.',
    file: 'Datei von Ihrem Computer',
    fileHint:
      'Ein Formular, das mit „Als Datei speichern“ gesichert wurde, auch in einer anderen Kommune (JSON).',
    fileChoose: 'Welche Datei?',
    fileMissing: 'Wählen Sie eine Datei aus.',
    fileNoJson:
      'Diese Datei enthält kein Formular. Wählen Sie eine Datei, die mit „Als Datei speichern“ gesichert wurde.',
    fileUnreadable: 'Die Datei konnte nicht gelesen werden. Wählen Sie sie noch einmal aus.',
    fileRead: (title: string) => `Gelesen: „${title}“`,
    problems: (count: number) =>
      count === 1
        ? 'Das Formular kann so nicht übernommen werden. Eine Stelle muss berichtigt werden:'
        : `Das Formular kann so nicht übernommen werden. ${count} Stellen müssen berichtigt werden:`,
    moreProblems: (count: number) => `… und ${count} weitere`,
    whole: 'Ganzes Formular',
    submit: 'Formular anlegen',
    busy: 'Wird angelegt …',
    exists: (free: string) =>
      `Ein Formular mit dieser Adresse gibt es schon. Frei ist zum Beispiel „${free}“; wir haben das eingetragen.`,
    signedOut: 'Sie sind nicht angemeldet. Melden Sie sich an und legen Sie das Formular dann an.',
    failed:
      'Das Formular konnte nicht angelegt werden, weil der Server gerade nicht erreichbar ist. Versuchen Sie es noch einmal.',
  },

  form: {
    loading: 'Das Formular wird geladen …',
    failed: 'Das Formular konnte nicht geladen werden.',
    gone: 'Dieses Formular gibt es nicht',
    goneText: 'Vielleicht wurde es gelöscht, oder die Adresse stimmt nicht.',
    goneCopy:
      'In diesem Browser liegt noch Ihre letzte Fassung. Sie können sie als Datei speichern und als neues Formular anlegen.',
    back: 'Zur Liste der Formulare',
    elsewhere: 'Dieses Formular ist schon in einem anderen Fenster geöffnet',
    elsewhereText:
      'Damit sich die Fenster nicht in die Quere kommen, schreiben Sie nur in einem davon. Was Sie dort geändert haben, ist hier auch da.',
    lost: 'Sie schreiben jetzt in einem anderen Fenster weiter',
    lostText: 'Alles, was Sie hier geändert haben, ist dort auch da. Dieses Fenster können Sie schließen.',
    here: 'Hier weiterarbeiten',
  },
} as const;
