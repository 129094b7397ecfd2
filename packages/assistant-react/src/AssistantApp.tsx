import {
  type Assistant,
  type AssistantPorts,
  type LocalCopies,
  type Place,
  placeToPath,
  type Receipt,
  samePlace,
} from '@formularwerk/assistant';
import { htmlLanguage } from '@formularwerk/form';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { AssistantStart } from './assistantStart.ts';
import { useAddress } from './hooks/useAddress.ts';
import { useAssistant } from './hooks/useAssistant.ts';
import { useDocumentTitle } from './hooks/useDocumentTitle.ts';
import { focusField, useFocus } from './hooks/useFocus.ts';
import { useLiveForm } from './hooks/useLiveForm.ts';
import { useLocalCopy } from './hooks/useLocalCopy.ts';
import { useRetry } from './hooks/useRetry.ts';
import { useUnsavedWarning } from './hooks/useUnsavedWarning.ts';
import { messagesFor } from './messages/messages.ts';
import { type FieldFrame, plainScreen, type Screen, ScreenContext } from './screen.ts';
import { CurrentScreen } from './screens/CurrentScreen.tsx';
import { documentTitle } from './screenTitle.ts';
import { serviceOf } from './serviceOf.ts';

export interface AssistantAppProps {
  readonly start: AssistantStart;
  /** What connects it to the world. Without them (on a server) it is a page of plain HTML. */
  readonly ports?: AssistantPorts | undefined;
  /** Keeps on the device what isn't stored yet. */
  readonly copies?: LocalCopies | undefined;
  /** Goes to another page of the portal; by default the browser does. */
  readonly leave?: (address: string) => void;
  /** What happens after a submit; by default the confirmation is drawn right here. */
  readonly onSubmitted?: ((receipt: Receipt) => void) | undefined;
  /** Whether the PDF is there by now, for the confirmation. */
  readonly checkBuilt?: ((receipt: Receipt) => Promise<boolean>) | undefined;
  /** Made outside, and only to be drawn: by a server that asks it for the title, too. */
  readonly drawn?: Assistant | undefined;
  /** Shown as a part of another page, which keeps its address and title and steers the assistant: a preview. */
  readonly embedded?: Embedding | undefined;
}

export interface Embedding {
  /** Made, started and stopped by the page around. */
  readonly assistant: Assistant;
  /** Drawn around every field. */
  readonly frame?: FieldFrame;
  /** The level of the title's heading, below those of the page around. */
  readonly titleLevel?: number;
}

/**
 * The assistant at a place. Drawn on the server it is a plain form; hydrated in the browser it takes over what has been
 * typed, changes pages without a reload and saves by itself.
 */
export function AssistantApp({
  start,
  ports,
  copies,
  leave = assignLocation,
  onSubmitted,
  checkBuilt,
  drawn,
  embedded,
}: AssistantAppProps) {
  const [assistant, state] = useAssistant(start, ports, embedded?.assistant ?? drawn);
  const { session } = state;
  const { place } = session.filing;
  const language = start.context.language ?? 'de';
  const texts = messagesFor(language);
  const isLive = ports !== undefined || embedded !== undefined;
  const isWholePage = isLive && !embedded;

  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const key = `${placeToPath(place)} ${session.redrawn}`;
  const live = useLiveForm(assistant, form, key, isLive);
  useLocalCopy(assistant, copies, live.keep);
  useRetry(assistant, state, isWholePage);
  const wanted = useFocus(session, heading, summary, embedded !== undefined);
  const isOpen = state.life !== 'submitted' && state.life !== 'left';
  useAddress(assistant, place, start.base, isWholePage && isOpen, live.keep);
  useDocumentTitle(
    state.life === 'submitted' ? texts.confirmationTitle : documentTitle(session, texts),
    isWholePage,
  );
  useUnsavedWarning(isOpen && (state.saving === 'failed' || state.saving === 'conflict'));
  useLeaving(start.base, session.leave, state.life === 'left', leave);
  useSubmitted(session.receipt, onSubmitted);

  const go = useCallback(
    (to: Place, path?: string) => {
      if (path !== undefined && samePlace(to, assistant.getState().session.filing.place))
        return void focusField(path);
      wanted.current = path;
      assistant.send({ type: 'place.go', place: to, posted: live.read()?.posted ?? {} });
    },
    [assistant, live, wanted],
  );

  const screen = useMemo<Screen>(
    () => ({
      ...plainScreen(state, start.base),
      services: start.services,
      ...(embedded?.frame && { frame: embedded.frame }),
      ...(embedded?.titleLevel && { titleLevel: embedded.titleLevel }),
      ...(isLive && { send: assistant.send, go }),
    }),
    [state, start.base, start.services, live, isLive, assistant, go, embedded?.frame, embedded?.titleLevel],
  );

  return (
    <ScreenContext value={screen}>
      <div className="fw-assistant" lang={htmlLanguage(language)}>
        <CurrentScreen
          key={key}
          start={start}
          refs={{ form, heading, summary, onSubmit: isLive ? live.onSubmit : undefined }}
          checkBuilt={checkBuilt}
        />
      </div>
    </ScreenContext>
  );
}

const assignLocation = (address: string): void => location.assign(address);

/** The address of the service, or of the page that tells how to go on later. */
function useLeaving(
  base: string,
  where: 'start' | 'later' | undefined,
  hasLeft: boolean,
  leave: (address: string) => void,
): void {
  useEffect(() => {
    if (!hasLeft || !where) return;
    const service = serviceOf(base);
    leave(where === 'later' ? `${service}/gespeichert` : service);
  }, [base, where, hasLeft, leave]);
}

function useSubmitted(
  receipt: Receipt | undefined,
  onSubmitted: ((receipt: Receipt) => void) | undefined,
): void {
  useEffect(() => {
    if (receipt) onSubmitted?.(receipt);
  }, [receipt, onSubmitted]);
}
