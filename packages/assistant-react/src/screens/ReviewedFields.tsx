import { reviewedValues } from '@formularwerk/assistant';
import type { FieldView, Json } from '@formularwerk/form';
import { writeComputed } from '../computedValues.ts';
import type { Messages } from '../messages/messages.ts';
import { Headline } from '../parts/Headline.tsx';
import { SummaryList } from '../parts/SummaryList.tsx';
import { useScreen } from '../screen.ts';

/** Answers as label and value; groups and list items under their own headings. */
export const ReviewedFields = ({
  fields,
  level = 4,
}: {
  readonly fields: readonly FieldView[];
  readonly level?: 4 | 5 | 6;
}) => {
  const { state, texts, language } = useScreen();
  const values = reviewedValues(state.session.walk, state.session.changed);
  return runs(fields).map((run) => {
    const [first] = run;
    if (!first) return null;
    if (isBlock(first) && first.fields)
      return <Block key={first.path} title={first.label} fields={first.fields} level={level} />;
    if (first.list) return <ReviewedList key={first.path} field={first} level={level} />;
    const entries = run.map((field) => ({
      key: field.path,
      label: field.label,
      value: shownValue(field, values, texts, language),
    }));
    return <SummaryList key={first.path} entries={entries} />;
  });
};

const ReviewedList = ({ field, level }: { readonly field: FieldView; readonly level: 4 | 5 | 6 }) => {
  const { texts } = useScreen();
  const { items = [], computed = [] } = field.list ?? {};
  return (
    <>
      {items.length === 0 && (
        <SummaryList entries={[{ key: field.path, label: field.label, value: texts.notAnswered }]} />
      )}
      {items.map((item) => (
        <Block key={item.path} title={item.title} fields={item.fields} level={level} />
      ))}
      {computed.length > 0 && <ReviewedFields fields={computed} level={level} />}
    </>
  );
};

const Block = ({
  title,
  fields,
  level,
}: {
  readonly title: string;
  readonly fields: readonly FieldView[];
  readonly level: 4 | 5 | 6;
}) => (
  <div className="fw-block">
    <Headline level={level} className="fw-block__title">
      {title}
    </Headline>
    <ReviewedFields fields={fields} level={level === 4 ? 5 : 6} />
  </div>
);

/** Neighbours with one value each go into one list; information is not repeated. */
function runs(fields: readonly FieldView[]): readonly (readonly FieldView[])[] {
  const result: FieldView[][] = [];
  for (const field of fields.filter((own) => !own.info && !own.internal)) {
    const last = result.at(-1);
    const isPlain = !isBlock(field) && !field.list;
    if (last?.[0] && isPlain && !isBlock(last[0]) && !last[0].list) last.push(field);
    else result.push([field]);
  }
  return result;
}

/** A group has a heading and its fields below; what tells all in one text has not. */
const isBlock = ({ fields, asOne }: FieldView): boolean => fields !== undefined && !asOne;

function shownValue(
  field: FieldView,
  values: Readonly<Record<string, Json>>,
  texts: Messages,
  language: string,
): string {
  const text = field.path in values ? writeComputed(field, values[field.path], language) : field.text;
  return text === '' ? texts.notAnswered : text;
}
