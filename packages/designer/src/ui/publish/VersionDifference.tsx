import { useEffect, useState } from 'react';
import { type Change, compareForms } from '../../core/compareForms.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { useDesignerTools } from '../designerContext.ts';
import { Note } from '../parts/Note.tsx';
import { ChangesList } from './ChangesList.tsx';
import { texts as all } from './texts.ts';

const texts = all.versions;

/** What is different between a published version and what is being written now. */
export const VersionDifference = ({
  version,
  close,
}: {
  readonly version: string;
  readonly close: () => void;
}) => {
  const { designer, ports } = useDesignerTools();
  const [changes, setChanges] = useState<readonly Change[] | 'failed'>();
  useEffect(() => {
    ports.readVersion(version).then(
      (definition) => setChanges(compareForms(definition, designer.getState().form)),
      () => setChanges('failed'),
    );
  }, [designer, ports, version]);
  return (
    <Dialog
      title={texts.compareTitle(version)}
      size="large"
      onClose={close}
      footer={
        <ActionButton look="primary" onClick={close}>
          {texts.back}
        </ActionButton>
      }
    >
      <div role="status" className="fd-live">
        {changes === undefined && <p>{texts.loading}</p>}
      </div>
      {changes === 'failed' && <Note kind="warning" title={texts.failed} />}
      {changes !== undefined && changes !== 'failed' && <ChangesList changes={changes} />}
    </Dialog>
  );
};
