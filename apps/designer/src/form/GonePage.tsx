import { type LocalCopy, restoreHistory } from '@formularwerk/designer';
import { ActionButton } from '@formularwerk/designer/ui';
import { exportForm } from '@formularwerk/form/migrate';
import { saveFile } from '../list/saveFile.ts';
import { Page } from '../parts/Page.tsx';
import { Link } from '../routing/Link.tsx';
import { texts } from '../texts.ts';
import type { FormPageProps } from './FormPage.tsx';

interface GonePageProps extends Pick<FormPageProps, 'api' | 'context' | 'form' | 'onLogout'> {
  readonly local: LocalCopy | undefined;
}

/** Somebody deleted the form; what this browser kept of it can still be had. */
export const GonePage = ({ api, context, form, local, onLogout }: GonePageProps) => (
  <Page title={texts.form.gone} kommune={context.user.kommune} author={context.user} onLogout={onLogout}>
    <p className="kern-body">{texts.form.goneText}</p>
    {local && (
      <>
        <p className="kern-body">{texts.form.goneCopy}</p>
        <ActionButton
          icon="download"
          onClick={() => saveFile(`${form}.json`, exportForm(restoreHistory(local.history).form))}
        >
          {texts.list.save}
        </ActionButton>
      </>
    )}
    <p>
      <Link to={{ screen: 'forms', kommune: api.kommune }}>{texts.form.back}</Link>
    </p>
  </Page>
);
