import type { Words } from './verb.ts';

export interface JsonFault {
  /** From 1. */
  readonly line: number;
  /** From 1, in characters. */
  readonly column: number;
  readonly message: Words;
}

/**
 * Where a text stops being JSON (RFC 8259), and what is wrong there; undefined when it is JSON. `JSON.parse` tells the
 * place only for some faults, and takes a key that comes twice in silence.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const scanner: Scanner = { text, at: 0 };
  const fault = value(scanner, 0) ?? end(scanner);
  if (!fault) return undefined;
  const before = text.slice(0, fault.at).split('\n');
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1, message: fault.message };
}

interface Scanner {
  readonly text: string;
  at: number;
}

type Fault = { readonly at: number; readonly message: Words } | undefined;

const DEEPEST = 500;
const SPACE = /[ \t\n\r]*/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const CHARACTERS = /[ !#-[\]-\u{10ffff}]*/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

function value(scanner: Scanner, depth: number): Fault {
  skip(scanner, SPACE);
  if (depth > DEEPEST) return here(scanner, 'Hier ist zu tief verschachtelt.', 'This is nested too deeply.');
  const first = scanner.text[scanner.at];
  if (first === '{') return object(scanner, depth);
  if (first === '[') return array(scanner, depth);
  if (first === '"') return string(scanner) === undefined ? badString(scanner) : undefined;
  if (skip(scanner, SCALAR) !== '') return undefined;
  return expected(scanner, 'ein Wert', 'a value');
}

function array(scanner: Scanner, depth: number): Fault {
  scanner.at += 1;
  if (takes(scanner, ']')) return undefined;
  for (;;) {
    const fault = value(scanner, depth + 1);
    if (fault) return fault;
    if (takes(scanner, ']')) return undefined;
    if (!takes(scanner, ',')) return expected(scanner, '„,“ oder „]“', '“,” or “]”');
  }
}

function object(scanner: Scanner, depth: number): Fault {
  scanner.at += 1;
  const keys = new Set<string>();
  if (takes(scanner, '}')) return undefined;
  for (;;) {
    skip(scanner, SPACE);
    const fault = member(scanner, depth, keys);
    if (fault) return fault;
    if (takes(scanner, '}')) return undefined;
    if (!takes(scanner, ',')) return expected(scanner, '„,“ oder „}“', '“,” or “}”');
  }
}

function member(scanner: Scanner, depth: number, keys: Set<string>): Fault {
  const start = scanner.at;
  if (scanner.text[start] !== '"')
    return expected(scanner, 'ein Name in Anführungszeichen', 'a name in quotes');
  const key = string(scanner);
  if (key === undefined) return badString(scanner);
  if (keys.has(key))
    return {
      at: start,
      message: {
        de: `Der Name ${key} steht zweimal im selben Objekt.`,
        en: `The name ${key} is in the same object twice.`,
      },
    };
  keys.add(key);
  return takes(scanner, ':') ? value(scanner, depth + 1) : expected(scanner, '„:“', '“:”');
}

/** Goes past a string, and gives it with its quotes; undefined, standing at its beginning, when it is none. */
function string(scanner: Scanner): string | undefined {
  const start = scanner.at;
  scanner.at += 1;
  do skip(scanner, CHARACTERS);
  while (skip(scanner, ESCAPE) !== '');
  if (scanner.text[scanner.at] === '"') {
    scanner.at += 1;
    return scanner.text.slice(start, scanner.at);
  }
  scanner.at = start;
  return undefined;
}

const badString = (scanner: Scanner): Fault =>
  here(
    scanner,
    'Der Text, der hier beginnt, endet nicht oder enthält ein Zeichen, das mit \\ geschrieben werden muss.',
    'The string that begins here does not end, or has a character that must be written with \\.',
  );

const end = (scanner: Scanner): Fault => {
  skip(scanner, SPACE);
  return scanner.at < scanner.text.length ? expected(scanner, 'das Ende', 'the end') : undefined;
};

function expected(scanner: Scanner, de: string, en: string): Fault {
  const found = [...scanner.text.slice(scanner.at, scanner.at + 2)][0];
  return found === undefined
    ? here(scanner, `Die Datei hört auf, wo ${de} stehen müsste.`, `The file ends where ${en} should be.`)
    : here(scanner, `Hier müsste ${de} stehen, nicht „${found}“.`, `Here should be ${en}, not “${found}”.`);
}

const here = ({ at }: Scanner, de: string, en: string): Fault => ({ at, message: { de, en } });

/** Goes past what a sticky pattern finds, and gives it. */
function skip(scanner: Scanner, pattern: RegExp): string {
  pattern.lastIndex = scanner.at;
  const found = pattern.exec(scanner.text)?.[0] ?? '';
  scanner.at += found.length;
  return found;
}

function takes(scanner: Scanner, character: string): boolean {
  skip(scanner, SPACE);
  if (scanner.text[scanner.at] !== character) return false;
  scanner.at += 1;
  return true;
}
