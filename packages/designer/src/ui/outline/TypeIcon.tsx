import type { Field } from '@formularwerk/form';
import type { AnswerTypeId } from '../../core/answerTypes.ts';
import type { OutlineRow } from '../../core/outline.ts';

/** What each kind of row and type of answer is drawn as: strokes on a field of 24 × 24. */
const PATHS = {
  section: 'M4 6h16M4 12h16M4 18h10',
  page: 'M6 3h8l4 4v14H6zM14 3v4h4',
  declarations: 'M6 3h12v18H6zM9.5 13l2 2 3.5-4.5M9.5 7h5',
  text: 'M5 7V5h14v2M12 5v14M9.5 19h5',
  textarea: 'M4 6h16M4 10.5h16M4 15h16M4 19.5h9',
  integer: 'M9 4L7 20M17 4l-2 16M4.5 9h16M3.5 15h16',
  decimal: 'M9 4L7 20M17 4l-2 16M4.5 9h16M3.5 15h16',
  money: 'M18 6.5A7 7 0 1 0 18 17.5M4 10.5h9M4 13.5h9',
  date: 'M4 6h16v14H4zM4 10.5h16M8.5 3v5M15.5 3v5',
  time: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 7.5V12l3.5 2',
  boolean: 'M4.5 4.5h15v15h-15zM8.5 12l2.5 2.5 4.5-5',
  yesNo: 'M8 7h8a5 5 0 0 1 0 10H8A5 5 0 0 1 8 7zM16 10a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  choice: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 9.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  choices: 'M4 4.5l1.5 1.5L8 3.5M4 11.5L5.5 13 8 10.5M4 18.5L5.5 20 8 17.5M11.5 5H20M11.5 12H20M11.5 19H20',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4.5 20.5c1-4 4-5.5 7.5-5.5s6.5 1.5 7.5 5.5',
  place:
    'M12 21c-4.5-5-6.5-8-6.5-11a6.5 6.5 0 0 1 13 0c0 3-2 6-6.5 11zM12 7.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  email: 'M3.5 6h17v12h-17zM3.5 7l8.5 6.5L20.5 7',
  tel: 'M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a1.5 1.5 0 0 1-1.5 1.5C10.5 20.5 3.5 13.5 3.5 5.5A1.5 1.5 0 0 1 5 4z',
  iban: 'M3 9.5L12 4l9 5.5zM5.5 10v7M10 10v7M14 10v7M18.5 10v7M3.5 20h17',
  plate: 'M3 7h18v10H3zM6.5 7v10M10 12h2M14 10.5v3M17.5 10.5v3',
  evidence: 'M6 3h8l4 4v14H6zM14 3v4h4M9 14l2 2 4-4.5',
  signature: 'M4 17c3-8 5-10 6-9s-3 8-1.5 8.5S12 13 13 13s0 3 1.5 3 1.5-1 3-1 2 .5 2.5 1M4 20.5h16',
  file: 'M19 11l-7.5 7.5a4.2 4.2 0 0 1-6-6L13.5 4.5a2.8 2.8 0 0 1 4 4L10 16a1.4 1.4 0 0 1-2-2l6.5-6.5',
  group: 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M8.5 12h7',
  list: 'M4 4h16v5H4zM4 12h16M4 16h16M4 20h16',
  computed: 'M18 5H6l6.5 7L6 19h12',
  info: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 11v5.5M12 7.6v.01',
} satisfies Record<NonNullable<OutlineRow['type']> | Exclude<OutlineRow['kind'], 'field'>, string> &
  Record<string, string>;

export type TypeIconName = keyof typeof PATHS;

/** What has a drawing of its own beside that of the field it becomes. */
const OWN: Partial<Record<AnswerTypeId, TypeIconName>> = {
  jaNein: 'yesNo',
  name: 'person',
  anschrift: 'place',
  zeitraum: 'date',
  postleitzahl: 'place',
};

/** The drawing for a sort of answer, and a field that is none of them. */
export const iconOf = (answer: AnswerTypeId | undefined, type: Field['type']): TypeIconName =>
  (answer && OWN[answer]) ?? type;

/** What kind of row it is, or of answer; said in words for screen readers beside it. */
export const TypeIcon = ({ type }: { readonly type: TypeIconName }) => (
  <svg className="fd-type" viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" focusable="false">
    <path
      d={PATHS[type]}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
