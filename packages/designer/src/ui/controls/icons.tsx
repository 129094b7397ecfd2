/** What an icon draws: strokes on a field of 24 × 24. */
const PATHS = {
  add: 'M12 5v14M5 12h14',
  arrowDown: 'M12 5v14M6 13l6 6 6-6',
  arrowUp: 'M12 19V5M6 11l6-6 6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  chevronDown: 'M6 9.5l6 6 6-6',
  chevronRight: 'M9.5 6l6 6-6 6',
  close: 'M6 6l12 12M18 6L6 18',
  condition: 'M6 4v16M6 12h5a5 5 0 0 0 5-5V4M13 7l3-3 3 3',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  desktop: 'M3 5h18v12H3zM9 21h6M12 17v4',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  edit: 'M4 20l1-4.5L16.5 4 20 7.5 8.5 19zM14 6.5l3.5 3.5',
  eye: 'M2 12c2.5-4.5 6-7 10-7s7.5 2.5 10 7c-2.5 4.5-6 7-10 7s-7.5-2.5-10-7zM12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
  grip: 'M9 5.5v.01M15 5.5v.01M9 12v.01M15 12v.01M9 18.5v.01M15 18.5v.01',
  hint: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 11v5.5M12 7.6v.01',
  history: 'M4 12a8 8 0 1 0 2.5-5.8L4 8.5M4 4v4.5h4.5M12 8v4.5l3 2',
  link: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-5.7-5.7l-1.5 1.5M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 5.7 5.7l1.5-1.5',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6v.01M4.5 12v.01M4.5 18v.01',
  more: 'M12 5a.6.6 0 1 1 0 1.2.6.6 0 0 1 0-1.2zM12 11.4a.6.6 0 1 1 0 1.2.6.6 0 0 1 0-1.2zM12 17.8a.6.6 0 1 1 0 1.2.6.6 0 0 1 0-1.2z',
  page: 'M6 3h8l4 4v14H6zM14 3v4h4',
  phone: 'M7 2.5h10v19H7zM11 18.5h2',
  problem: 'M12 3.5L22 20.5H2zM12 10v4.5M12 17.4v.01',
  publish: 'M12 20V8M6.5 13L12 7.5 17.5 13M5 4h14',
  question: 'M4 5h16v11H11l-4.5 4v-4H4zM9 9h6M9 12h4',
  redo: 'M20 9H9a5 5 0 0 0 0 10h4M15.5 4.5L20 9l-4.5 4.5',
  remove: 'M4 7h16M9 7V4h6v3M6.5 7l1 13h9l1-13M10 11v5.5M14 11v5.5',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5L20.5 20.5',
  section: 'M4 5h16v5H4zM4 14h16v5H4z',
  sum: 'M18 5H6l6.5 7L6 19h12',
  undo: 'M4 9h11a5 5 0 0 1 0 10h-4M8.5 4.5L4 9l4.5 4.5',
} as const;

export type IconName = keyof typeof PATHS;

export const iconNames = Object.keys(PATHS) as readonly IconName[];

/** A small drawing in the colour of the text around it; says nothing to screen readers. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className="fd-icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
    <path
      d={PATHS[name]}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
