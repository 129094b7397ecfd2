import { useEffect, useMemo, useState } from 'react';
import { compareForms } from '../../core/compareForms.ts';
import type { RawFinding } from '../../core/finding.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { TextAreaControl } from '../controls/TextAreaControl.tsx';
import { useDesignerState, useDesignerTools } from '../designerContext.ts';
import { Note } from '../parts/Note.tsx';
import { ChangesList } from './ChangesList.tsx';
import { PublishTasks, useTasks } from './PublishTasks.tsx';
import { texts } from './texts.ts';

type Outcome =
  | { readonly kind: 'busy' | 'failed' | 'conflict' | 'signedOut' | 'notSaved' }
  | { readonly kind: 'refused'; readonly problems: readonly RawFinding[] }
  | { readonly kind: 'published'; readonly version: string };

/** Everything before others see it: what is left to do, what changes, and a last look. */
export const PublishDialog = ({ close }: { readonly close: () => void }) => {
  const { designer } = useDesignerTools();
  const [note, setNote] = useState('');
  const { outcome, publish } = usePublishing();
  const { tasks, isReady } = useTasks();
  useEffect(() => {
    void designer.saveNow();
    void designer.check();
  }, [designer]);
  if (outcome?.kind === 'published') return <Published version={outcome.version} close={close} />;
  const isBusy = outcome?.kind === 'busy';
  return (
    <Dialog
      title={texts.title}
      size="large"
      onClose={close}
      footer={
        <>
          <ActionButton look="primary" disabled={!isReady || isBusy} onClick={() => void publish(note)}>
            {isBusy ? texts.publishing : texts.publish}
          </ActionButton>
          <ActionButton onClick={close}>{texts.cancel}</ActionButton>
          {!isReady && <p className="fd-stale__open">{texts.notYet}</p>}
        </>
      }
    >
      <div role="alert" className="fd-live">
        {outcome && <OutcomeNote outcome={outcome} />}
      </div>
      <section className="fd-publish__part" aria-label={texts.tasks}>
        <h3>{texts.tasks}</h3>
        <PublishTasks tasks={tasks} close={close} />
      </section>
      <Difference />
      <TextAreaControl
        label={texts.note}
        hint={texts.noteHint}
        value={note}
        onText={(text) => {
          setNote(text);
          return undefined;
        }}
      />
    </Dialog>
  );
};

const Difference = () => {
  const published = useDesignerState(({ working }) => working.published);
  const form = useDesignerState((state) => state.form);
  const changes = useMemo(
    () => (published ? compareForms(published.definition, form) : undefined),
    [published, form],
  );
  const title = published ? texts.changesTitle(published.version) : texts.firstTime;
  return (
    <section className="fd-publish__part" aria-label={title}>
      <h3>{title}</h3>
      {changes && <ChangesList changes={changes} level="h4" />}
    </section>
  );
};

const OutcomeNote = ({ outcome }: { readonly outcome: Outcome }) => {
  if (outcome.kind === 'busy' || outcome.kind === 'published') return null;
  if (outcome.kind !== 'refused') return <Note kind="warning" title={texts[outcome.kind]} />;
  return (
    <Note kind="danger" title={texts.refused}>
      <ul className="fd-uses">
        {outcome.problems.map((problem) => (
          <li key={`${problem.path} ${problem.code}`}>{problem.message}</li>
        ))}
      </ul>
    </Note>
  );
};

const Published = ({ version, close }: { readonly version: string; readonly close: () => void }) => {
  const { context } = useDesignerTools();
  const form = useDesignerState(({ working }) => working.form);
  return (
    <Dialog
      title={texts.published(version)}
      onClose={close}
      footer={
        <>
          <ActionButton look="primary" onClick={close}>
            {texts.close}
          </ActionButton>
          <a className="kern-btn kern-btn--secondary fd-button" href={`/${context.kommune.id}/${form}`}>
            <span className="kern-label">{texts.portal}</span>
          </a>
        </>
      }
    >
      <Note kind="success" title={texts.publishedHelp} />
    </Dialog>
  );
};

/** Publishes what is stored; what isn't yet is stored before. */
function usePublishing() {
  const { designer, ports } = useDesignerTools();
  const [outcome, setOutcome] = useState<Outcome>();
  const publish = async (note: string): Promise<void> => {
    setOutcome({ kind: 'busy' });
    setOutcome(await attempt(note).catch((): Outcome => ({ kind: 'failed' })));
  };
  const attempt = async (note: string): Promise<Outcome> => {
    await designer.saveNow();
    const { saving, working } = designer.getState();
    if (saving !== 'saved') return { kind: 'notSaved' };
    const result = await ports.publish(working.revision, note.trim());
    if (result.outcome === 'refused') return { kind: 'refused', problems: result.problems };
    if (result.outcome === 'signedOut') return { kind: 'signedOut' };
    // Published, or saved by somebody else: all of ours is stored, so what the server has now goes on.
    designer.replaceWorking(await ports.reload());
    if (result.outcome === 'conflict') return { kind: 'conflict' };
    return { kind: 'published', version: result.version.version };
  };
  return { outcome, publish };
}
