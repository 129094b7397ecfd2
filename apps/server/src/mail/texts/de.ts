/** What an applicant is told about a draft that was saved. */
export interface DraftFacts {
  readonly kommune: string;
  readonly service: string;
  readonly link: string;
  readonly codePage: string;
  readonly number: string;
  readonly code: string;
  readonly expiresAt: Date;
}

/** What an applicant is told about what was received; nothing of what was answered. */
export interface ReceiptFacts {
  readonly kommune: string;
  readonly service: string;
  readonly reference: string;
  readonly receivedAt: Date;
  readonly link: string;
}

const zone = { timeZone: 'Europe/Berlin' } as const;
const day = new Intl.DateTimeFormat('de-DE', { ...zone, dateStyle: 'long' });
const time = new Intl.DateTimeFormat('de-DE', { ...zone, timeStyle: 'short' });

export const de = {
  draft: ({ kommune, service, link, codePage, number, code, expiresAt }: DraftFacts) => ({
    subject: `Ihr Entwurf: ${service}`,
    text: `Guten Tag,

Sie haben Ihren Entwurf gespeichert:

${service}
${kommune}

Ihr Antrag ist noch nicht eingegangen. Er geht erst ein, wenn Sie ihn absenden.


So machen Sie weiter

Öffnen Sie diesen Link:
${link}

Oder öffnen Sie ${codePage}
und geben Sie dort ein:

Vorgangsnummer: ${number}
Code: ${code}


Wie lange das geht

Sie können den Entwurf bis zum ${day.format(expiresAt)} fortsetzen. Danach löschen wir ihn.
Jedes Mal, wenn Sie speichern, haben Sie wieder 30 Tage Zeit.


Bitte beachten Sie

Wer diese Nachricht hat, kann Ihren Entwurf lesen und ändern. Leiten Sie sie nur an Menschen weiter, die mit Ihnen am Antrag arbeiten.

Sie haben nichts gespeichert? Dann hat jemand Ihre Adresse aus Versehen angegeben. Löschen Sie diese Nachricht bitte.

Freundliche Grüße
${kommune}

Diese Nachricht wurde automatisch verschickt. Antworten kommen nicht an.
`,
  }),
  receipt: ({ kommune, service, reference, receivedAt, link }: ReceiptFacts) => ({
    subject: `Eingang Ihres Antrags ${service} - ${reference}`,
    text: `Guten Tag,

Ihr Antrag ist eingegangen.

${service}
${kommune}
Eingegangen am ${day.format(receivedAt)} um ${time.format(receivedAt)} Uhr
Aktenzeichen: ${reference}


So geht es weiter

Wir prüfen Ihre Angaben und Unterlagen. Wenn uns etwas fehlt, melden wir uns bei Ihnen. Danach bekommen Sie unsere Entscheidung.

Den Stand sehen Sie hier:
${link}

Nennen Sie bei Fragen bitte das Aktenzeichen.

Zum Schutz Ihrer Daten steht in dieser Nachricht nichts von dem, was Sie angegeben haben.

Sie haben keinen Antrag gestellt? Dann hat jemand Ihre Adresse aus Versehen angegeben. Löschen Sie diese Nachricht bitte.

Freundliche Grüße
${kommune}

Diese Nachricht wurde automatisch verschickt. Antworten kommen nicht an.
`,
  }),
};
