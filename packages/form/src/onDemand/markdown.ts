/** What only texts with more than one plain paragraph need. */
export { parseMarkdown } from '../texts/parseMarkdown.ts';
