import { Alert } from '@formularwerk/assistant-react';
import { ActionButton } from '@formularwerk/designer/ui';
import { texts } from '../texts.ts';

/** What could not be loaded, and the way to try it again. */
export const Failed = ({ title, onRetry }: { readonly title: string; readonly onRetry: () => void }) => (
  <Alert kind="danger" title={title} role="alert">
    <p className="kern-body">{texts.noConnection}</p>
    <ActionButton onClick={onRetry}>{texts.retry}</ActionButton>
  </Alert>
);
