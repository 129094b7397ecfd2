import type { Field, FormDefinition } from '@formularwerk/form';
import { fieldAt, optionAt, pageAt, parameterAt, sectionAt } from '../../core/lookups.ts';
import type { NodeKey } from '../../core/node.ts';
import { nodeParts } from '../../core/nodeParts.ts';
import { labelOf } from '../../core/say.ts';
import { textOf } from '../../core/textOf.ts';

interface Heading {
  readonly kind: string;
  readonly name: string;
}

const FIELD_KINDS: Readonly<Partial<Record<Field['type'], string>>> = {
  group: 'Gruppe',
  list: 'Liste',
  computed: 'Berechnung',
  info: 'Hinweis',
};

/** What stands at the top of the inspector: what it is, and what it is called. */
export function headingOf(form: FormDefinition, node: NodeKey): Heading {
  const parts = nodeParts(node);
  switch (parts?.kind) {
    case 'form':
      return { kind: 'Formular', name: textOf(form.title) };
    case 'declarations':
      return { kind: 'Letzte Seite', name: 'Erklärungen am Ende' };
    case 'section':
      return { kind: 'Abschnitt', name: titled(sectionAt(form, parts.id)) };
    case 'page':
      return { kind: 'Seite', name: titled(pageAt(form, parts.id)) };
    case 'parameter': {
      const parameter = parameterAt(form, parts.id);
      return { kind: 'Angabe der Kommune', name: parameter ? textOf(parameter.label) : '' };
    }
    case 'option': {
      const option = optionAt(form, parts.address, parts.id);
      return { kind: 'Antwort', name: option ? textOf(option.label) : '' };
    }
    case 'field': {
      const field = fieldAt(form, parts.address);
      return field
        ? { kind: FIELD_KINDS[field.type] ?? 'Frage', name: labelOf(field) }
        : { kind: 'Frage', name: '' };
    }
    default:
      return { kind: '', name: '' };
  }
}

const titled = (part: { readonly title: Parameters<typeof textOf>[0] } | undefined): string =>
  part ? textOf(part.title) : '';
