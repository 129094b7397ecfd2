import type { Field, FieldView } from '@formularwerk/form';
import { memo } from 'react';
import { groupBy } from '../groupBy.ts';
import { type Screen, ScreenContext, useScreen } from '../screen.ts';
import { Fields, isSameList, isStill } from './Fields.tsx';

/** From this many fields on a page is drawn in stretches, of which the browser leaves out what is far out of sight. */
const MANY = 60;

/** Fields of one stretch, the hidden ones counted. */
const LENGTH = 20;

interface PageFieldsProps {
  readonly fields: readonly FieldView[];
  /** All that the page may show. */
  readonly definitions: readonly Field[];
}

/** The fields of a page, however many they are (ADR 0030). */
export const PageFields = ({ fields, definitions }: PageFieldsProps) => {
  const screen = useScreen();
  if (definitions.length < MANY || screen.frame) return <Fields fields={fields} />;
  const places = placesOf(definitions);
  const stretches = groupBy(fields, ({ definition }) => Math.floor((places.get(definition) ?? 0) / LENGTH));
  return [...stretches].map(([place, own]) => <Stretch key={place} fields={own} screen={screen} />);
};

interface StretchProps {
  readonly fields: readonly FieldView[];
  readonly screen: Screen;
}

const StretchAnew = ({ fields, screen }: StretchProps) => (
  <ScreenContext value={screen}>
    <div className="fw-fields fw-stretch">
      <Fields fields={fields} />
    </div>
  </ScreenContext>
);

const Stretch = memo(
  StretchAnew,
  (before, after) =>
    isSameList(before.fields, after.fields) &&
    after.fields.every((field) => isStill({ field, screen: before.screen }, { field, screen: after.screen })),
);

/** A field stays in its stretch when others appear before it: what was typed into its control stays with it. */
function placesOf(definitions: readonly Field[]): ReadonlyMap<Field, number> {
  const known = places.get(definitions) ?? new Map(definitions.map((field, index) => [field, index]));
  places.set(definitions, known);
  return known;
}

const places = new WeakMap<readonly Field[], ReadonlyMap<Field, number>>();
