import type { Failure, Notice } from '@formularwerk/assistant';
import { REVIEW } from '@formularwerk/form';
import { formatTime } from '../messages/formatTime.ts';
import { useScreen } from '../screen.ts';
import { serviceOf } from '../serviceOf.ts';
import { Alert } from './Alert.tsx';
import { Button } from './Button.tsx';
import { ChangedValues } from './ChangedValues.tsx';

/** What has to be told on top of a page beside its errors: about saving, and once about what just happened. */
export const Notices = () => {
  const { state } = useScreen();
  const { notice } = state.session;
  return (
    <div className="fw-notices">
      <SaveNotice />
      {notice && <NoticeBox notice={notice} />}
    </div>
  );
};

const SaveNotice = () => {
  const { state, texts, language, send, base } = useScreen();
  const { conflict } = state.session;
  if (state.saving === 'failed')
    return (
      <Alert kind="warning" title={texts.saveFailedTitle} role="alert">
        <p className="kern-body">{texts.saveFailed}</p>
        <div>
          <Button onClick={() => send?.({ type: 'save.retry' })}>{texts.retry}</Button>
        </div>
      </Alert>
    );
  if (state.saving === 'gone')
    return (
      <Alert kind="danger" title={texts.goneTitle} role="alert">
        <p className="kern-body">{texts.gone}</p>
        <WhatBecame base={base} />
      </Alert>
    );
  if (state.saving === 'moved')
    return (
      <Alert kind="danger" title={texts.movedTitle} role="alert">
        <p className="kern-body">{texts.moved}</p>
        <ToNewVersion base={base} />
      </Alert>
    );
  if (!conflict) return null;
  return (
    <Alert kind="warning" title={texts.conflictTitle} role="alert">
      <p className="kern-body">{texts.conflict(formatTime(conflict.savedAt, language))}</p>
      <div className="fw-buttons">
        <Button onClick={() => send?.({ type: 'conflict.keepMine' })}>{texts.keepMine}</Button>
        <Button onClick={() => send?.({ type: 'conflict.takeTheirs' })}>{texts.takeTheirs}</Button>
      </div>
    </Alert>
  );
};

/** The portal shows there the receipt, or how to go on with link or code. */
const WhatBecame = ({ base }: { readonly base: string }) => (
  <a className="kern-link" href={`${base}/${REVIEW}`}>
    {useScreen().texts.lookWhatBecame}
  </a>
);

/** The portal tells there what the new version changes, and where one goes on. */
const ToNewVersion = ({ base }: { readonly base: string }) => (
  <a className="kern-link" href={`${serviceOf(base)}/umstellung`}>
    {useScreen().texts.toNewVersion}
  </a>
);

const NoticeBox = ({ notice }: { readonly notice: Notice }) => {
  const { texts, language } = useScreen();
  switch (notice.kind) {
    case 'newQuestions':
      return <Alert kind="info" title={texts.newQuestions} role="status" />;
    case 'restored':
      return <Alert kind="info" title={texts.restored} role="status" />;
    case 'conflict':
      return (
        <Alert kind="warning" title={texts.conflictTitle}>
          <p className="kern-body">{texts.conflictPosted(formatTime(notice.savedAt, language))}</p>
        </Alert>
      );
    case 'changed':
      return (
        <Alert kind="warning" title={texts.changedTitle} level={2} role="alert">
          <ChangedValues changed={notice} />
          <p className="kern-body">{texts.changed}</p>
        </Alert>
      );
    case 'failed':
      return <FailedBox failure={notice.failure} />;
  }
};

/** Nothing was sent: what can be done about it. */
const FailedBox = ({ failure }: { readonly failure: Failure }) => {
  const { state, texts, send, base } = useScreen();
  const isWorld = failure === 'world';
  const isUnsaved = isWorld && state.saving !== 'saved' && state.saving !== 'idle';
  return (
    <Alert kind="danger" title={isWorld ? texts.notReceivedTitle : texts.failedTitle} level={2} role="alert">
      <p className="kern-body">{isUnsaved ? texts.failedUnsaved : texts[FAILED[failure]]}</p>
      {failure === 'withdrawn' && <ToNewVersion base={base} />}
      {failure === 'gone' && <WhatBecame base={base} />}
      {state.life === 'failed' && isWorld && (
        <div>
          <Button onClick={() => send?.({ type: 'submit.retry' })}>{texts.retry}</Button>
        </div>
      )}
    </Alert>
  );
};

const FAILED = {
  world: 'failedWorld',
  keyReused: 'failedKeyReused',
  withdrawn: 'failedWithdrawn',
  gone: 'failedGone',
} as const;
