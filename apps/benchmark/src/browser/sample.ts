/** A question of the form that all peers show, in nobody's format. */
export interface Question {
  readonly id: string;
  readonly kind: 'text' | 'select' | 'radio' | 'checkbox' | 'number' | 'date';
  readonly label: string;
  readonly required: boolean;
  /** Shown only while the switch is on. */
  readonly conditional: boolean;
}

export interface Sample {
  readonly questions: readonly Question[];
  /** The same, ten to a step. */
  readonly steps: readonly (readonly Question[])[];
  /** A box, the only question that may stay empty. */
  readonly switchId: string;
  /** A text in the middle, and one in the first step. */
  readonly middleId: string;
  readonly firstTextId: string;
}

/** More than a radio group takes, so that everybody draws a list. */
export const CHOICES = Array.from({ length: 10 }, (_, index) => `Auswahl ${index + 1}`);
export const FEW_CHOICES = CHOICES.slice(0, 5);
export const choicesOf = ({ kind }: Question): readonly string[] =>
  kind === 'radio' ? FEW_CHOICES : CHOICES;

/** Of twenty questions twelve are texts, one more a text under a condition, the others of five kinds, as forms have them. */
const KINDS = [
  'checkbox text text select text text number text text radio',
  'text conditional text text checkbox text date text select text',
].flatMap((half) => half.split(' '));

export function sampleOf(count: number): Sample {
  const questions = Array.from({ length: count }, (_, index): Question => {
    const kind = KINDS[index % KINDS.length] ?? 'text';
    return {
      id: `frage${index}`,
      kind: kind === 'conditional' ? 'text' : (kind as Question['kind']),
      label: `Frage ${index + 1}`,
      required: index > 0,
      conditional: kind === 'conditional',
    };
  });
  const textFrom = (start: number) =>
    questions.find(({ kind, conditional }, index) => index >= start && kind === 'text' && !conditional)?.id ??
    '';
  return {
    questions,
    steps: Array.from({ length: Math.ceil(count / 10) }, (_, step) =>
      questions.slice(step * 10, step * 10 + 10),
    ),
    switchId: 'frage0',
    middleId: textFrom(count / 2),
    firstTextId: textFrom(0),
  };
}

export const unconditional = (questions: readonly Question[]): number =>
  questions.filter(({ conditional }) => !conditional).length;
