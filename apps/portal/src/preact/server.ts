import type { VNode } from 'preact';
import { renderToString as draw } from 'preact-render-to-string';
import { asServer } from './defaultValues.ts';

/** `react-dom/server`, drawn by Preact (ADR 0019). */
export const renderToString = (vnode: VNode): string => asServer(() => draw(vnode));
