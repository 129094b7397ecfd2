/** Every way in which the server refuses or fails, with its HTTP status and the sentence that people read. */
export const errors = {
  request_invalid: { status: 400, sentence: 'Die Anfrage hat nicht die erwartete Form.' },
  json_invalid: { status: 400, sentence: 'Der Inhalt ist kein gültiges JSON in UTF-8.' },
  json_too_deep: { status: 400, sentence: 'Der Inhalt ist zu tief verschachtelt oder zu umfangreich.' },
  key_missing: {
    status: 400,
    sentence:
      'Der Kopf „Idempotency-Key“ fehlt oder ist keine UUID. Erzeugen Sie für jeden Antrag eine neue UUID und senden Sie dieselbe bei jeder Wiederholung.',
  },
  unauthorized: { status: 401, sentence: 'Dafür müssen Sie angemeldet sein.' },
  login_wrong: { status: 401, sentence: 'Name oder Passwort ist falsch.' },
  foreign_site: {
    status: 403,
    sentence: 'Die Anfrage kommt von einer fremden Seite und wird nicht ausgeführt.',
  },
  role_missing: {
    status: 403,
    sentence:
      'Dafür brauchen Sie die Rolle „Redaktion“. Wenden Sie sich bitte an die Administration Ihrer Kommune.',
  },
  not_found: { status: 404, sentence: 'Das gibt es hier nicht.' },
  draft_gone: {
    status: 404,
    sentence:
      'Den Entwurf gibt es nicht oder nicht mehr: Er wurde gelöscht, ist abgelaufen oder schon eingereicht.',
  },
  method_not_allowed: { status: 405, sentence: 'Das ist hier nicht möglich.' },
  changed: {
    status: 409,
    sentence:
      'Ein berechneter Wert ist jetzt ein anderer als der, den Sie geprüft haben. Es wurde nichts eingereicht.',
  },
  version_withdrawn: {
    status: 409,
    sentence:
      'Diese Version des Formulars wurde zurückgezogen, und es gibt eine neue. Öffnen Sie den Entwurf im Portal: Dort sehen Sie, was sich ändert, und machen mit der neuen Version weiter.',
  },
  document_failed: {
    status: 409,
    sentence: 'Das Dokument konnte nicht erstellt werden. Die Angaben sind vollständig gespeichert.',
  },
  form_exists: {
    status: 409,
    sentence: 'Ein Formular mit dieser Kennung gibt es schon. Wählen Sie eine andere.',
  },
  form_published: {
    status: 409,
    sentence:
      'Das Formular wurde schon veröffentlicht und kann nicht mehr gelöscht werden. Sie können es zurückziehen.',
  },
  form_not_published: {
    status: 409,
    sentence: 'Das Formular ist noch nicht veröffentlicht und kann deshalb nicht zurückgezogen werden.',
  },
  file_checked: {
    status: 409,
    sentence:
      'Die Datei wird noch auf Schadsoftware geprüft und ist bis dahin nicht abrufbar. Versuchen Sie es später noch einmal.',
  },
  file_withheld: {
    status: 409,
    sentence: 'Die Datei enthält möglicherweise Schadsoftware und wird deshalb zurückgehalten.',
  },
  upload_offset: {
    status: 409,
    sentence: 'Von der Datei ist schon mehr oder weniger da. Fragen Sie nach und senden Sie dort weiter.',
  },
  upload_incomplete: {
    status: 409,
    sentence: 'Die Datei ist noch nicht vollständig angekommen. Senden Sie den Rest.',
  },
  edit_conflict: {
    status: 412,
    sentence: 'Inzwischen wurde an anderer Stelle gespeichert. Die gespeicherte Fassung liegt bei.',
  },
  too_large: { status: 413, sentence: 'Der Inhalt ist zu groß.' },
  media_type: { status: 415, sentence: 'Dieser Inhaltstyp wird hier nicht angenommen.' },
  answers_invalid: { status: 422, sentence: 'Die Angaben sind noch nicht richtig oder nicht vollständig.' },
  definition_invalid: {
    status: 422,
    sentence: 'Das Formular ist so noch nicht richtig und wurde nicht gespeichert.',
  },
  not_publishable: {
    status: 422,
    sentence: 'Das Formular kann so noch nicht veröffentlicht werden.',
  },
  version_unknown: {
    status: 422,
    sentence: 'Diese Version des Formulars gibt es nicht, oder der Entwurf gehört zu einer anderen.',
  },
  idempotency_key_reused: {
    status: 422,
    sentence:
      'Mit diesem Schlüssel wurde schon ein anderer Antrag eingereicht. Erzeugen Sie für einen neuen Antrag eine neue UUID.',
  },
  upload_refused: { status: 422, sentence: 'Die Datei kann nicht angenommen werden.' },
  upload_place: { status: 422, sentence: 'An dieser Stelle des Formulars wird keine Datei erwartet.' },
  too_many_uploads: { status: 422, sentence: 'Zu diesem Entwurf wurden schon zu viele Dateien hochgeladen.' },
  revision_missing: {
    status: 428,
    sentence: 'Der Kopf „If-Match“ mit der Fassung, die Sie geändert haben, fehlt.',
  },
  login_locked: {
    status: 429,
    sentence: 'Zu viele falsche Versuche. Versuchen Sie es in 15 Minuten noch einmal.',
  },
  failed: {
    status: 500,
    sentence: 'Das hat nicht geklappt. Der Fehler liegt bei uns; bitte versuchen Sie es später noch einmal.',
  },
  busy: {
    status: 503,
    sentence:
      'Der Dienst ist gerade überlastet oder nicht erreichbar. Bitte versuchen Sie es gleich noch einmal.',
  },
  storage_full: {
    status: 503,
    sentence: 'Der Speicher ist gerade voll. Bitte versuchen Sie es später noch einmal.',
  },
} as const satisfies Record<string, { readonly status: number; readonly sentence: string }>;

export type ErrorCode = keyof typeof errors;

/** More members of the problem document (RFC 9457). */
export type Details = Readonly<Record<string, unknown>>;

/** A request that is refused: routes throw it, the one error handler writes it. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly details: Details;

  constructor(code: ErrorCode, details: Details = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** The value, where there is one; else a refusal. */
export function found<T>(value: T | undefined, code: ErrorCode = 'not_found'): T {
  if (value === undefined) throw new Refusal(code);
  return value;
}
