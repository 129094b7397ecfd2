import './defaultValues.ts';

/** `react-dom/client`, drawn by Preact (ADR 0019). */
export { createRoot, hydrateRoot } from 'preact/compat/client';
