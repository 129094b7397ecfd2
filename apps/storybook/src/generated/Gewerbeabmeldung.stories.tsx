// Written by scripts/writeFormStories.ts out of forms/gewerbeabmeldung. Do not edit.
import { type FormStory, journeyStory, previewStory } from '../forms/journeyStory.tsx';

export default { title: "Formularvorschau/Gewerbe abmelden" };

export const Beginning: FormStory = { ...previewStory('gewerbeabmeldung'), name: 'Von vorn' };
export const Hille: FormStory = { ...previewStory('gewerbeabmeldung', 'hille'), name: "Mit den Werten von Hille" };
export const AndereGemeinde: FormStory = { ...journeyStory('gewerbeabmeldung', 'andere-gemeinde'), name: "Gewerbe abmelden · Wer in eine andere Gemeinde zieht, meldet hier nicht ab", tags: ['!test'] };
export const Erbin: FormStory = { ...journeyStory('gewerbeabmeldung', 'erbin'), name: "Gewerbe abmelden · Eine Erbin meldet mit Erbnachweis ab", tags: ['!test'] };
export const FalscheGemeinde: FormStory = { ...journeyStory('gewerbeabmeldung', 'falsche-gemeinde'), name: "Gewerbe abmelden · Für eine Betriebsstätte anderswo ist deren Gemeinde zuständig", tags: ['!test'] };
export const Frueh: FormStory = { ...journeyStory('gewerbeabmeldung', 'frueh'), name: "Gewerbe abmelden · Wer mehr als 30 Tage vorher abmeldet, wird gewarnt", tags: ['!test'] };
export const GbrOhneAndere: FormStory = { ...journeyStory('gewerbeabmeldung', 'gbr-ohne-andere'), name: "Gewerbe abmelden · Eine GbR besteht aus mindestens zwei Personen", tags: ['!test'] };
export const GbrWechseltDieRechtsform: FormStory = { ...journeyStory('gewerbeabmeldung', 'gbr-wechselt-die-rechtsform'), name: "Gewerbe abmelden · Eine GbR wird zur GmbH und nennt sie als künftige Inhaberin", tags: ['!test'] };
export const NurEineTaetigkeit: FormStory = { ...journeyStory('gewerbeabmeldung', 'nur-eine-taetigkeit'), name: "Gewerbe abmelden · Wer nur eine Tätigkeit aufgibt, meldet um", tags: ['!test'] };
export const RechtsformGmbh: FormStory = { ...journeyStory('gewerbeabmeldung', 'rechtsform-gmbh'), name: "Gewerbe abmelden · Eine GmbH schließt eine Zweigniederlassung und wandelt sich um", tags: ['!test'] };
export const Ruhestand: FormStory = { ...journeyStory('gewerbeabmeldung', 'ruhestand'), name: "Gewerbe abmelden · Wer in den Ruhestand geht, meldet gebührenfrei ab", tags: ['!test'] };
export const Spaet: FormStory = { ...journeyStory('gewerbeabmeldung', 'spaet'), name: "Gewerbe abmelden · Wer spät und ungenau abmeldet, wird gewarnt", tags: ['!test'] };
export const Verkauf: FormStory = { ...journeyStory('gewerbeabmeldung', 'verkauf'), name: "Gewerbe abmelden · Wer den Betrieb verkauft, nennt die künftige Inhaberin und die künftige Betriebsstätte", tags: ['!test'] };
export const ZuWenigeVertreter: FormStory = { ...journeyStory('gewerbeabmeldung', 'zu-wenige-vertreter'), name: "Gewerbe abmelden · Die Zahl der Vertretung darf nicht kleiner sein als die genannten Personen", tags: ['!test'] };
export const ZweiPersonen: FormStory = { ...journeyStory('gewerbeabmeldung', 'zwei-personen'), name: "Gewerbe abmelden · Eine Anzeige für ein Einzelunternehmen gilt für eine Person", tags: ['!test'] };
