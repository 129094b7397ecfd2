// Written by scripts/writeFormStories.ts out of forms/vergnuegungssteuer. Do not edit.
import { type FormStory, journeyStory, previewStory } from '../forms/journeyStory.tsx';

export default { title: "Formularvorschau/Vergnügungssteuer für Spielgeräte erklären" };

export const Beginning: FormStory = { ...previewStory('vergnuegungssteuer'), name: 'Von vorn' };
export const D1BisD4: FormStory = { ...journeyStory('vergnuegungssteuer', 'd1-bis-d4'), name: "Vergnügungssteuer für Spielgeräte erklären · D1 bis D4 an zwei Orten: zusammen 288,33 €", tags: ['!test'] };
export const D1Hoechststeuer: FormStory = { ...journeyStory('vergnuegungssteuer', 'd1-hoechststeuer'), name: "Vergnügungssteuer für Spielgeräte erklären · D1: 1.950 € eingespielt, in der Spielhalle höchstens 150 € Steuer", tags: ['!test'] };
export const D1OhneHoechststeuer: FormStory = { ...journeyStory('vergnuegungssteuer', 'd1-ohne-hoechststeuer'), name: "Vergnügungssteuer für Spielgeräte erklären · D1 in einer Gaststätte: keine höchste Steuer", tags: ['!test'] };
export const D2NegativeKasse: FormStory = { ...journeyStory('vergnuegungssteuer', 'd2-negative-kasse'), name: "Vergnügungssteuer für Spielgeräte erklären · D2: Eine negative Kasse zählt als 0", tags: ['!test'] };
export const D3OhneGewinn: FormStory = { ...journeyStory('vergnuegungssteuer', 'd3-ohne-gewinn'), name: "Vergnügungssteuer für Spielgeräte erklären · D3: Ohne Gewinnmöglichkeit drei Monate zu 35 €", tags: ['!test'] };
export const D4KaufmaennischGerundet: FormStory = { ...journeyStory('vergnuegungssteuer', 'd4-kaufmaennisch-gerundet'), name: "Vergnügungssteuer für Spielgeräte erklären · D4: 10 % von 333,33 € sind 33,33 €", tags: ['!test'] };
export const FalschesJahr: FormStory = { ...journeyStory('vergnuegungssteuer', 'falsches-jahr'), name: "Vergnügungssteuer für Spielgeräte erklären · Ein Jahr mit zwei Ziffern hält auf", tags: ['!test'] };
export const GewaltUndEinzelunternehmen: FormStory = { ...journeyStory('vergnuegungssteuer', 'gewalt-und-einzelunternehmen'), name: "Vergnügungssteuer für Spielgeräte erklären · Ein Gerät mit Gewaltdarstellung, zwei Monate, im vierten Quartal" };
export const KorrekturVerspaetet: FormStory = { ...journeyStory('vergnuegungssteuer', 'korrektur-verspaetet'), name: "Vergnügungssteuer für Spielgeräte erklären · Eine Korrektur nach dem Tag der Fälligkeit", tags: ['!test'] };
export const Mindeststeuer: FormStory = { ...journeyStory('vergnuegungssteuer', 'mindeststeuer'), name: "Vergnügungssteuer für Spielgeräte erklären · Die Mindeststeuer gilt nur für Monate, in denen das Gerät da war", tags: ['!test'] };
export const Monatlich: FormStory = { ...journeyStory('vergnuegungssteuer', 'monatlich'), name: "Vergnügungssteuer für Spielgeräte erklären · Erklärung für einen Monat, ein anderer Tag der Fälligkeit", tags: ['!test'] };
export const NegativeUebertragen: FormStory = { ...journeyStory('vergnuegungssteuer', 'negative-uebertragen'), name: "Vergnügungssteuer für Spielgeräte erklären · Negative Ergebnisse mindern spätere Monate, auch aus dem Zeitraum davor", tags: ['!test'] };
export const NichtZuEnde: FormStory = { ...journeyStory('vergnuegungssteuer', 'nicht-zu-ende'), name: "Vergnügungssteuer für Spielgeräte erklären · Vor dem Ende des Zeitraums: nur ein Hinweis", tags: ['!test'] };
export const OhneZaehlwerkausdruck: FormStory = { ...journeyStory('vergnuegungssteuer', 'ohne-zaehlwerkausdruck'), name: "Vergnügungssteuer für Spielgeräte erklären · Wo Zählwerkausdrucke Pflicht sind, hält ein fehlender auf; mehr Monate als im Zeitraum auch", tags: ['!test'] };
export const Zukunft: FormStory = { ...journeyStory('vergnuegungssteuer', 'zukunft'), name: "Vergnügungssteuer für Spielgeräte erklären · Ein Zeitraum, der noch nicht begonnen hat, hält auf", tags: ['!test'] };
