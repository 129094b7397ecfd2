import { type Draft, questionsAt, walkFiling } from '@formularwerk/assistant';
import type { Entries, FieldView } from '@formularwerk/form';
import { page } from '../http/respond.ts';
import type { Visit } from '../http/visit.ts';
import { ConflictPage, type Difference } from '../pages/ConflictPage.tsx';
import type { OpenFiling } from './openFiling.ts';
import { fileControls } from './storeFiles.ts';

/** 409: somebody saved in between. Nothing is overwritten; both versions are shown, and what was sent can be sent again. */
export const conflict = (
  visit: Visit,
  open: OpenFiling,
  current: Draft,
  mine: Entries,
  sent: { readonly data: FormData; readonly files: Entries },
): Response => {
  const controls = [...sent.data].flatMap(([name, value]) =>
    typeof value === 'string' && name !== '_revision' ? [[name, value] as const] : [],
  );
  const differences = compare(open, current, mine);
  return page(
    <ConflictPage
      visit={visit}
      published={open.published}
      current={current}
      differences={differences}
      posted={[...controls, ...fileControls(sent.files)]}
    />,
    { status: 409 },
  );
};

/** Questions of the page that the two versions answer differently. */
const compare = (open: OpenFiling, current: Draft, mine: Entries): readonly Difference[] => {
  const { place } = open.filing;
  const viewsOf = (entries: Entries): readonly FieldView[] =>
    questionsAt(walkFiling(open.form, { ...current.filing, entries, place }, open.context), place);
  const others = new Map(viewsOf(current.filing.entries).map((view) => [view.path, read(view)]));
  return viewsOf({ ...current.filing.entries, ...mine })
    .map((view) => ({
      path: view.path,
      label: view.label,
      mine: read(view),
      other: others.get(view.path) ?? '',
    }))
    .filter((one) => one.mine !== one.other);
};

/** As people read it; what can't be read, as it was typed. */
const read = ({ text, entry = '' }: FieldView): string =>
  text || (typeof entry === 'string' ? entry : entry.join(', '));
