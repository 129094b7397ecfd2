import { useCallback, useEffect, useMemo, useState } from 'react';
import type { DesignerPorts } from '../core/ports.ts';
import type { Designer } from '../core/session.ts';
import { DesignerContext, type DesignerTools, type Surroundings } from './designerContext.ts';
import { FindingsPane } from './findings/FindingsPane.tsx';
import { Inspector } from './inspector/Inspector.tsx';
import { Outline } from './outline/Outline.tsx';
import { Announcer } from './parts/Announcer.tsx';
import { Preview } from './preview/Preview.tsx';
import { PreviewProvider } from './preview/PreviewContext.tsx';
import { Header, type HeaderProps } from './shell/Header.tsx';
import { NoticeToast } from './shell/NoticeToast.tsx';
import { type Pane, Panes } from './shell/Panes.tsx';
import { RefusalDialog } from './shell/RefusalDialog.tsx';
import { type Shell, ShellContext } from './shell/ShellContext.ts';
import { SkipLinks } from './shell/SkipLinks.tsx';
import { StaleDialog } from './shell/StaleDialog.tsx';
import { useShortcuts } from './shell/useShortcuts.ts';

export interface DesignerAppProps {
  /** Made for one form; started and stopped here. */
  readonly designer: Designer;
  readonly context: Surroundings;
  readonly ports: DesignerPorts;
  /** Goes back to the list of forms. */
  readonly onLeave: () => void;
  /** Signs in again whoever was signed out meanwhile, and saves. */
  readonly onSignIn?: () => void;
}

/** The whole screen on which somebody builds a form: its outline, what applicants see, and the part being edited. */
export function DesignerApp({ designer, context, ports, onLeave, onSignIn }: DesignerAppProps) {
  const tools = useMemo<DesignerTools>(() => ({ designer, context, ports }), [designer, context, ports]);
  useEffect(() => {
    designer.start();
    return designer.stop;
  }, [designer]);
  return (
    <DesignerContext value={tools}>
      <PreviewProvider>
        <Announcer>
          <Screen onLeave={onLeave} onSignIn={onSignIn} />
        </Announcer>
      </PreviewProvider>
    </DesignerContext>
  );
}

const Screen = ({ onLeave, onSignIn }: HeaderProps) => {
  const [pane, setPane] = useState<Pane>('outline');
  const [hasFindings, setFindings] = useState(false);
  useShortcuts();
  const enter = useCallback((to: Pane) => {
    setPane(to);
    // A pane that was hidden can have the focus only once it is drawn.
    requestAnimationFrame(() => document.getElementById(`fd-${to}`)?.focus());
  }, []);
  const shell = useMemo<Shell>(
    () => ({
      showInspector: () => setPane('inspector'),
      enterInspector: () => enter('inspector'),
      showFindings: () => {
        setPane('outline');
        setFindings(true);
      },
      hideFindings: () => {
        setFindings(false);
        enter('outline');
      },
    }),
    [enter],
  );
  return (
    <ShellContext value={shell}>
      <div className="fd">
        <SkipLinks enter={enter} />
        <Header onLeave={onLeave} onSignIn={onSignIn} />
        <StaleDialog />
        <Panes pane={pane} setPane={setPane}>
          {{
            outline: hasFindings ? <FindingsPane /> : <Outline />,
            preview: <Preview />,
            inspector: <Inspector />,
          }}
        </Panes>
        <NoticeToast />
        <RefusalDialog />
      </div>
    </ShellContext>
  );
};
