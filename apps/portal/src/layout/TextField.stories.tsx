import type { Meta } from '@storybook/react-vite';
import { LONG, partStory } from '../story.fixture.tsx';
import { ProblemSummary } from './ProblemSummary.tsx';
import { TextField } from './TextField.tsx';

export default { component: TextField, subcomponents: { ProblemSummary } } satisfies Meta;

const sentence = 'Geben Sie Ihre E-Mail-Adresse ein, zum Beispiel name@betrieb.example.';

export const States = partStory(() => (
  <div className="portal-form">
    <TextField id="leer" label="E-Mail-Adresse" errorPrefix="Fehler" />
    <TextField id="mehr" label="Code" hint="Acht Zeichen" value="8HNB-3RTW" errorPrefix="Fehler" />
    <TextField id="falsch" label="E-Mail-Adresse" value="ay@" problem={sentence} errorPrefix="Fehler" />
    <TextField id="lang" label={LONG} hint={LONG} value={LONG} problem={LONG} errorPrefix="Fehler" />
  </div>
));

/** Each sentence leads to its control. */
export const AllThatIsWrong = partStory(() => (
  <>
    <ProblemSummary
      title="Es gibt ein Problem"
      problems={[
        { field: 'email', sentence },
        { field: 'lang', sentence: LONG },
      ]}
    />
    <TextField id="email" label="E-Mail-Adresse" problem={sentence} errorPrefix="Fehler" />
    <TextField id="lang" label={LONG} problem={LONG} errorPrefix="Fehler" />
  </>
));
