import { abbreviation } from './abbreviation.ts';
import { alwaysTrue } from './alwaysTrue.ts';
import { consent } from './consent.ts';
import { contradiction } from './contradiction.ts';
import { crowdedPage } from './crowdedPage.ts';
import { deadEnd } from './deadEnd.ts';
import { evidenceWays } from './evidenceWays.ts';
import { expressionHints } from './expressionHints.ts';
import type { FormCheck } from './formCheck.ts';
import { labelColon, longLabel, placeholderLabel } from './labels.ts';
import { listWithoutLimit } from './listWithoutLimit.ts';
import { literalData } from './literalData.ts';
import { longSentence, veryLongSentence } from './longSentences.ts';
import { missingLanguage } from './missingLanguage.ts';
import { missingStartSlot } from './missingStartSlot.ts';
import { neverVisible } from './neverVisible.ts';
import { singleOption } from './singleOption.ts';
import { slowPattern, unclearPattern } from './slowPattern.ts';
import { unusedQuestion } from './unusedQuestion.ts';

/** Everything that is looked at before publishing. A new check is a file beside this and a line here. */
export const checks: readonly FormCheck[] = [
  missingLanguage,
  neverVisible,
  contradiction,
  deadEnd,
  slowPattern,
  listWithoutLimit,
  alwaysTrue,
  placeholderLabel,
  missingStartSlot,
  crowdedPage,
  unusedQuestion,
  evidenceWays,
  unclearPattern,
  singleOption,
  longLabel,
  labelColon,
  longSentence,
  veryLongSentence,
  abbreviation,
  literalData,
  consent,
  expressionHints,
];
