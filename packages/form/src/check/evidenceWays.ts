import { fieldNodes } from '../parse/nodes.ts';
import type { FormCheck } from './formCheck.ts';

/** An evidence that leaves no choice how it comes: then a file, or a hint, asks less. */
export const evidenceWays: FormCheck = {
  code: 'form.evidenceWays',
  severity: 'hint',
  find: ({ definition }) =>
    fieldNodes(definition).flatMap(({ field, path }) =>
      field.type === 'evidence' && field.ways?.length === 1
        ? [
            {
              path: `${path}.ways`,
              code: 'form.evidenceWays',
              ...(field.ways[0] !== 'upload' && { params: { how: 'other' } }),
            },
          ]
        : [],
    ),
};
