/* Generated from form.json by `pnpm --filter @formularwerk/form interfaces`. Do not edit. */

/** Hund anmelden (Hundesteuer) */
export interface HundesteuerAnswers {
  /** Hunde */
  hunde: {
    _id?: string;
    /** Name des Hundes */
    name: string;
    /** Rasse */
    rasse: string;
    /** Welche Rasse oder Mischung ist es? */
    rasseText?: string;
    /** Geburtsdatum oder Alter */
    alter: string;
    /** Geschlecht */
    geschlecht: 'ruede' | 'huendin';
    /** Farbe */
    farbe: string;
    /** Chipnummer */
    chipnummer?: string;
    /** Seit wann halten Sie den Hund? */
    haltungSeit: string;
    /** Woher kommt der Hund? */
    herkunft: 'zuzug' | 'kauf' | 'wurf';
  }[];
  /** Bewacht ein Hund ein Unternehmen? */
  wachhundGewerbe: 'ja' | 'nein';
  /** Wer hat den Hund bisher gehalten? */
  vorherHalter?: string;
  /** Familienname */
  familienname: string;
  /** Vorname */
  vorname: string;
  /** Geburtsdatum */
  geburtsdatum: string;
  /** Anschrift */
  anschrift: {
    /** Straße */
    strasse: string;
    /** Keine Hausnummer vorhanden */
    keineHausnummer?: boolean;
    /** Hausnummer */
    hausnummer?: string;
    /** Beschreibung der Lage */
    lage?: string;
    /** Adresszusatz */
    zusatz?: string;
    /** Land */
    land: 'DE' | 'BE' | 'BG' | 'DK' | 'EE' | 'FI' | 'FR' | 'GR' | 'IE' | 'IS' | 'IT' | 'HR' | 'LV' | 'LI' | 'LT' | 'LU' | 'MT' | 'NL' | 'NO' | 'AT' | 'PL' | 'PT' | 'RO' | 'SE' | 'CH' | 'SK' | 'SI' | 'ES' | 'CZ' | 'TR' | 'UA' | 'HU' | 'US' | 'GB' | 'CY' | 'anderes';
    /** Postleitzahl */
    plz: string;
    /** Ort */
    ort: string;
  };
  /** E-Mail-Adresse */
  email: string;
  /** Telefonnummer für Rückfragen */
  telefon?: string;
  /** Beantragen Sie eine Ermäßigung? */
  ermaessigung: 'keine' | 'assistenzhund' | 'rettungshund' | 'sozialleistung';
  /** Nachweis für die Ermäßigung */
  ermaessigungNachweis?: {
    id: string;
    name: string;
    size: number;
    mediaType: 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/tiff';
    sha256: string;
  };
  /** IBAN */
  iban?: string;
  /** Name der Kontoinhaberin oder des Kontoinhabers */
  kontoinhaber?: string;
  /** Ziehen Sie die Hundesteuer von diesem Konto ein. */
  lastschrift?: true;
  /** Ich versichere, dass meine Angaben richtig und vollständig sind. */
  richtigkeit: true;
}
