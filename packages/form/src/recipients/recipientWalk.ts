import { childFields } from '../fields/childFields.ts';
import { isValueType } from '../fields/fieldType.ts';
import { fieldType } from '../fields/index.ts';
import type { Field, Page, Section, Text } from '../generated/definition.ts';
import { resolveText, textIn } from '../texts/resolveText.ts';
import type { FieldView, ItemView, ListView, OptionView, PageView, SectionView, Walk } from '../walkView.ts';
import { type RecipientView, seenPart, seenValues } from './recipientView.ts';

/**
 * A finished walk cut to what a recipient may see, for its documents. What is shown and how it is called was decided in
 * the whole form; a text that would tell more is told without it. Nothing that was typed comes along but the answers
 * seen.
 */
export function recipientWalk(view: RecipientView, walk: Walk): Walk {
  const { form } = view;
  const { sections, declarations = [] } = form.definition;
  const cut = createCut(walk.context.language);
  const seenSections = walk.sections.flatMap((section) => cut.section(section, sections));
  const pages = seenSections.flatMap((section) => section.pages);
  const seenDeclarations = cut.fields(walk.declarations, declarations);
  const paths = new Set(
    [...pages.flatMap((page) => page.fields), ...seenDeclarations].flatMap(computedPaths),
  );
  return {
    form,
    entries: {},
    context: walk.context,
    sections: seenSections,
    pages,
    declarations: seenDeclarations,
    formProblems: [],
    problems: [],
    answers: seenValues(view, walk.answers),
    computed: Object.fromEntries(Object.entries(walk.computed).filter(([path]) => paths.has(path))),
    evidence: { complete: true, total: 0, missing: [] },
    values: new Map(),
  };
}

const computedPaths = (view: FieldView): string[] => [
  ...(view.type === 'computed' ? [view.path] : []),
  ...(view.fields ?? []).flatMap(computedPaths),
  ...(view.list?.items ?? []).flatMap((item) => item.fields.flatMap(computedPaths)),
  ...(view.list?.computed ?? []).flatMap(computedPaths),
];

/** Cuts what was drawn to what the smaller form has, part by part. */
function createCut(language: string | undefined) {
  const text = (small: Text, whole: Text, drawn: string): string =>
    textIn(small, language) === textIn(whole, language) ? drawn : resolveText(small, language);

  const section = (drawn: SectionView, sections: readonly Section[]): SectionView[] => {
    const small = sections.find(({ id }) => id === drawn.id);
    const pages = small ? drawn.pages.flatMap((one) => page(one, small.pages)) : [];
    if (!small || pages.length === 0) return [];
    const title = text(small.title, drawn.definition.title, drawn.title);
    return [{ id: drawn.id, title, status: drawn.status, pages, definition: small }];
  };

  const page = (drawn: PageView, pages: readonly Page[]): PageView[] => {
    const small = pages.find(({ id }) => id === drawn.id);
    const seen = small ? fields(drawn.fields, small.fields) : [];
    if (!small || seen.length === 0) return [];
    return [
      {
        id: drawn.id,
        title: text(small.title, drawn.definition.title, drawn.title),
        sectionId: drawn.sectionId,
        fields: seen,
        problems: [],
        saved: drawn.saved,
        done: drawn.done,
        definition: small,
      },
    ];
  };

  const fields = (drawn: readonly FieldView[], seen: readonly Field[]): FieldView[] =>
    drawn.flatMap((one) => {
      const small = seen.find(({ id }) => id === one.id);
      return small ? [field(one, small)] : [];
    });

  const field = (drawn: FieldView, small: Field): FieldView => {
    const whole = drawn.definition;
    const inside = childFields(small);
    return {
      id: drawn.id,
      path: drawn.path,
      type: drawn.type,
      label: 'label' in small && 'label' in whole ? text(small.label, whole.label, drawn.label) : drawn.label,
      required: drawn.required,
      ...(drawn.answer !== undefined && { answer: seenPart(small, drawn.answer) }),
      text: answerText(drawn, small),
      problems: [],
      ...(drawn.fields && { fields: inside ? fields(drawn.fields, inside) : drawn.fields }),
      ...(drawn.asOne !== undefined && { asOne: drawn.asOne }),
      ...(drawn.list && small.type === 'list' && { list: list(drawn.list, drawn, small) }),
      ...(drawn.basis !== undefined && { basis: basis(drawn, small) }),
      ...(drawn.internal !== undefined && { internal: drawn.internal }),
      definition: small,
    };
  };

  const basis = (drawn: FieldView, small: Field): string | undefined => {
    const [cut, whole] = [small, drawn.definition].map((one) => ('basis' in one ? one.basis : undefined));
    return cut === undefined || whole === undefined ? drawn.basis : text(cut, whole, drawn.basis ?? '');
  };

  /** The label of an option may tell something, too. */
  const answerText = (drawn: FieldView, small: Field): string => {
    const type = fieldType(small.type);
    if (!isValueType(type) || drawn.answer === undefined || !('options' in small)) return drawn.text;
    if (JSON.stringify(small.options) === JSON.stringify((drawn.definition as typeof small).options))
      return drawn.text;
    const options: OptionView[] = Array.isArray(small.options)
      ? small.options.map(({ id, label }) => ({ id, label: resolveText(label, language) }))
      : [];
    return type.write(drawn.answer, small, language ?? 'de', options);
  };

  const list = (drawn: ListView, { definition }: FieldView, small: Field & { type: 'list' }): ListView => {
    const whole = definition as typeof small;
    const item = text(small.item, whole.item, drawn.item);
    return {
      item,
      itemsLabel: text(small.items, whole.items, drawn.itemsLabel),
      add: '',
      min: drawn.min,
      max: drawn.max,
      items: drawn.items.map((one): ItemView => {
        const title =
          small.title === undefined || whole.title === undefined
            ? one.title
            : text(small.title, whole.title, one.title);
        return {
          id: one.id,
          path: one.path,
          position: one.position,
          title: title === one.title ? title : `${item} ${one.position}`,
          fields: fields(one.fields, childFields(small) ?? []),
          problems: [],
        };
      }),
      ...(drawn.derived !== undefined && { derived: drawn.derived }),
      computed: fields(drawn.computed, small.computed ?? []),
    };
  };

  return { section, fields };
}
