// Written by scripts/writeFormStories.ts out of forms/gewerbeanmeldung. Do not edit.
import { type FormStory, journeyStory, previewStory } from '../forms/journeyStory.tsx';

export default { title: "Formularvorschau/Gewerbe anmelden" };

export const Beginning: FormStory = { ...previewStory('gewerbeanmeldung'), name: 'Von vorn' };
export const Hille: FormStory = { ...previewStory('gewerbeanmeldung', 'hille'), name: "Mit den Werten von Hille" };
export const EinzelunternehmenNebenerwerb: FormStory = { ...journeyStory('gewerbeanmeldung', 'einzelunternehmen-nebenerwerb'), name: "Gewerbe anmelden · Wer allein im Nebenerwerb von zu Hause aus arbeitet, zahlt 26 €", tags: ['!test'] };
export const EkHandwerkDrittstaat: FormStory = { ...journeyStory('gewerbeanmeldung', 'ek-handwerk-drittstaat'), name: "Gewerbe anmelden · Ein Kaufmann aus Chile mit Handwerkskarte nennt seinen Aufenthaltstitel", tags: ['!test'] };
export const FalscheGemeinde: FormStory = { ...journeyStory('gewerbeanmeldung', 'falsche-gemeinde'), name: "Gewerbe anmelden · Für eine Betriebsstätte anderswo ist deren Gemeinde zuständig", tags: ['!test'] };
export const FreierBerufTrotzdem: FormStory = { ...journeyStory('gewerbeanmeldung', 'freier-beruf-trotzdem'), name: "Gewerbe anmelden · Wer trotz freien Berufs anmelden will, kommt weiter", tags: ['!test'] };
export const FreierBeruf: FormStory = { ...journeyStory('gewerbeanmeldung', 'freier-beruf'), name: "Gewerbe anmelden · Für einen freien Beruf ist keine Anmeldung nötig, und es geht nicht weiter", tags: ['!test'] };
export const FruehUndMinderjaehrig: FormStory = { ...journeyStory('gewerbeanmeldung', 'frueh-und-minderjaehrig'), name: "Gewerbe anmelden · Wer früh anmeldet oder minderjährig ist, wird gewarnt", tags: ['!test'] };
export const GbrDreiGesellschafter: FormStory = { ...journeyStory('gewerbeanmeldung', 'gbr-drei-gesellschafter'), name: "Gewerbe anmelden · Bei einer GbR mit drei Personen zahlt jede Anzeige 26 €", tags: ['!test'] };
export const GbrOhneAndere: FormStory = { ...journeyStory('gewerbeanmeldung', 'gbr-ohne-andere'), name: "Gewerbe anmelden · Eine GbR besteht aus mindestens zwei Personen", tags: ['!test'] };
export const GmbhDreiGeschaeftsfuehrerZweigniederlassung: FormStory = { ...journeyStory('gewerbeanmeldung', 'gmbh-drei-geschaeftsfuehrer-zweigniederlassung'), name: "Gewerbe anmelden · Eine GmbH mit drei Geschäftsführern meldet eine Zweigniederlassung für 59 € an", tags: ['!test'] };
export const NichtAlleGenannt: FormStory = { ...journeyStory('gewerbeanmeldung', 'nicht-alle-genannt'), name: "Gewerbe anmelden · Wer nicht alle Vertretungen nennt, zahlt doch für alle und wird gewarnt", tags: ['!test'] };
export const SpaetUndUngenau: FormStory = { ...journeyStory('gewerbeanmeldung', 'spaet-und-ungenau'), name: "Gewerbe anmelden · Wer spät anzeigt und ungenau beschreibt, wird gewarnt, aber nicht aufgehalten", tags: ['!test'] };
export const UgInGruendung: FormStory = { ...journeyStory('gewerbeanmeldung', 'ug-in-gruendung'), name: "Gewerbe anmelden · Eine UG in Gründung mit einer Geschäftsführerin zahlt 33 €", tags: ['!test'] };
export const VerlegungAusLuebbecke: FormStory = { ...journeyStory('gewerbeanmeldung', 'verlegung-aus-luebbecke'), name: "Gewerbe anmelden · Wer aus Lübbecke hierher zieht, meldet nur hier an und nennt die frühere Betriebsstätte", tags: ['!test'] };
export const ZuWenigeVertreter: FormStory = { ...journeyStory('gewerbeanmeldung', 'zu-wenige-vertreter'), name: "Gewerbe anmelden · Die Zahl der Vertretung darf nicht kleiner sein als die genannten Personen", tags: ['!test'] };
export const ZweiPersonenEinzelunternehmen: FormStory = { ...journeyStory('gewerbeanmeldung', 'zwei-personen-einzelunternehmen'), name: "Gewerbe anmelden · Eine Anzeige für ein Einzelunternehmen gilt für eine Person", tags: ['!test'] };
