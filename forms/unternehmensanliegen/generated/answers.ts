/* Generated from form.json by `pnpm --filter @formularwerk/form interfaces`. Do not edit. */

/** Wirtschaftsförderung kontaktieren */
export interface UnternehmensanliegenAnswers {
  /** Was ist Ihr Anliegen? */
  anliegen: ('gruendung' | 'ansiedlung' | 'erweiterung' | 'leerstand' | 'foerderung' | 'fachkraefte' | 'genehmigungslotse' | 'sonstiges')[];
  /** Bieten Sie leere Räume an, oder suchen Sie welche? */
  leerstand?: 'anbieten' | 'suchen';
  /** Worum geht es genau? */
  sonstigesAnliegen?: string;
  /** Beschreiben Sie Ihr Vorhaben */
  vorhaben: string;
  /** Wann möchten Sie das Vorhaben umsetzen? */
  zeithorizont?: 'sofort' | 'halbesJahr' | 'einJahr' | 'dreiJahre' | 'spaeter' | 'offen';
  /** Wie viel möchten Sie ungefähr investieren? */
  investition?: string;
  /** Wo liegen die Räume? */
  objekt?: {
    words: string;
    lat?: string;
    lon?: string;
  };
  /** Art der Fläche */
  flaecheArt?: 'grundstueck' | 'halle' | 'buero' | 'laden';
  /** Fläche von (Quadratmeter) */
  flaecheM2Von?: number;
  /** Fläche bis (Quadratmeter) */
  flaecheM2Bis?: number;
  /** Kauf oder Miete? */
  kaufMiete?: 'kauf' | 'miete' | 'beides';
  /** Welche Lage wünschen Sie sich? */
  lageWuensche?: ('autobahn' | 'gleis' | 'innenstadt' | 'breitband')[];
  /** Gibt es besondere Anforderungen? */
  anforderungen?: ('rundUmDieUhr' | 'emissionen' | 'hoehe')[];
  /** Welche Emissionen entstehen? */
  emissionen?: string;
  /** Höhe (Meter) */
  hoeheM?: string;
  /** Name des Unternehmens */
  unternehmensname: string;
  /** Branche */
  branche: 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm' | 'n' | 'o' | 'p' | 'q' | 'r' | 's' | 't' | 'u';
  /** Wie viele Menschen arbeiten im Unternehmen? */
  mitarbeitende: 'keine' | 'bis9' | 'bis49' | 'bis249' | 'mehr';
  /** Internetseite */
  web?: string;
  /** Wie möchten Sie sprechen? */
  wunschart: 'telefon' | 'vorOrt' | 'video';
  /** Wann passt es Ihnen? */
  zeiten?: string[];
  /** Ihr Name */
  ansprechperson: string;
  /** E-Mail-Adresse */
  email: string;
  /** Telefonnummer für Rückfragen */
  telefon?: string;
  /** Mit welchen Ämtern haben Sie schon gesprochen? */
  beteiligte?: string;
  /** Bitte behandeln Sie mein Anliegen vertraulich. */
  vertraulich?: boolean;
  /** Die Wirtschaftsförderung darf den Stand meiner Anträge bei der Stadt einsehen und mich begleiten. Ich kann das jederzeit widerrufen. */
  einwilligungVorhaben?: boolean;
  /** Ich versichere, dass meine Angaben richtig und vollständig sind. */
  richtigkeit: true;
}
