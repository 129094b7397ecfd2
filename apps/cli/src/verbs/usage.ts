import type { Language, Option, Verb } from './verb.ts';

const COMMAND = 'formularwerk';

const TEXTS = {
  usage: { de: 'Aufruf', en: 'Usage' },
  verbs: { de: 'Befehle', en: 'Commands' },
  options: { de: 'Angaben', en: 'Options' },
  more: {
    de: `Mehr zu einem Befehl: ${COMMAND} BEFEHL --help`,
    en: `More about a command: ${COMMAND} COMMAND --help`,
  },
  codes: {
    de: 'Ende mit 0: alles in Ordnung. 1: Die Eingabe hat Probleme (auf stderr, je Zeile „Pfad: Code: Satz“). 2: falscher Aufruf, oder etwas fehlt.',
    en: 'Exit code 0: all is well. 1: the input has problems (on stderr, one a line “path: code: sentence”). 2: wrong usage, or something is missing.',
  },
} as const;

/** Options that every verb has. */
export const commonOptions: Readonly<Record<string, Option>> = {
  json: { type: 'boolean', help: { de: 'Probleme als JSON auf stdout', en: 'problems as JSON on stdout' } },
  language: {
    type: 'string',
    value: 'de|en',
    help: { de: 'Sprache der Meldungen (de)', en: 'language of the messages (de)' },
  },
  help: { type: 'boolean', help: { de: 'diese Hilfe', en: 'this help' } },
};

/** The help of the whole command: every verb with one line. */
export function overview(verbs: readonly Verb[], language: Language): string {
  const width = Math.max(...verbs.map(({ name }) => name.length));
  return lines(
    `${TEXTS.usage[language]}: ${COMMAND} ${{ de: 'BEFEHL', en: 'COMMAND' }[language]} …`,
    '',
    `${TEXTS.verbs[language]}:`,
    ...verbs.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary[language]}`),
    '',
    TEXTS.more[language],
    TEXTS.codes[language],
  );
}

/** The help of one verb. */
export function usageOf(verb: Verb, language: Language): string {
  const all = Object.entries({ ...verb.options, ...commonOptions });
  const width = Math.max(...all.map(([name, option]) => written(name, option).length));
  return lines(
    `${TEXTS.usage[language]}: ${synopsis(verb)}`,
    '',
    verb.summary[language],
    '',
    `${TEXTS.options[language]}:`,
    ...all.map(([name, option]) => `  ${written(name, option).padEnd(width)}  ${option.help[language]}`),
  );
}

function synopsis(verb: Verb): string {
  const options = Object.entries(verb.options).map(([name, option]) =>
    option.required ? written(name, option) : `[${written(name, option)}]${option.multiple ? '…' : ''}`,
  );
  return [COMMAND, verb.name, verb.operands, ...options].filter((part) => part !== '').join(' ');
}

const written = (name: string, { value }: Option): string =>
  value === undefined ? `--${name}` : `--${name} ${value}`;

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;
