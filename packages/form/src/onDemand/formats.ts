/** What only some answers need: known forms of text, DIN 91379, IBANs, number plates, points on a map. */
export { textFormats } from '../fields/formats/index.ts';
export { ibanFault } from '../fields/ibanFault.ts';
export { placeEntry, placeValue, placeWords, readPlace } from '../fields/placeAnswer.ts';
export { tidyIban, tidyPlate } from '../fields/tidyLine.ts';
export { foreignCharacter, latinPattern } from '../texts/latin.ts';
