/** Applications in which every text is one of its own, so that it can be found wherever it went. For tests. */
import {
  type Field,
  type Form,
  fieldType,
  isError,
  isValueType,
  type Walk,
  walkAnswers,
} from '@formularwerk/form';
import { type ShownField, shownFields } from './shownFields.ts';

/** A text that is nowhere but in one answer, by the address of its question. */
export interface Canary {
  address: string;
  text: string;
}

const TODAY = '2027-01-15';
const TYPES: readonly Field['type'][] = ['text', 'textarea', 'email'];

/**
 * The answers with a canary for each text that may be any, and for the name of each file; where a rule of the form
 * does not like one, it stays what it was.
 */
export function withCanaries(form: Form, given: unknown): { answers: unknown; canaries: Canary[] } {
  const before = walkAnswers(form, given, { today: TODAY, language: 'de' }).walk;
  let tried = fieldsOf(before).flatMap(({ path, view }, place) => {
    const text = `Zq${letters(place)}x`;
    const answer = canaryOf(view.definition, view.answer, text);
    return answer === undefined ? [] : [{ path, entryPath: view.path, text, answer }];
  });
  for (;;) {
    const answers = tried.reduce<unknown>(
      (all, { path, answer }) => put(all, path.match(/[^.[\]]+/g) ?? [], answer),
      given,
    );
    const { walk, problems } = walkAnswers(form, answers, { today: TODAY, language: 'de' });
    const there = new Set(fieldsOf(walk).map(({ path }) => path));
    const wrong = new Set(problems.filter(isError).map(({ path }) => path));
    const good = tried.filter(({ path, entryPath }) => there.has(path) && !wrong.has(entryPath));
    if (good.length === tried.length) {
      const canaries = good.map(({ path, text }) => ({ address: path.replaceAll(/\[\d+\]/g, ''), text }));
      return { answers, canaries };
    }
    tried = good;
  }
}

const fieldsOf = (walk: Walk): ShownField[] => shownFields(walk);

/** Letters alone: they may stand in a name, and in an address of a mail. */
const letters = (place: number): string =>
  place.toString(26).replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));

function canaryOf(field: Field, answer: unknown, word: string): unknown {
  if (answer === undefined) return undefined;
  if (field.type === 'email') return `${word}@example.org`;
  if (field.type === 'file' || field.type === 'signature')
    return [answer].flat().length === 1 && !Array.isArray(answer)
      ? { ...(answer as object), name: `${word}.pdf`, id: word }
      : undefined;
  if (!TYPES.includes(field.type) || !isValueType(fieldType(field.type))) return undefined;
  return 'pattern' in field && field.pattern ? undefined : word;
}

function put(target: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(target))
    return target.map((item, at) => (at === Number(key) ? put(item, rest, value) : item));
  const known = target as Readonly<Record<string, unknown>>;
  return { ...known, [key]: put(known[key], rest, value) };
}
