// Written by scripts/writeFormStories.ts out of forms/plakatierung. Do not edit.
import { type FormStory, journeyStory, previewStory } from '../forms/journeyStory.tsx';

export default { title: "Formularvorschau/Plakate aufhängen" };

export const Beginning: FormStory = { ...previewStory('plakatierung'), name: 'Von vorn' };
export const EndeVorBeginn: FormStory = { ...journeyStory('plakatierung', 'ende-vor-beginn'), name: "Plakate aufhängen · Wer Beginn und Ende vertauscht, wird aufgehalten", tags: ['!test'] };
export const GemeinnuetzigFrei: FormStory = { ...journeyStory('plakatierung', 'gemeinnuetzig-frei'), name: "Plakate aufhängen · Ein Verein wirbt gemeinnützig: frei, die Agentur stellt den Antrag", tags: ['!test'] };
export const Gewerblich: FormStory = { ...journeyStory('plakatierung', 'gewerblich'), name: "Plakate aufhängen · Gewerbliche Werbung nennt keine Veranstaltung", tags: ['!test'] };
export const Mindestgebuehr: FormStory = { ...journeyStory('plakatierung', 'mindestgebuehr'), name: "Plakate aufhängen · Fünf Plakate für eine Woche kosten die Mindestgebühr", tags: ['!test'] };
export const WahlFreiUndViele: FormStory = { ...journeyStory('plakatierung', 'wahl-frei-und-viele'), name: "Plakate aufhängen · Wahlplakate sind frei, und es dürfen mehr sein", tags: ['!test'] };
export const ZuFruehUndKurzfristig: FormStory = { ...journeyStory('plakatierung', 'zu-frueh-und-kurzfristig'), name: "Plakate aufhängen · Wer zu früh beginnen will und zu spät fragt, wird gewarnt, aber nicht aufgehalten", tags: ['!test'] };
export const ZuLangeNachDerVeranstaltung: FormStory = { ...journeyStory('plakatierung', 'zu-lange-nach-der-veranstaltung'), name: "Plakate aufhängen · Wer die Plakate erst vier Tage nach der Veranstaltung abnimmt, wird aufgehalten", tags: ['!test'] };
export const ZuVieleUndOhneMotiv: FormStory = { ...journeyStory('plakatierung', 'zu-viele-und-ohne-motiv'), name: "Plakate aufhängen · Zu viele Plakate einer Art halten auf, zu viele zusammen und ein fehlendes Motiv nicht", tags: ['!test'] };
export const ZwanzigPlakateDreiWochen: FormStory = { ...journeyStory('plakatierung', 'zwanzig-plakate-drei-wochen'), name: "Plakate aufhängen · 20 Plakate A1 hängen 15 Tage, also drei angefangene Wochen", tags: ['!test'] };
