import { firstPaint } from './firstPaint.ts';
import './style.css';

/** A page can be read and answered without a script. So it is painted first, and taken over then. */
void firstPaint().then(() => import('./client.tsx'));
