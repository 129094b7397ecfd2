import { Alert } from '@formularwerk/assistant-react';
import { ActionButton } from '@formularwerk/designer/ui';
import { exportForm } from '@formularwerk/form/migrate';
import { useCallback, useState } from 'react';
import { CreateDialog } from '../create/CreateDialog.tsx';
import type { AuthoringContext, DesignerApi, FormEntry } from '../http/designerApi.ts';
import type { LocalCopies } from '../local/localCopies.ts';
import { Failed } from '../parts/Failed.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Page } from '../parts/Page.tsx';
import { useLoaded } from '../parts/useLoaded.ts';
import { texts } from '../texts.ts';
import { FormList } from './FormList.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';
import { saveFile } from './saveFile.ts';

interface FormsPageProps {
  readonly api: DesignerApi;
  readonly context: AuthoringContext;
  readonly copies: LocalCopies;
  readonly onLogout: () => Promise<void>;
}

type Open =
  | { readonly dialog: 'create'; readonly copyOf?: FormEntry | undefined }
  | { readonly dialog: 'remove'; readonly entry: FormEntry };

interface Notice {
  readonly kind: 'success' | 'danger';
  readonly text: string;
}

/** All forms of the municipality, and what can be done with each. */
export function FormsPage({ api, context, copies, onLogout }: FormsPageProps) {
  const { user, offices } = context;
  const load = useCallback(async () => {
    const [forms, unsaved] = await Promise.all([
      api.forms(),
      copies.unsaved(api.kommune, user.id).catch(() => new Set<string>()),
    ]);
    return { forms, unsaved };
  }, [api, copies, user.id]);
  const [loaded, reload] = useLoaded(load);
  const [open, setOpen] = useState<Open>();
  const [notice, setNotice] = useState<Notice>();
  const create = (copyOf?: FormEntry): void => setOpen({ dialog: 'create', copyOf });
  const forms = loaded.status === 'there' ? loaded.value.forms : [];
  const hasForms = forms.length > 0;

  const save = async ({ form, title }: FormEntry): Promise<void> => {
    setNotice(undefined);
    const working = await api.read(form).catch(() => undefined);
    if (working) saveFile(`${form}.json`, exportForm(working.definition));
    else setNotice({ kind: 'danger', text: texts.list.saveFailed(title) });
  };

  const logout = (): void => {
    onLogout().catch(() => setNotice({ kind: 'danger', text: texts.account.logoutFailed }));
  };

  return (
    <Page
      title={texts.list.title(user.kommune.name)}
      kommune={user.kommune}
      author={user}
      onLogout={logout}
      action={
        hasForms && (
          <ActionButton look="primary" icon="add" onClick={() => create()}>
            {texts.list.create}
          </ActionButton>
        )
      }
    >
      <div className="da-notice" aria-live="polite">
        {notice && <Alert kind={notice.kind} title={notice.text} />}
      </div>
      {loaded.status === 'loading' && <Loading />}
      {loaded.status === 'failed' && <Failed title={texts.list.failed} onRetry={reload} />}
      {loaded.status === 'there' && !hasForms && <NoForms onCreate={() => create()} />}
      {loaded.status === 'there' && hasForms && (
        <FormList
          kommune={api.kommune}
          forms={forms}
          unsaved={loaded.value.unsaved}
          offices={offices}
          onCopy={create}
          onSave={(entry) => void save(entry)}
          onRemove={(entry) => setOpen({ dialog: 'remove', entry })}
        />
      )}
      {open?.dialog === 'create' && (
        <CreateDialog
          api={api}
          context={context}
          forms={forms}
          copyOf={open.copyOf}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open?.dialog === 'remove' && (
        <RemoveDialog
          api={api}
          entry={open.entry}
          onClose={() => setOpen(undefined)}
          onRemoved={() => {
            const { form, title } = open.entry;
            setOpen(undefined);
            setNotice({ kind: 'success', text: texts.remove.done(title) });
            copies.keep({ kommune: api.kommune, user: user.id, form }, undefined).catch(() => undefined);
            reload();
          }}
        />
      )}
    </Page>
  );
}

const NoForms = ({ onCreate }: { readonly onCreate: () => void }) => (
  <div className="da-empty">
    <h2 className="kern-heading-medium">{texts.list.empty}</h2>
    <p className="kern-body">{texts.list.emptyText}</p>
    <ActionButton look="primary" icon="add" onClick={onCreate}>
      {texts.list.create}
    </ActionButton>
  </div>
);
