import { useCallback, useEffect, useState } from 'react';
import type { PublishedVersion } from '../../core/ports.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { useDesignerState, useDesignerTools } from '../designerContext.ts';
import { Note } from '../parts/Note.tsx';
import { clockOf } from '../shell/savedSentence.ts';
import { Confirm } from './Confirm.tsx';
import { texts as all } from './texts.ts';
import { VersionDifference } from './VersionDifference.tsx';

const texts = all.versions;

/** What the dialog shows: the list, or what is asked about one of its versions. */
type View =
  | { readonly kind: 'list'; readonly done?: string }
  | { readonly kind: 'compare'; readonly version: string }
  | { readonly kind: 'restore'; readonly version: string }
  | { readonly kind: 'withdraw' };

/** The published versions: look what is different, go back to one, or withdraw the form. */
export const VersionsDialog = ({ close }: { readonly close: () => void }) => {
  const { designer, ports } = useDesignerTools();
  const { versions, failed, load } = useVersions();
  const [view, setView] = useState<View>({ kind: 'list' });
  const state = useDesignerState(({ working }) => working.state);
  const toList = () => setView({ kind: 'list' });
  /** Does it, and shows the form as the server has it now. */
  const act = async (work: () => Promise<string>) => {
    const done = await work();
    designer.replaceWorking(await ports.reload());
    setView({ kind: 'list', done });
    await load();
  };
  if (view.kind === 'restore')
    return (
      <Confirm
        title={texts.restoreTitle(view.version)}
        help={texts.restoreHelp(view.version)}
        name={texts.restoreNow}
        act={() => act(async () => texts.restored((await ports.restore(view.version)).version))}
        close={toList}
      />
    );
  if (view.kind === 'withdraw')
    return (
      <Confirm
        title={texts.withdrawTitle}
        help={texts.withdrawHelp}
        name={texts.withdrawNow}
        act={() =>
          act(async () => {
            await ports.withdraw();
            return texts.withdrawn;
          })
        }
        close={toList}
      />
    );
  if (view.kind === 'compare') return <VersionDifference version={view.version} close={toList} />;
  return (
    <Dialog
      title={texts.title}
      size="large"
      onClose={close}
      footer={
        <>
          <ActionButton look="primary" onClick={close}>
            {all.close}
          </ActionButton>
          {state === 'published' && (
            <ActionButton look="danger" onClick={() => setView({ kind: 'withdraw' })}>
              {texts.withdraw}
            </ActionButton>
          )}
        </>
      }
    >
      <div role="status" className="fd-live">
        {view.done !== undefined && <Note kind="success" title={view.done} />}
        {!versions && !failed && <p>{texts.loading}</p>}
      </div>
      {failed && (
        <Note kind="warning" title={texts.failed}>
          <ActionButton onClick={() => void load()}>{texts.again}</ActionButton>
        </Note>
      )}
      {versions?.length === 0 && <p>{texts.none}</p>}
      <ol className="fd-versions">
        {versions?.map((version) => (
          <VersionItem key={version.version} version={version} setView={setView} />
        ))}
      </ol>
    </Dialog>
  );
};

interface VersionItemProps {
  readonly version: PublishedVersion;
  readonly setView: (view: View) => void;
}

const VersionItem = ({ version: own, setView }: VersionItemProps) => {
  const { day, time } = clockOf(own.publishedAt);
  const name = texts.name(own.version);
  return (
    <li className="fd-version">
      <h3 className="fd-version__name">
        {name}
        {own.current && <span className="fd-header__changed">{texts.current}</span>}
      </h3>
      <p className="fd-version__by">{texts.byAt(day, time, own.publishedBy)}</p>
      {own.note && <p>{own.note}</p>}
      <div className="fd-version__actions">
        <ActionButton
          look="tertiary"
          label={`${texts.compare}: ${name}`}
          onClick={() => setView({ kind: 'compare', version: own.version })}
        >
          {texts.compare}
        </ActionButton>
        {!own.current && (
          <ActionButton
            look="tertiary"
            label={`${texts.restore}: ${name}`}
            onClick={() => setView({ kind: 'restore', version: own.version })}
          >
            {texts.restore}
          </ActionButton>
        )}
      </div>
    </li>
  );
};

function useVersions() {
  const { ports } = useDesignerTools();
  const [versions, setVersions] = useState<readonly PublishedVersion[]>();
  const [failed, setFailed] = useState(false);
  const load = useCallback(async () => {
    setFailed(false);
    await ports.versions().then(setVersions, () => setFailed(true));
  }, [ports]);
  useEffect(() => void load(), [load]);
  return { versions, failed, load };
}
