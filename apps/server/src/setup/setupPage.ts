/** What the first administrator tells. */
export const setupFields = [
  { name: 'name', label: 'Name der Kommune, zum Beispiel „Stadt Espelkamp“', type: 'text' },
  {
    name: 'id',
    label: 'Kurzname für Adressen: Kleinbuchstaben, Ziffern und Bindestriche, zum Beispiel „espelkamp“',
    type: 'text',
  },
  {
    name: 'prefix',
    label: 'Kürzel für Aktenzeichen: 2 bis 5 Großbuchstaben, zum Beispiel „ESP“',
    type: 'text',
  },
  {
    name: 'offices',
    label: 'Ämter, durch Komma getrennt, zum Beispiel „Ordnungsamt, Steueramt“',
    type: 'text',
  },
  { name: 'person', label: 'Ihr Name', type: 'text' },
  { name: 'login', label: 'Ihre E-Mail-Adresse, mit der Sie sich anmelden', type: 'email' },
  { name: 'password', label: 'Ein Passwort mit mindestens 12 Zeichen', type: 'password' },
] as const;

export type SetupField = (typeof setupFields)[number]['name'];
export type SetupValues = Readonly<Record<SetupField, string>>;
export type SetupFaults = Readonly<Partial<Record<SetupField, string>>>;

/** The page on which the first administrator signs up. Works without styles and scripts. */
export const setupPage = (values: Partial<SetupValues> = {}, faults: SetupFaults = {}): string =>
  page(
    'Formularwerk einrichten',
    `<p>Legen Sie Ihre Kommune und Ihren Zugang als Administratorin oder Administrator an. Dieser Verweis gilt nur einmal.</p>
<form method="post">
${setupFields.map((field) => control(field, values[field.name] ?? '', faults[field.name])).join('\n')}
<p><button type="submit">Anlegen</button></p>
</form>`,
  );

/** The page afterwards. */
export const setupDonePage = (kommune: string): string =>
  page(
    'Die Kommune ist angelegt',
    `<p><a href="/verwaltung/${escapeHtml(kommune)}/anmelden">Weiter zur Anmeldung</a></p>`,
  );

function control(
  { name, label, type }: (typeof setupFields)[number],
  value: string,
  fault: string | undefined,
): string {
  const describes = fault === undefined ? '' : ` aria-invalid="true" aria-describedby="${name}-fault"`;
  const shown = type === 'password' ? '' : ` value="${escapeHtml(value)}"`;
  return `<p><label for="${name}">${label}</label><br>
<input id="${name}" name="${name}" type="${type}" required size="50"${shown}${describes}>${
    fault === undefined ? '' : `<br><strong id="${name}-fault">${escapeHtml(fault)}</strong>`
  }</p>`;
}

const page = (title: string, body: string): string => `<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body><main><h1>${title}</h1>
${body}
</main></body>
</html>
`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
