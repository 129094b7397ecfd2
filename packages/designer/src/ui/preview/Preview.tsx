import { placeToPath } from '@formularwerk/assistant';
import { AssistantApp } from '@formularwerk/assistant-react';
import { sayCondition } from '@formularwerk/form/conditions';
import { useEffect, useRef, useState } from 'react';
import type { NodeKey } from '../../core/node.ts';
import { nameOf } from '../../core/say.ts';
import { useDesignerState, useDesignerTools } from '../designerContext.ts';
import { Note } from '../parts/Note.tsx';
import { PreviewBar } from './PreviewBar.tsx';
import { usePreview, usePreviewState } from './PreviewContext.tsx';
import { PreviewFrame } from './PreviewFrame.tsx';
import { whyHidden } from './shownPlace.ts';
import { texts } from './texts.ts';

/** The form as applicants see it, always on: fill it in, press through it, press a question to edit it. */
export const Preview = () => {
  const { assistant, start, reset } = usePreview();
  const [isPhone, setPhone] = useState(false);
  const [left, setLeft] = useState(false);
  const life = usePreviewState((state) => state.life);
  const where = usePreviewState(({ session }) => `${session.screen} ${placeToPath(session.filing.place)}`);
  useEffect(() => setLeft(false), [where]);
  const pane = useSelecting();
  return (
    <div className="fd-preview">
      <PreviewBar isPhone={isPhone} setPhone={setPhone} reset={reset} />
      <div className="fd-preview__scroll" ref={pane}>
        <HiddenNote />
        <div className={`fd-paper${isPhone ? ' fd-paper--phone' : ''}`} data-own-undo>
          {life === 'submitted' ? (
            <Note kind="success" title={texts.sentTitle}>
              <p>{texts.sent}</p>
            </Note>
          ) : (
            <AssistantApp
              start={start}
              embedded={{ assistant, frame: PreviewFrame, titleLevel: TITLE_LEVEL }}
              leave={() => setLeft(true)}
            />
          )}
          <div role="status">{left && <Note kind="info" title={texts.left} />}</div>
        </div>
      </div>
    </div>
  );
};

/** Below „Vorschau“, which is below the title of the form. */
const TITLE_LEVEL = 3;

/**
 * Who presses a question edits it. A button or link does its own work only, which may lead to another page; and whoever
 * passes through with the Tab key on the way to the inspector keeps what is selected.
 */
function useSelecting() {
  const { designer } = useDesignerTools();
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = pane.current;
    const select = ({ target }: Event) => {
      if (!(target instanceof Element) || target.closest('button, a')) return;
      const node = target.closest('[data-node]')?.getAttribute('data-node');
      if (node) designer.select(node as NodeKey);
    };
    element?.addEventListener('click', select);
    return () => element?.removeEventListener('click', select);
  }, [designer]);
  return pane;
}

/** Tells why what is being edited can't be seen. */
const HiddenNote = () => {
  const selected = useDesignerState((state) => state.selected);
  const walk = usePreviewState((state) => state.session.walk);
  const hidden = whyHidden(walk, selected);
  const form = walk.form.definition;
  return (
    <div role="status" className="fd-preview__hidden">
      {hidden && (
        <Note
          kind="info"
          title={texts.hiddenNow(nameOf(form, hidden.node), sayCondition(form, hidden.node, hidden.showIf))}
        />
      )}
    </div>
  );
};
