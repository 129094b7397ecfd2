import {
  type Field,
  type Form,
  fillParameters,
  plainText,
  resolveText,
  richText,
  type Text,
  type WalkContext,
} from '@formularwerk/form';
import {
  askCondition,
  englishSpeech,
  germanSpeech,
  placesOf,
  sayExpression,
} from '@formularwerk/form/conditions';
import { documentWords } from '../document/documentWords.ts';
import type { ChoiceOption } from '../pdf/block.ts';
import { type BlankWords, blankWords } from './blankWords.ts';

type NodeKey = Parameters<typeof askCondition>[1];

/** A form as it is told on paper, where nothing was answered yet: only what the municipality has set is known. */
export interface Paper {
  form: Form;
  words: BlankWords;
  /** A short text; what stands in it for an answer becomes „…“. */
  text: (text: Text) => string;
  /** A longer text in plain words; undefined where it tells of an answer, for it says nothing without it. */
  long: (text: Text | undefined) => string | undefined;
  /** When something is to be filled in: never (`hidden`), under a condition (`hint`), or always. */
  shown: (node: NodeKey, showIf: string | undefined) => Shown;
  /** The same for what is required under a condition. */
  required: (node: NodeKey, required: boolean | string | undefined) => { required?: true; hint?: string };
  /** That nobody has checked it in substance yet. */
  specimen: string;
  /** The number of a box in an official form, as it is printed. */
  boxed: (number: string) => string;
  /** The options that can be chosen here, with when. */
  options: (address: string, field: Extract<Field, { type: 'choice' | 'choices' }>) => ChoiceOption[];
}

/** `when` is the condition behind „wenn“, '' for one that has no words. */
export type Shown = { hidden: true; when?: undefined } | { hidden: false; when?: string };

export function paperOf(form: Form, context: WalkContext): Paper {
  const { definition } = form;
  const { language = 'de', parameters = {} } = context;
  const words = blankWords(language);
  const around = documentWords(language);
  const speech = /^en\b/.test(language) ? englishSpeech : germanSpeech;
  const fill = fillParameters(definition, context);
  const filled = (expression: string) => fill(expression) || MISSING;
  const text = (one: Text) => resolveText(one, language, filled);

  /** A condition in words, behind „wenn“; `true` or `false` where it is decided, undefined where there are no words. */
  const asked = (node: NodeKey, condition: string): string | boolean | undefined => {
    const left = askCondition(form, node, condition, { today: context.today, parameters });
    const place = placesOf(definition).get(node);
    if (typeof left === 'boolean') return left;
    const said = left && place && sayExpression({ form: definition, place, speech }, left);
    return said && `${speech.when} ${said}`;
  };
  const shown: Paper['shown'] = (node, showIf) => {
    const left = showIf === undefined ? true : asked(node, showIf);
    if (typeof left === 'boolean') return { hidden: !left };
    return { hidden: false, when: left ?? '' };
  };
  return {
    form,
    words,
    text,
    long: (one) => {
      const said = one && plainText(richText(one, language, filled));
      return said?.includes(MISSING) ? undefined : said || undefined;
    },
    shown,
    boxed: around.box,
    specimen: `${around.specimen}: ${around.specimenNote}`,
    required: (node, required) => {
      if (required === undefined || required === false) return {};
      const left = required === true || asked(node, required);
      if (left === true) return { required: true };
      return typeof left === 'string' ? { hint: words.requiredIf(left) } : {};
    },
    options: (address, { options }) => {
      if (!Array.isArray(options)) {
        const given =
          parameters[options.from] ?? definition.parameters?.find(({ id }) => id === options.from)?.sample;
        const rows = Array.isArray(given) ? (given as Readonly<Record<string, unknown>>[]) : [];
        return rows.map((row) => ({ id: String(row[options.value]), label: String(row[options.label]) }));
      }
      return options.flatMap((option): ChoiceOption[] => {
        const state = shown(`option:${address}#${option.id}`, option.showIf);
        if (state.hidden) return [];
        const notes = [option.help && text(option.help), hintOf(state, words)].filter(Boolean);
        return [
          { id: option.id, label: text(option.label), ...(notes.length > 0 && { note: notes.join(' ') }) },
        ];
      });
    },
  };
}

/** In the place of an answer. */
const MISSING = '…';

/** „Nur ausfüllen, wenn …“; undefined where it is always asked. */
export function hintOf(shown: Shown, words: BlankWords): string | undefined {
  if (shown.hidden || shown.when === undefined) return undefined;
  return shown.when === '' ? words.onlyIfApplies : words.onlyIf(shown.when);
}
