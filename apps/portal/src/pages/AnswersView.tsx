import { SummaryList } from '@formularwerk/assistant-react';
import type { FieldView, Walk } from '@formularwerk/form';

/** Everything that was answered, by section, as people read it. */
export const AnswersView = ({ walk, empty }: { readonly walk: Walk; readonly empty: string }) =>
  walk.sections.map((section) => (
    <section key={section.id} className="portal-slot">
      <h3 className="kern-title">{section.title}</h3>
      {section.pages.map((page) => (
        <Answers key={page.id} fields={page.fields} empty={empty} />
      ))}
    </section>
  ));

const Answers = ({ fields, empty }: { readonly fields: readonly FieldView[]; readonly empty: string }) => {
  const lists = fields.filter(({ list }) => list !== undefined);
  const rows = fields.filter(({ list, info }) => list === undefined && info === undefined).flatMap(rowsOf);
  return (
    <>
      {rows.length > 0 && (
        <SummaryList
          entries={rows.map(({ path, label, text }) => ({ key: path, label, value: text || empty }))}
        />
      )}
      {lists.flatMap(({ list }) =>
        (list?.items ?? []).map((item) => (
          <section key={item.path}>
            <h4 className="kern-title kern-title--small">{item.title}</h4>
            <Answers fields={item.fields} empty={empty} />
          </section>
        )),
      )}
    </>
  );
};

const rowsOf = (field: FieldView): readonly FieldView[] => field.fields?.flatMap(rowsOf) ?? [field];
