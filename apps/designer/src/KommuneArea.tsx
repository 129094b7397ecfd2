import { ActionButton } from '@formularwerk/designer/ui';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { FormPage } from './form/FormPage.tsx';
import { createDesignerApi, type DesignerApi } from './http/designerApi.ts';
import { loadKommunen } from './KommunenPage.tsx';
import { FormsPage } from './list/FormsPage.tsx';
import type { LocalCopies } from './local/localCopies.ts';
import { Failed } from './parts/Failed.tsx';
import { Loading } from './parts/Loading.tsx';
import { Page } from './parts/Page.tsx';
import { useLoaded } from './parts/useLoaded.ts';
import type { Route } from './routing/route.ts';
import { navigate } from './routing/useRoute.ts';
import { LoginForm } from './session/LoginForm.tsx';
import { SessionWarning } from './session/SessionWarning.tsx';
import { SignInAgain } from './session/SignInAgain.tsx';
import { createSessionClock } from './session/sessionClock.ts';
import { createSignInGate, type SignInGate } from './session/signInGate.ts';
import { texts } from './texts.ts';

export type KommuneRoute = Extract<Route, { readonly kommune: string }>;

interface KommuneAreaProps {
  readonly route: KommuneRoute;
  readonly copies: LocalCopies;
}

/** Everything of one municipality: who isn't signed in does that first, and comes then to where they wanted. */
export function KommuneArea({ route, copies }: KommuneAreaProps) {
  const { kommune } = route;
  const gate = useMemo(createSignInGate, []);
  const clock = useMemo(createSessionClock, []);
  const api = useMemo(
    () => createDesignerApi(kommune, { signInAgain: gate.ask, clock }),
    [kommune, gate, clock],
  );
  const [entered, enter] = useLoaded(api.enter);
  const [wanted, setWanted] = useState<KommuneRoute>();

  const outcome = entered.status === 'there' ? entered.value.outcome : undefined;
  useEffect(() => {
    if (outcome === 'signedOut' && route.screen !== 'login') {
      setWanted(route);
      navigate({ screen: 'login', kommune }, { replace: true });
    }
    if (outcome === 'ready' && route.screen === 'login')
      navigate(wanted ?? { screen: 'forms', kommune }, { replace: true });
  }, [outcome, route, kommune, wanted]);

  const logout = useCallback(async () => {
    await api.logout();
    setWanted(undefined);
    enter();
  }, [api, enter]);

  if (entered.status === 'loading') return <Loading />;
  if (entered.status === 'failed')
    return (
      <Page title={texts.product}>
        <Failed title={texts.enterFailed} onRetry={enter} />
      </Page>
    );
  if (entered.value.outcome === 'signedOut') return <LoginPage api={api} onSignedIn={enter} />;
  if (entered.value.outcome === 'roleMissing')
    return (
      <Page title={texts.role.title}>
        <p className="kern-body">{texts.role.text}</p>
        <ActionButton onClick={() => void logout()}>{texts.role.otherAccount}</ActionButton>
      </Page>
    );
  const { context } = entered.value;
  return (
    <>
      {route.screen === 'forms' && (
        <FormsPage api={api} context={context} copies={copies} onLogout={logout} />
      )}
      {route.screen === 'form' && (
        <FormPage
          key={route.form}
          api={api}
          context={context}
          copies={copies}
          gate={gate}
          form={route.form}
          onLogout={logout}
        />
      )}
      <SessionWarning clock={clock} onStay={() => stay(api, gate)} onSignIn={() => void gate.ask()} />
      <SignInAgain api={api} gate={gate} author={context.user} />
    </>
  );
}

/** Uses the session; where it has ended all the same, one signs in anew. Without a network nothing happens. */
const stay = async (api: DesignerApi, gate: SignInGate): Promise<void> => {
  const entered = await api.enter().catch(() => undefined);
  if (entered?.outcome === 'signedOut') await gate.ask();
};

interface LoginPageProps {
  readonly api: DesignerApi;
  readonly onSignedIn: () => void;
}

/** Sign-in of the staff. The name of the municipality comes when it can; nobody waits for it. */
function LoginPage({ api, onSignedIn }: LoginPageProps) {
  const [kommunen] = useLoaded(loadKommunen);
  const all = kommunen.status === 'there' ? kommunen.value : [];
  return (
    <Page title={texts.login.title} kommune={all.find(({ id }) => id === api.kommune)}>
      <p className="kern-body">{texts.login.intro}</p>
      <LoginForm api={api} onSignedIn={onSignedIn} />
    </Page>
  );
}
