import {
  asksMore,
  type EvidenceMatrix,
  evidenceMatrix,
  placeOf,
  reviewedValues,
} from '@formularwerk/assistant';
import type { FieldView, ItemPageView, ItemView, Json } from '@formularwerk/form';
import { writeComputed } from '../computedValues.ts';
import type { Messages } from '../messages/messages.ts';
import { EvidenceTable } from '../parts/EvidenceTable.tsx';
import { Headline } from '../parts/Headline.tsx';
import { PlaceLink } from '../parts/PlaceLink.tsx';
import { SummaryList } from '../parts/SummaryList.tsx';
import { useScreen } from '../screen.ts';

/** Answers as label and value; groups and list items under their own headings. */
export const ReviewedFields = ({
  fields,
  level = 4,
}: {
  readonly fields: readonly FieldView[];
  readonly level?: Level;
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

type Level = 4 | 5 | 6;
const below = (level: Level): Level => (level === 4 ? 5 : 6);

const ReviewedList = ({ field, level }: { readonly field: FieldView; readonly level: Level }) => {
  const { texts, state } = useScreen();
  const { items = [], computed = [] } = field.list ?? {};
  const matrix = items.some((item) => asksMore(item.fields))
    ? undefined
    : evidenceMatrix(state.session.walk, field);
  if (matrix) return <ReviewedMatrix field={field} matrix={matrix} />;
  return (
    <>
      {items.length === 0 && (
        <SummaryList entries={[{ key: field.path, label: field.label, value: texts.notAnswered }]} />
      )}
      {items.map((item) =>
        item.pages ? (
          <PagedItem key={item.path} item={item} level={level} />
        ) : (
          <Block key={item.path} title={item.title} fields={item.fields} level={level} />
        ),
      )}
      {computed.length > 0 && <ReviewedFields fields={computed} level={level} />}
    </>
  );
};

/** Documents and nothing else, as the table that was filled in, with all that was said of each. */
const ReviewedMatrix = ({
  field,
  matrix,
}: {
  readonly field: FieldView;
  readonly matrix: EvidenceMatrix;
}) => {
  const { state, texts } = useScreen();
  return (
    <EvidenceTable
      matrix={matrix}
      label={field.label}
      item={field.list?.item ?? ''}
      cell={({ view }, { item }, document) => {
        const place = view && placeOf(state.session.walk, view.path);
        if (!view || !place) return <span className="fw-matrix__none">{texts.matrix.notNeeded}</span>;
        return (
          <span>
            {view.text || texts.notAnswered}{' '}
            <PlaceLink place={place} path={view.path} label={texts.changeOf(`${document}, ${item.title}`)}>
              {texts.change}
            </PlaceLink>
          </span>
        );
      }}
    />
  );
};

const Block = ({
  title,
  fields,
  level,
}: {
  readonly title: string;
  readonly fields: readonly FieldView[];
  readonly level: Level;
}) => (
  <div className="fw-block">
    <Headline level={level} className="fw-block__title">
      {title}
    </Headline>
    <ReviewedFields fields={fields} level={below(level)} />
  </div>
);

/** An item that is a walk of its own: its pages under their titles, each with the way back to it. */
const PagedItem = ({ item, level }: { readonly item: ItemView; readonly level: Level }) => {
  const { state, texts } = useScreen();
  const place = placeOf(state.session.walk, item.path);
  return (
    <div className="fw-block fw-block--paged">
      <Headline level={level} className="fw-block__title">
        {item.title}
      </Headline>
      {(item.pages ?? []).filter(isReviewed).map((page) => (
        <div className="fw-block" key={page.id}>
          <div className="kern-summary__header fw-reviewed__header">
            <Headline level={below(level)} className="fw-block__title">
              {page.title}
            </Headline>
            {place?.kind === 'page' && (
              <PlaceLink
                place={{ ...place, itemPage: page.id }}
                label={texts.changeOf(`${page.title}, ${item.title}`)}
              >
                {texts.change}
              </PlaceLink>
            )}
          </div>
          <ReviewedFields fields={page.fields} level={below(below(level))} />
        </div>
      ))}
    </div>
  );
};

/** Whether a page asked anything; one that only informs is not told again. */
export const isReviewed = ({ fields }: Pick<ItemPageView, 'fields'>): boolean => runs(fields).length > 0;

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
