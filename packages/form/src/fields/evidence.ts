import { parts } from '#parts';
import type { FeelType } from '../feel/feelType.ts';
import type { EvidenceField } from '../generated/definition.ts';
import { evidenceWays } from './evidenceQuestions.ts';
import type { DrawnType, TypeSchema } from './fieldType.ts';
import { fileFeelType } from './file.ts';

/**
 * A document and the way it takes to the authority. Its answer is an object: the chosen `way`, the `files`, `until`
 * when it will be handed in, `requestedOn` which day, a `note` where it is. It is drawn as a group of these questions.
 */
export const evidence: DrawnType<EvidenceField> = {
  type: 'evidence',
  view: (field, spot, walker) => parts.documents.viewEvidence(field, spot, walker),
};

export const evidenceSchema: TypeSchema<EvidenceField> = {
  feelType: (field) => {
    const date = { kind: 'date', nullable: true } as const;
    return {
      kind: 'context',
      nullable: false,
      fields: new Map<string, FeelType>([
        ['way', { kind: 'string', nullable: true, options: [...(field.ways ?? evidenceWays)] }],
        ['files', { kind: 'list', nullable: false, mayBeEmpty: true, of: fileFeelType }],
        ['until', date],
        ['requestedOn', date],
        ['note', { kind: 'string', nullable: true }],
      ]),
    };
  },
};
