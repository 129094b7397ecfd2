import { IconButton } from '../controls/IconButton.tsx';
import { useDesignerState, useDesignerTools } from '../designerContext.ts';
import { useAnnounce } from '../parts/Announcer.tsx';
import { texts } from './texts.ts';

/** Takes back, and does again; each says what. */
export const UndoButtons = () => {
  const { undo, redo, undoName, redoName } = useUndo();
  return (
    <div className="fd-header__undo">
      <IconButton
        icon="undo"
        label={undoName === undefined ? texts.nothingToUndo : texts.undoStep(undoName)}
        shortcuts="Control+Z"
        disabled={undoName === undefined}
        onClick={undo}
      />
      <IconButton
        icon="redo"
        label={redoName === undefined ? texts.nothingToRedo : texts.redoStep(redoName)}
        shortcuts="Control+Shift+Z Control+Y"
        disabled={redoName === undefined}
        onClick={redo}
      />
    </div>
  );
};

/** Undo and redo, with the names of the steps that they would take, and read out once they did. */
export function useUndo() {
  const { designer } = useDesignerTools();
  const announce = useAnnounce();
  const undoName = useDesignerState(({ history }) => history.steps[history.position - 1]?.name);
  const redoName = useDesignerState(({ history }) => history.steps[history.position]?.name);
  return {
    undoName,
    redoName,
    undo: () => {
      if (undoName === undefined) return;
      designer.undo();
      announce(texts.undone(undoName));
    },
    redo: () => {
      if (redoName === undefined) return;
      designer.redo();
      announce(texts.redone(redoName));
    },
  };
}
