import type { FieldView } from '@formularwerk/form';
import { memo } from 'react';
import { type Screen, ScreenContext, useScreen } from '../screen.ts';
import { fieldComponents, watchesScreen } from './index.ts';

/** Fields one below the other, each drawn by the component of its type. */
export const Fields = ({ fields }: { readonly fields: readonly FieldView[] }) => {
  const screen = useScreen();
  return fields.map((field) => <OneField key={field.path} field={field} screen={screen} />);
};

interface OneFieldProps {
  readonly field: FieldView;
  readonly screen: Screen;
}

const OneFieldAnew = ({ field, screen }: OneFieldProps) => {
  const { frame: Frame } = screen;
  const Field = fieldComponents[field.type];
  return (
    <ScreenContext value={screen}>
      {Frame ? (
        <Frame field={field}>
          <Field field={field} />
        </Frame>
      ) : (
        <Field field={field} />
      )}
    </ScreenContext>
  );
};

/**
 * A walk leaves the views alone that did not change. What is drawn of one does not change then either, so that a key in
 * one of many fields draws that one. It keeps the screen that it was drawn with.
 */
export const isStill = (before: OneFieldProps, after: OneFieldProps): boolean =>
  before.field === after.field &&
  !watchesScreen(after.field) &&
  STANDING.every((key) => before.screen[key] === after.screen[key]) &&
  isSameList(
    before.screen.problems.get(before.field.path) ?? [],
    after.screen.problems.get(after.field.path) ?? [],
  );

const STANDING = ['texts', 'language', 'base', 'send', 'go', 'frame'] as const;

export const isSameList = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((one, index) => one === others[index]);

const OneField = memo(OneFieldAnew, isStill);
