import { SummaryList } from '@formularwerk/assistant-react';
import type { FieldView, Walk } from '@formularwerk/form';

export interface AnswersViewProps {
  readonly walk: Walk;
  /** What stands at a field; '' where nothing does. */
  readonly write: (field: FieldView) => string;
  readonly empty: string;
  readonly declarations: string;
}

/** Everything that was answered, by section, as people read it, and what was declared. */
export const AnswersView = ({ walk, declarations, ...how }: AnswersViewProps) => (
  <>
    {walk.sections.map((section) => (
      <section key={section.id} className="portal-slot">
        <h3 className="kern-title">{section.title}</h3>
        {section.pages.map((page) => (
          <Answers key={page.id} fields={page.fields} {...how} />
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

interface AnswersProps extends Pick<AnswersViewProps, 'write' | 'empty'> {
  readonly fields: readonly FieldView[];
}

const Answers = ({ fields, ...how }: AnswersProps) => {
  const { write, empty } = how;
  const rows = fields.flatMap(rowsOf);
  const items = fields.flatMap(({ list }) => list?.items ?? []);
  return (
    <>
      {rows.length > 0 && (
        <SummaryList
          entries={rows.map((field) => ({
            key: field.path,
            label: field.label,
            value: write(field) || empty,
          }))}
        />
      )}
      {items.map((item) => (
        <section key={item.path}>
          <h4 className="kern-title kern-title--small">{item.title}</h4>
          <Answers fields={item.fields} {...how} />
        </section>
      ))}
    </>
  );
};

/** One row a value: groups opened, information left out, of a list what is computed over its items. */
const rowsOf = (field: FieldView): readonly FieldView[] => {
  if (field.info !== undefined) return [];
  return field.fields?.flatMap(rowsOf) ?? field.list?.computed ?? [field];
};
