import { assistantAddress } from './assistantAddress.ts';
import { assistantElement } from './element.ts';

/** What a town's page loads: the portal is where the script comes from. Loaded twice, the first one stays. */
const NAME = 'formular-assistent';
const portal = new URL(import.meta.url).origin;

if (customElements.get(NAME) === undefined)
  customElements.define(
    NAME,
    assistantElement((element) => assistantAddress(element, portal)),
  );
