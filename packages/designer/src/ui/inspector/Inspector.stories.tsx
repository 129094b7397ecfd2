import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import type { NodeKey } from '../../core/node.ts';
import { NARROW } from '../stage.fixture.tsx';
import { DeclarationsInspector } from './DeclarationsInspector.tsx';
import { FieldInspector } from './FieldInspector.tsx';
import { FormInspector } from './form/FormInspector.tsx';
import { designerOf, InDesigner, type Start } from './InDesigner.fixture.tsx';
import { Inspector } from './Inspector.tsx';
import { OptionInspector } from './OptionInspector.tsx';
import { PageInspector, SectionInspector } from './PageInspector.tsx';
import { ParameterInspector } from './parameter/ParameterInspector.tsx';
import { longWords, sample } from './sample.fixture.ts';

/** What is selected, on each of the three levels; what is folded here is unfolded in the stories of its own. */
export default {
  component: Inspector,
  subcomponents: {
    FieldInspector,
    OptionInspector,
    PageInspector,
    SectionInspector,
    FormInspector,
    DeclarationsInspector,
    ParameterInspector,
  },
} satisfies Meta<typeof Inspector>;

const Selected = ({ start }: { readonly start: Start }) => {
  const [designer] = useState(() => designerOf({ published: sample(), ...start }));
  return (
    <InDesigner designer={designer}>
      <div style={{ maxWidth: '26rem' }}>
        <Inspector />
      </div>
    </InDesigner>
  );
};

type Play = NonNullable<StoryObj['play']>;

const at =
  (level: string): Play =>
  async ({ canvas }) => {
    await userEvent.click(canvas.getByLabelText(level));
    expect(canvas.getByLabelText(level)).toBeChecked();
  };
const MORE = at('Erweitert');
const ALL = at('Experte');

const selected = (node: NodeKey, play?: Play, start: Start = {}): StoryObj => ({
  render: () => <Selected start={{ ...start, selected: node }} />,
  ...(play && { play }),
});

export const Question = selected('field:alkohol');
export const QuestionMore = selected('field:alkohol', MORE);
export const QuestionExpert = selected('field:alkohol', ALL);
export const Answer = selected('option:merkmale#nichts');
export const AnswerMore = selected('option:merkmale#nichts', MORE);
export const AnswerExpert = selected('option:merkmale#nichts', ALL);
export const Page = selected('page:zeit');
export const PageMore = selected('page:zeit', MORE);
export const PageExpert = selected('page:zeit', ALL);
export const Section = selected('section:stellen');
export const SectionMore = selected('section:stellen', MORE);
export const SectionExpert = selected('section:stellen', ALL);
export const WholeForm = selected('form');
export const WholeFormMore = selected('form', MORE);
export const WholeFormExpert = selected('form', ALL);
export const Parameter = selected('parameter:grundbetrag');
export const ParameterMore = selected('parameter:grundbetrag', MORE);
export const ParameterExpert = selected('parameter:grundbetrag', ALL);
export const Table = selected('parameter:tarif', ALL);

/** They have nothing of their own to be changed: the levels make no difference. */
export const Declarations = selected('declarations', ALL);
const { declarations: _, ...undeclared } = sample();
export const NoDeclarations = selected('declarations', undefined, { form: undeclared });

// The sorts of questions, each on the level on which it has most of its own.
export const Box = selected('field:richtig', MORE);
export const SeveralAnswers = selected('field:merkmale', MORE);
export const AnswersFromTable = selected('field:art', ALL);
export const Text = selected('field:getraenke', ALL);
export const NumberWithUnit = selected('field:gaeste', MORE);
export const DayWithCheck = selected('field:ende', MORE);
export const Document = selected('field:lageplan', MORE);
export const Information = selected('field:hinweis', ALL);
export const List = selected('field:stellen', MORE);
export const Fee = selected('field:gebuehr', MORE);
export const OwnCalculation = selected('field:zuschlag', ALL);
export const Group = selected('field:anschrift', ALL);
export const Gone = selected('field:weg');
export const LongWords: StoryObj = {
  ...selected('field:alkohol', ALL, { form: longWords() }),
  globals: NARROW,
};

/** What was typed stays, with the sentence; the form keeps what it had. */
export const EmptiedLabel = selected('field:alkohol', async ({ canvas }) => {
  await userEvent.clear(canvas.getByLabelText('Frage'));
  expect(canvas.getByText(/Die Frage braucht einen Text/)).toBeVisible();
  expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent('Wird Alkohol ausgeschenkt?');
});
