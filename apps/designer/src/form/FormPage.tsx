import { ActionButton } from '@formularwerk/designer/ui';
import { useCallback, useRef } from 'react';
import type { AuthoringContext, DesignerApi } from '../http/designerApi.ts';
import type { LocalCopies } from '../local/localCopies.ts';
import { useClaim } from '../local/useClaim.ts';
import { Failed } from '../parts/Failed.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Page } from '../parts/Page.tsx';
import { useLoaded } from '../parts/useLoaded.ts';
import { Link } from '../routing/Link.tsx';
import type { SignInGate } from '../session/signInGate.ts';
import { texts } from '../texts.ts';
import { GonePage } from './GonePage.tsx';
import { Writing } from './Writing.tsx';

export interface FormPageProps {
  readonly api: DesignerApi;
  readonly context: AuthoringContext;
  readonly copies: LocalCopies;
  readonly gate: SignInGate;
  readonly form: string;
  readonly onLogout: () => void;
}

/** One form, in one window at a time. */
export function FormPage(props: FormPageProps) {
  const { api, context, form, onLogout } = props;
  const store = useRef<() => Promise<void>>(async () => undefined);
  const name = `${api.kommune}/${context.user.id}/${form}`;
  const [claim, takeOver] = useClaim(name, () => store.current());
  if (claim === 'mine') return <OpenForm {...props} store={store} />;
  if (claim === 'asking') return <Loading>{texts.form.loading}</Loading>;
  return (
    <Page title={texts.form[claim]} kommune={context.user.kommune} author={context.user} onLogout={onLogout}>
      <p className="kern-body">{texts.form[`${claim}Text`]}</p>
      <div className="da-buttons">
        <ActionButton look="primary" onClick={takeOver}>
          {texts.form.here}
        </ActionButton>
        <Link to={{ screen: 'forms', kommune: api.kommune }}>{texts.form.back}</Link>
      </div>
    </Page>
  );
}

interface OpenFormProps extends FormPageProps {
  /** Takes what stores everything before the form is left. */
  readonly store: { current: () => Promise<void> };
}

/** Loads the form, and what this browser kept of it. */
function OpenForm(props: OpenFormProps) {
  const { api, context, copies, form, onLogout } = props;
  const load = useCallback(async () => {
    const key = { kommune: api.kommune, user: context.user.id, form };
    const [working, local] = await Promise.all([
      api.read(form),
      // A browser that can't keep anything must not keep anybody from working.
      copies.read(key).catch(() => undefined),
    ]);
    return { working, local };
  }, [api, context.user.id, copies, form]);
  const [loaded, reload] = useLoaded(load);
  if (loaded.status === 'loading') return <Loading>{texts.form.loading}</Loading>;
  if (loaded.status === 'failed')
    return (
      <Page title={texts.product} kommune={context.user.kommune} author={context.user} onLogout={onLogout}>
        <Failed title={texts.form.failed} onRetry={reload} />
      </Page>
    );
  const { working, local } = loaded.value;
  if (!working) return <GonePage {...props} local={local} />;
  return <Writing {...props} working={working} local={local} />;
}
