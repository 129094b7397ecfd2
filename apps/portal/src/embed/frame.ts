import { speakToHost } from './speakToHost.ts';

/** Runs in every page of the portal that is shown in a frame. */
speakToHost(window, document.documentElement.dataset.embeddedBy?.split(' ') ?? []);
