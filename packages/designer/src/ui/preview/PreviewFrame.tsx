import type { FieldFrame } from '@formularwerk/assistant-react';
import { useEffect, useRef } from 'react';
import { useDesignerState } from '../designerContext.ts';
import { usePreview } from './PreviewContext.tsx';

/** Around each question of the preview: shows which one is being edited, and names it to who presses it. */
export const PreviewFrame: FieldFrame = ({ field, children }) => {
  const { nodeOf } = usePreview();
  const node = nodeOf(field.path);
  const isSelected = useDesignerState(({ selected }) => isAt(selected, node));
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isSelected) frame.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isSelected]);
  return (
    <div ref={frame} className="fd-shown" data-node={node} data-selected={isSelected || undefined}>
      {children}
    </div>
  );
};

/** An option is shown with its question. */
const isAt = (selected: string, node: string): boolean =>
  selected === node ||
  (selected.startsWith('option:') && selected.startsWith(`${node.replace('field', 'option')}#`));
