// Written by scripts/writeFormStories.ts out of forms/sondernutzung. Do not edit.
import { type FormStory, journeyStory, previewStory } from '../forms/journeyStory.tsx';

export default { title: "Formularvorschau/Öffentliche Fläche nutzen" };

export const Beginning: FormStory = { ...previewStory('sondernutzung'), name: 'Von vorn' };
export const Hille: FormStory = { ...previewStory('sondernutzung', 'hille'), name: "Mit den Werten von Hille" };
export const AndererTarif: FormStory = { ...journeyStory('sondernutzung', 'anderer-tarif'), name: "Öffentliche Fläche nutzen · Eine andere Gemeinde: eigener Satz, eigene Verwaltungsgebühr, breitere Gehwege", tags: ['!test'] };
export const DoppelteFlaeche: FormStory = { ...journeyStory('sondernutzung', 'doppelte-flaeche'), name: "Öffentliche Fläche nutzen · Zwei Flächen derselben Art zur selben Zeit: eine Warnung", tags: ['!test'] };
export const FalscheZeiten: FormStory = { ...journeyStory('sondernutzung', 'falsche-zeiten'), name: "Öffentliche Fläche nutzen · Das Ende vor dem Beginn, ein Tag in der Vergangenheit und ein Tag, den es nicht gibt, halten auf", tags: ['!test'] };
export const KurzVorher: FormStory = { ...journeyStory('sondernutzung', 'kurz-vorher'), name: "Öffentliche Fläche nutzen · Wer drei Tage vorher fragt, wird gewarnt, aber nicht aufgehalten", tags: ['!test'] };
export const V1Cafe: FormStory = { ...journeyStory('sondernutzung', 'v1-cafe'), name: "Öffentliche Fläche nutzen · V1: Ein Café stellt von April bis September Tische auf", tags: ['!test'] };
export const V2Container: FormStory = { ...journeyStory('sondernutzung', 'v2-container'), name: "Öffentliche Fläche nutzen · V2: Zwei Container stehen acht Tage, das sind zwei angefangene Wochen", tags: ['!test'] };
export const V3Warenauslage: FormStory = { ...journeyStory('sondernutzung', 'v3-warenauslage'), name: "Öffentliche Fläche nutzen · V3: Unter einem Quadratmeter gilt der Mindestbetrag" };
export const V4Geruest: FormStory = { ...journeyStory('sondernutzung', 'v4-geruest'), name: "Öffentliche Fläche nutzen · V4: Ein Gerüst engt den Gehweg ein und steht drei Wochen", tags: ['!test'] };
export const V5CafeMitWerbestaendern: FormStory = { ...journeyStory('sondernutzung', 'v5-cafe-mit-werbestaendern'), name: "Öffentliche Fläche nutzen · V5: Tische und zwei Werbeständer in einem Antrag", tags: ['!test'] };
export const V6GemeinnuetzigerInfostand: FormStory = { ...journeyStory('sondernutzung', 'v6-gemeinnuetziger-infostand'), name: "Öffentliche Fläche nutzen · V6: Der Infostand eines gemeinnützigen Vereins ist frei", tags: ['!test'] };
export const V6InfostandEinerFirma: FormStory = { ...journeyStory('sondernutzung', 'v6-infostand-einer-firma'), name: "Öffentliche Fläche nutzen · Der Infostand einer Firma kostet je Stück und Tag", tags: ['!test'] };
export const V7Genau55Quadratmeter: FormStory = { ...journeyStory('sondernutzung', 'v7-genau-55-quadratmeter'), name: "Öffentliche Fläche nutzen · V7: 4,40 m mal 12,50 m sind genau 55 Quadratmeter", tags: ['!test'] };
