import { fieldsAt, placeOf as placeOfPath, samePlace, walkFiling } from '@formularwerk/assistant';
import {
  compileForm,
  type FieldView,
  fieldType,
  isError,
  isValueType,
  type Json,
  problemMessage,
  type Walk,
} from '@formularwerk/form';
import type { StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { FormPreview } from './FormPreview.tsx';
import {
  AS_WRITTEN,
  chosenParameters,
  controlsOf,
  dayOf,
  type FormArgs,
  languageFor,
  SAMPLES,
} from './formArgs.ts';
import { definitionOf, type Journey, journeyOf, type Parameters } from './forms.ts';
import { type Played, playJourney } from './playJourney.ts';
import { placeOf, playOnScreen, UNKNOWN } from './playOnScreen.ts';

export type FormStory = StoryObj<FormArgs>;

/** A form from its beginning, with what a town sets, or the samples. */
export const previewStory = (name: string, town = SAMPLES): FormStory => ({
  args: { town, parameters: {}, today: '2027-01-15', javascript: true },
  argTypes: controlsOf(name),
  render: (args, { globals }) => (
    <FormPreview definition={definitionOf(name)} {...shown(name, args, globals)} />
  ),
});

/**
 * A journey, played on the screen page by page up to where it ends, with scripts or without; what it expects is there then.
 * The panel of interactions goes through it step by step.
 */
export function journeyStory(name: string, journeyName: string): FormStory {
  const journey = journeyOf(name, journeyName);
  const definition = definitionOf(name);
  const { today, parameters = {} } = journey;
  const isAsWritten = (args: FormArgs): boolean =>
    args.town === AS_WRITTEN && dayOf(args.today) === today && Object.keys(args.parameters).length === 0;
  let item: string | undefined;
  return {
    args: { town: AS_WRITTEN, parameters: {}, today, javascript: true },
    argTypes: controlsOf(name, [AS_WRITTEN]),
    render: (args, { globals }) => (
      <FormPreview
        definition={definition}
        {...shown(name, args, globals, parameters)}
        nextItem={() => item}
      />
    ),
    play: async ({ canvasElement: screen, args, globals, step, userEvent }) => {
      // With other values, on another day or in another language it need not lead anywhere.
      if (globals.language !== 'de' || !isAsWritten(args)) return;
      const nextItem = (id: string | undefined): void => {
        item = id;
      };
      const visited = await playOnScreen({ screen, step, userEvent, nextItem }, journey);
      await step('Was die Reise erwartet', async () => {
        const form = compileForm(definition);
        const { filing } = playJourney(form, journey, { today, parameters });
        expect(visited).toEqual(journey.expected.pages);
        expect(placeOf(screen)).toEqual(filing.place);
        expectOnScreen(screen, walkFiling(form, filing, { today, parameters }), filing.place, journey);
      });
    },
  };
}

/** How a form is shown, by the controls below and the toolbar above. */
const shown = (
  name: string,
  args: FormArgs,
  { language }: { readonly language?: unknown },
  written: Parameters = {},
) => ({
  parameters: chosenParameters(name, args, written),
  today: dayOf(args.today),
  language: languageFor(definitionOf(name), language),
  javascript: args.javascript,
});

function expectOnScreen(
  screen: HTMLElement,
  walk: Walk,
  place: Played['filing']['place'],
  journey: Journey,
): void {
  const words = screen.textContent?.replaceAll('\u00a0', ' ') ?? '';
  const { pages, computed, problems } = journey.expected;
  if (place.kind === 'review') {
    const titles = [...screen.querySelectorAll('h3')].map((title) => title.textContent);
    // What was only said is not told again.
    const asked = walk.pages.filter(({ fields, outcome }) => outcome || fields.some(({ info }) => !info));
    expect(titles).toEqual(asked.filter(({ id }) => pages.includes(id)).map(({ title }) => title));
  }
  const shown = place.kind === 'review' ? walk.pages.flatMap((page) => page.fields) : fieldsAt(walk, place);
  for (const field of shown.flatMap(withInner)) {
    const value = computed[field.path];
    if (value !== undefined && !field.internal) expect(words).toContain(written(field, value));
  }
  for (const { path, code } of problems) {
    // A file that a question does not accept is refused before it is an answer, in other words.
    if (code.startsWith('file.') || code === UNKNOWN) continue;
    const problem = walk.problems.find((own) => own.path === path && own.code === code);
    const at = placeOfPath(walk, path);
    if (problem && isError(problem) && at && samePlace(at, place))
      expect(words).toContain(problemMessage(problem));
  }
}

const withInner = (field: FieldView): readonly FieldView[] => [
  field,
  ...(field.fields ?? []).flatMap(withInner),
  ...(field.list?.items ?? []).flatMap((item) => item.fields.flatMap(withInner)),
  ...(field.list?.computed ?? []),
];

/** A computed value as people read it, from the journey and not from the walk. */
function written({ definition }: FieldView, value: Json): string {
  const type = 'result' in definition ? fieldType(definition.result) : fieldType(definition.type);
  return isValueType(type) ? type.write(value, definition, 'de').replaceAll('\u00a0', ' ') : '';
}
