import type { FieldOf, FieldProps } from '../fieldProps.ts';
import { AnswerEffects } from '../options/AnswerEffects.tsx';
import { texts } from '../texts.ts';

/** What appears when a box is ticked. */
export const BoxPart = ({ address }: FieldProps<FieldOf<'boolean'>>) => (
  <AnswerEffects address={address} answer title={texts.boxEffects} />
);
