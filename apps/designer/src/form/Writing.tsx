import type { LocalCopy, WorkingForm } from '@formularwerk/designer';
import { DesignerApp } from '@formularwerk/designer/ui';
import { resolveText } from '@formularwerk/form';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { navigate } from '../routing/useRoute.ts';
import type { FormPageProps } from './FormPage.tsx';
import { type OpenDesigner, openDesigner } from './openDesigner.ts';

interface WritingProps extends FormPageProps {
  readonly working: WorkingForm;
  readonly local: LocalCopy | undefined;
  readonly store: { current: () => Promise<void> };
}

/** The designer on a form. Whoever holds `store` closes it. */
export function Writing(props: WritingProps) {
  const { api, context, store } = props;
  const { user, offices, blocks } = context;
  const [open] = useState(() => openDesigner(props));
  const [surroundings] = useState(() => ({ kommune: user.kommune, user, offices, blocks }));
  useEffect(() => {
    store.current = open.close;
  }, [open, store]);
  useLeaving(open);
  useTitle(open, user.kommune.name);
  return (
    <DesignerApp
      designer={open.designer}
      context={surroundings}
      ports={open.ports}
      onLeave={() => navigate({ screen: 'forms', kommune: api.kommune })}
      onSignIn={open.signIn}
    />
  );
}

/** Saves when the window is put away and when the network is back; asks to stay only while something is stored nowhere. */
function useLeaving({ designer, isUnstored }: OpenDesigner): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (isUnstored()) event.preventDefault();
    };
    const save = (): void => {
      if (document.visibilityState === 'hidden') void designer.saveNow();
    };
    window.addEventListener('beforeunload', ask);
    document.addEventListener('visibilitychange', save);
    window.addEventListener('online', designer.saveNow);
    return () => {
      window.removeEventListener('beforeunload', ask);
      document.removeEventListener('visibilitychange', save);
      window.removeEventListener('online', designer.saveNow);
    };
  }, [designer, isUnstored]);
}

function useTitle({ designer }: OpenDesigner, kommune: string): void {
  const title = useSyncExternalStore(designer.subscribe, () =>
    resolveText(designer.getState().form.title, 'de'),
  );
  useEffect(() => {
    document.title = `${title} – ${kommune}`;
  }, [title, kommune]);
}
