import { Alert, Button } from '@formularwerk/assistant-react';

/** What a preview shows instead of the page that tells how to go on later. */
export const Away = ({ goOn }: { readonly goOn: () => void }) => (
  <Alert kind="success" title="Der Entwurf ist gespeichert (nur in dieser Vorschau).">
    <div>
      <Button onClick={goOn}>Weiter ausfüllen</Button>
    </div>
  </Alert>
);
