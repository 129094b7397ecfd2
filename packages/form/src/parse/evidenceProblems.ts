import type { FormDefinition } from '../generated/definition.ts';
import type { Problem } from '../problem.ts';
import { fieldNodes } from './nodes.ts';

/** Ways of a document that are offered twice, or chosen beforehand and not offered. */
export const evidenceProblems = (definition: FormDefinition): Problem[] =>
  fieldNodes(definition).flatMap(({ field, path }) => {
    if (field.type !== 'evidence' || field.ways === undefined) return [];
    const { ways, defaultWay } = field;
    const twice = ways.flatMap((way, index) =>
      ways.indexOf(way) < index
        ? [{ path: `${path}.ways[${index}]`, code: 'definition.way.twice', params: { way } }]
        : [],
    );
    const isForeign = defaultWay !== undefined && !ways.includes(defaultWay);
    return isForeign
      ? [
          ...twice,
          { path: `${path}.defaultWay`, code: 'definition.way.notOffered', params: { way: defaultWay } },
        ]
      : twice;
  });
