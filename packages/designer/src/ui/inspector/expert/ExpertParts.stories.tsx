import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { pageAt } from '../../../core/lookups.ts';
import { useForm } from '../../designerContext.ts';
import { NARROW } from '../../stage.fixture.tsx';
import { inPane, ofQuestion, ofQuestions } from '../inPane.fixture.tsx';
import { LONG } from '../sample.fixture.ts';
import { ConditionRule } from './ConditionRule.tsx';
import { ExpertParts } from './ExpertParts.tsx';
import { ExpressionControl } from './ExpressionControl.tsx';
import { JsonPart } from './JsonPart.tsx';
import { MetaPart } from './MetaPart.tsx';
import { RulesPart } from './RulesPart.tsx';

/** What only those need who know the format. */
export default {
  component: ExpertParts,
  subcomponents: { RulesPart, ConditionRule, ExpressionControl, MetaPart, JsonPart },
} satisfies Meta<typeof ExpertParts>;

/** Everything unfolded. */
const unfolded: NonNullable<StoryObj['play']> = async ({ canvasElement }) => {
  for (const summary of canvasElement.querySelectorAll('summary')) await userEvent.click(summary);
};
export const Unfolded = ofQuestion(ExpertParts, 'getraenke', {}, unfolded);

/** Each sort has the rules that it can have. */
export const Rules = ofQuestions(RulesPart, [
  { id: 'wort', type: 'text', label: 'Ein Text', showIf: 'alkohol = "ja"', required: 'gaeste > 10' },
  { id: 'zahl', type: 'integer', label: 'Eine Zahl', default: '10', min: 1, max: 'gaeste * 2' },
  { id: 'wert', type: 'computed', label: 'Eine Berechnung', result: 'money', value: 'grundbetrag' },
]);

/** What is no rule stays in its control, with where it goes wrong. */
export const RuleRefused = ofQuestion(RulesPart, 'getraenke', {}, async ({ canvas }) => {
  await userEvent.clear(canvas.getByLabelText('Wird gezeigt, wenn'));
  await userEvent.type(canvas.getByLabelText('Wird gezeigt, wenn'), 'alkohl = "ja"');
  expect(canvas.getByText(/Meinten Sie/)).toBeVisible();
});

const PageRule = () => <ConditionRule node="page:zeit" showIf={pageAt(useForm(), 'zeit')?.showIf} />;

export const RuleOfAPage = inPane(<PageRule />, {}, async (context) => {
  await unfolded(context);
  await userEvent.type(await context.canvas.findByLabelText('Wird gezeigt, wenn'), ' and');
  expect(context.canvas.getByLabelText('Wird gezeigt, wenn')).toBeInvalid();
});

/** What an answer is needed for, and where it comes from. */
const set = () => undefined;
export const Origin = inPane(<MetaPart meta={{ box: '12', legalBasis: '§ 18 StrWG NRW' }} set={set} />);
export const LongWords = {
  ...inPane(
    <>
      <MetaPart meta={{ box: LONG, legalBasis: LONG }} set={set} />
      <ExpressionControl label={LONG} value={`getraenke = "${LONG}"`} onText={set} />
      <JsonPart value={{ label: LONG }} />
    </>,
    {},
    unfolded,
  ),
  globals: NARROW,
};
