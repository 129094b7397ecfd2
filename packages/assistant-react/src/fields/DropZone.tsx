import { type DragEvent, type ReactNode, useState } from 'react';
import { useScreen } from '../screen.ts';

interface DropZoneProps {
  /** Undefined as long as no script runs: then nothing is promised. */
  readonly onFiles: ((files: readonly File[]) => void) | undefined;
  readonly isOne: boolean;
  readonly children: ReactNode;
}

/** Takes files that are dragged onto it. A short cut for who uses a mouse: what is in it does the same. */
export const DropZone = ({ onFiles, isOne, children }: DropZoneProps) => {
  const { texts } = useScreen();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent): void => {
    if (!onFiles || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging has no keyboard; the control inside has
    <div
      className={`fw-drop${isOver ? ' fw-drop--over' : ''}`}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        if (!onFiles) return;
        event.preventDefault();
        setOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length > 0) onFiles(isOne ? files.slice(0, 1) : files);
      }}
    >
      {children}
      {onFiles && (
        <p className="kern-body kern-body--small fw-drop__hint">
          {isOver ? texts.dropNow : isOne ? texts.dropOne : texts.dropSeveral}
        </p>
      )}
    </div>
  );
};
