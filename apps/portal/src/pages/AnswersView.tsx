import { SummaryList } from '@formularwerk/assistant-react';
import { type FieldView, type PageView, plainText, type Walk } from '@formularwerk/form';
import { Fragment } from 'react';

export interface AnswersViewProps {
  readonly walk: Walk;
  /** What stands at a field; '' where nothing does. */
  readonly write: (field: FieldView) => string;
  readonly empty: string;
  readonly declarations: string;
  /** Says that somebody went on in spite of an outcome. */
  readonly wentOn: string;
}

/** Everything that was answered, by section, as people read it, and what was declared. */
export const AnswersView = ({ walk, declarations, wentOn, ...how }: AnswersViewProps) => (
  <>
    {walk.sections.map((section) => (
      <section key={section.id} className="portal-slot">
        <h3 className="kern-title">{section.title}</h3>
        {section.pages.map((page) => (
          <Fragment key={page.id}>
            {page.outcome?.continued && <Outcome page={page} wentOn={wentOn} />}
            <Answers fields={page.fields} {...how} />
          </Fragment>
        ))}
      </section>
    ))}
    {walk.declarations.length > 0 && (
      <section className="portal-slot">
        <h3 className="kern-title">{declarations}</h3>
        <Answers fields={walk.declarations} {...how} />
      </section>
    )}
  </>
);

/** What a pre-check came to, and that it was no end. */
const Outcome = ({ page: { title, text }, wentOn }: { readonly page: PageView; readonly wentOn: string }) => (
  <section className="portal-part">
    <h4 className="kern-title kern-title--small">{title}</h4>
    {text && <p className="kern-body">{plainText(text)}</p>}
    <p className="kern-body">{wentOn}</p>
  </section>
);

interface AnswersProps extends Pick<AnswersViewProps, 'write' | 'empty'> {
  readonly fields: readonly FieldView[];
}

const Answers = ({ fields, ...how }: AnswersProps) => {
  const { write, empty } = how;
  return runs(fields).map(([first, ...more]) => {
    if (first === undefined) return null;
    const { path, label, fields: inner, list } = first;
    if (inner !== undefined && !first.asOne) return <Part key={path} title={label} fields={inner} {...how} />;
    if (list !== undefined) {
      return (
        <Fragment key={path}>
          {list.items.map((item) => (
            <Part key={item.path} title={item.title} fields={item.fields} {...how} />
          ))}
          <Answers fields={list.computed} {...how} />
        </Fragment>
      );
    }
    const entries = [first, ...more].map((field) => ({
      key: field.path,
      label: field.label,
      value: write(field) || empty,
    }));
    return <SummaryList key={path} entries={entries} />;
  });
};

/** A group or an item of a list under its own name: „Straße“ alone does not say whose. */
const Part = ({ title, ...answers }: AnswersProps & { readonly title: string }) => (
  <section className="portal-part">
    <h4 className="kern-title kern-title--small">{title}</h4>
    <Answers {...answers} />
  </section>
);

/** Neighbours with one value each go together; a group or a list stands alone. Information is not repeated. */
const runs = (fields: readonly FieldView[]): readonly (readonly FieldView[])[] => {
  const result: FieldView[][] = [];
  let open: FieldView[] | undefined;
  for (const field of fields.filter(({ info, internal }) => info === undefined && internal !== true)) {
    const standsAlone = (field.fields !== undefined && !field.asOne) || field.list !== undefined;
    if (open !== undefined && !standsAlone) open.push(field);
    else result.push([field]);
    open = standsAlone ? undefined : result.at(-1);
  }
  return result;
};
