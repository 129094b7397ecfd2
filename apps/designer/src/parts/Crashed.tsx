import { ActionButton } from '@formularwerk/designer/ui';
import { Component, type ReactNode } from 'react';
import { texts } from '../texts.ts';
import { Page } from './Page.tsx';

interface CrashedProps {
  readonly children: ReactNode;
}

/** Instead of an empty window, when we made a mistake: what was done is kept, and loading anew helps. */
export class Crashed extends Component<CrashedProps, { readonly hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError(): { readonly hasCrashed: boolean } {
    return { hasCrashed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasCrashed) return this.props.children;
    return (
      <Page title={texts.crashed.title}>
        <p className="kern-body">{texts.crashed.text}</p>
        <ActionButton look="primary" onClick={() => window.location.reload()}>
          {texts.crashed.reload}
        </ActionButton>
      </Page>
    );
  }
}
