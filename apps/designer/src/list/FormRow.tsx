import { Menu, type MenuItem } from '@formularwerk/designer/ui';
import type { FormEntry } from '../http/designerApi.ts';
import { Link } from '../routing/Link.tsx';
import { texts } from '../texts.ts';
import { sayMoment } from './sayMoment.ts';

export interface RowActions {
  readonly onCopy: (entry: FormEntry) => void;
  readonly onSave: (entry: FormEntry) => void;
  readonly onRemove: (entry: FormEntry) => void;
}

interface FormRowProps extends RowActions {
  readonly kommune: string;
  readonly entry: FormEntry;
  readonly office: string;
  readonly isUnsaved: boolean;
  readonly now: string;
}

/** One form of the list: what it is, how far it is, and what can be done with it. */
export function FormRow({ kommune, entry, office, isUnsaved, now, ...actions }: FormRowProps) {
  const { form, title, state, version, changed } = entry;
  return (
    <li className="da-form">
      <div className="da-form__words">
        <h2 className="kern-title">
          <Link to={{ screen: 'form', kommune, form }}>{title}</Link>
        </h2>
        <p className="da-form__state">
          <span className={`kern-badge kern-badge--${LOOK[state]} kern-badge--small`}>
            <span className="kern-label">
              {texts.list.states[state]}
              {version !== undefined && ` · ${texts.list.version(version)}`}
            </span>
          </span>
          {changed && state !== 'draft' && <span className="da-form__changed">{texts.list.changed}</span>}
        </p>
        <p className="da-form__facts">{[office, sayWhen(entry, now)].filter(Boolean).join(' · ')}</p>
        {isUnsaved && <p className="da-form__unsaved">{texts.list.unsaved}</p>}
      </div>
      <div className="da-form__actions">
        <Link
          className="kern-btn kern-btn--secondary fd-button"
          label={`${texts.list.edit}: ${title}`}
          to={{ screen: 'form', kommune, form }}
        >
          <span className="kern-label">{texts.list.edit}</span>
        </Link>
        <Menu
          label={texts.list.actions(title)}
          icon="more"
          iconOnly
          items={itemsFor(kommune, entry, actions)}
        />
      </div>
    </li>
  );
}

const LOOK = { draft: 'info', published: 'success', withdrawn: 'warning' } as const;

const sayWhen = ({ savedAt, savedBy, publishedAt }: FormEntry, now: string): string | undefined => {
  if (savedAt !== undefined) return texts.list.saved(sayMoment(savedAt, now), savedBy);
  return publishedAt && texts.list.published(sayMoment(publishedAt, now));
};

const itemsFor = (kommune: string, entry: FormEntry, actions: RowActions): readonly MenuItem[] => [
  { label: texts.list.copy, icon: 'copy', onSelect: () => actions.onCopy(entry) },
  { label: texts.list.save, icon: 'download', onSelect: () => actions.onSave(entry) },
  ...(entry.state === 'published'
    ? [
        {
          label: texts.list.portal,
          icon: 'eye',
          onSelect: () => window.open(`/${kommune}/${entry.form}`, '_blank', 'noopener'),
        } as const,
      ]
    : []),
  ...(entry.state === 'draft'
    ? [
        {
          label: texts.list.remove,
          icon: 'remove',
          isDangerous: true,
          onSelect: () => actions.onRemove(entry),
        } as const,
      ]
    : []),
];
