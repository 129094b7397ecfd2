// Written by scripts/writeFormStories.ts out of forms/vergnuegungssteuer. Do not edit.
import { type FormStory, journeyStory, previewStory } from '../forms/journeyStory.tsx';

export default { title: "Formularvorschau/Vergnügungssteuer für Spielgeräte erklären" };

export const Beginning: FormStory = { ...previewStory('vergnuegungssteuer'), name: 'Von vorn' };
export const D1BisD4: FormStory = { ...journeyStory('vergnuegungssteuer', 'd1-bis-d4'), name: "D1 bis D4 an zwei Orten: zusammen 288,33 €", tags: ['!test'] };
export const D1Hoechststeuer: FormStory = { ...journeyStory('vergnuegungssteuer', 'd1-hoechststeuer'), name: "D1: 1.950 € eingespielt, in der Spielhalle höchstens 150 € Steuer", tags: ['!test'] };
export const D1OhneHoechststeuer: FormStory = { ...journeyStory('vergnuegungssteuer', 'd1-ohne-hoechststeuer'), name: "D1 in einer Gaststätte: keine höchste Steuer", tags: ['!test'] };
export const D2NegativeKasse: FormStory = { ...journeyStory('vergnuegungssteuer', 'd2-negative-kasse'), name: "D2: Eine negative Kasse zählt als 0", tags: ['!test'] };
export const D3OhneGewinn: FormStory = { ...journeyStory('vergnuegungssteuer', 'd3-ohne-gewinn'), name: "D3: Ohne Gewinnmöglichkeit drei Monate zu 35 €", tags: ['!test'] };
export const D4KaufmaennischGerundet: FormStory = { ...journeyStory('vergnuegungssteuer', 'd4-kaufmaennisch-gerundet'), name: "D4: 10 % von 333,33 € sind 33,33 €", tags: ['!test'] };
export const FalschesJahr: FormStory = { ...journeyStory('vergnuegungssteuer', 'falsches-jahr'), name: "Ein Jahr mit zwei Ziffern hält auf", tags: ['!test'] };
export const GewaltUndEinzelunternehmen: FormStory = { ...journeyStory('vergnuegungssteuer', 'gewalt-und-einzelunternehmen'), name: "Ein Gerät mit Gewaltdarstellung, zwei Monate, im vierten Quartal", tags: ['!test'] };
export const KorrekturVerspaetet: FormStory = { ...journeyStory('vergnuegungssteuer', 'korrektur-verspaetet'), name: "Eine Korrektur nach dem Tag der Fälligkeit", tags: ['!test'] };
export const Mindeststeuer: FormStory = { ...journeyStory('vergnuegungssteuer', 'mindeststeuer'), name: "Die Mindeststeuer gilt nur für Monate, in denen das Gerät da war", tags: ['!test'] };
export const Monatlich: FormStory = { ...journeyStory('vergnuegungssteuer', 'monatlich'), name: "Erklärung für einen Monat, ein anderer Tag der Fälligkeit", tags: ['!test'] };
export const NegativeUebertragen: FormStory = { ...journeyStory('vergnuegungssteuer', 'negative-uebertragen'), name: "Negative Ergebnisse mindern spätere Monate, auch aus dem Zeitraum davor", tags: ['!test'] };
export const NichtZuEnde: FormStory = { ...journeyStory('vergnuegungssteuer', 'nicht-zu-ende'), name: "Vor dem Ende des Zeitraums: nur ein Hinweis", tags: ['!test'] };
export const OhneZaehlwerkausdruck: FormStory = { ...journeyStory('vergnuegungssteuer', 'ohne-zaehlwerkausdruck'), name: "Wo Zählwerkausdrucke Pflicht sind, hält ein fehlender auf; mehr Monate als im Zeitraum auch", tags: ['!test'] };
export const Zukunft: FormStory = { ...journeyStory('vergnuegungssteuer', 'zukunft'), name: "Ein Zeitraum, der noch nicht begonnen hat, hält auf", tags: ['!test'] };
