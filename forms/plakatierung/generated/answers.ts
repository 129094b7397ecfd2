/* Generated from form.json by `pnpm --filter @formularwerk/form interfaces`. Do not edit. */

/** Plakate aufhängen */
export interface PlakatierungAnswers {
  /** Wofür möchten Sie Plakate aufhängen? */
  werbungFuer: 'veranstaltung' | 'wahl' | 'gewerblich' | 'gemeinnuetzig';
  /** Name der Veranstaltung */
  veranstaltungName?: string;
  /** Datum der Veranstaltung */
  veranstaltungDatum?: string;
  /** Ort der Veranstaltung */
  veranstaltungOrt?: string;
  /** Plakate */
  plakate: {
    _id?: string;
    /** Format */
    format: 'a3' | 'a2' | 'a1' | 'a0' | 'banner';
    /** Anzahl */
    anzahl: number;
    /** Wo befestigen Sie die Plakate? */
    befestigung: 'laternenmast' | 'staender' | 'bauzaun';
  }[];
  /** Motiv der Plakate */
  motiv?: {
    id: string;
    name: string;
    size: number;
    mediaType: 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/tiff';
    sha256: string;
  }[];
  /** In welchen Ortsteilen? */
  gebiet: string[];
  /** Wünschen Sie bestimmte Standorte? */
  wunschStandorte?: string;
  /** Beginn */
  von: string;
  /** Ende */
  bis: string;
  /** Warum sollen die Plakate so früh hängen? */
  begruendung?: string;
  /** Für wen stellen Sie den Antrag? */
  handeltFuer: 'selbst' | 'bevollmaechtigt';
  /** Ihr Name */
  bevollmaechtigteName?: string;
  /** Ihr Büro oder Unternehmen */
  bevollmaechtigteFirma?: string;
  /** Ihre E-Mail-Adresse */
  bevollmaechtigteEmail?: string;
  /** Vollmacht */
  vollmacht?: {
    id: string;
    name: string;
    size: number;
    mediaType: 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/tiff';
    sha256: string;
  };
  /** Welche Rechtsform hat das Unternehmen? */
  rechtsform: 'einzelunternehmen' | 'ek' | 'gbr' | 'egbr' | 'ohg' | 'kg' | 'gmbhCoKg' | 'partg' | 'gmbh' | 'ug' | 'ag' | 'se' | 'eg' | 'ev' | 'stiftung' | 'koerperschaft' | 'auslaendisch' | 'verein' | 'gruendung';
  /** Name des Geschäfts, falls abweichend */
  geschaeftsbezeichnung?: string;
  /** Name der Firma mit Rechtsform */
  firmenname?: string;
  /** Ist das Unternehmen in einem Register eingetragen? */
  registerEintrag?: 'ja' | 'nein' | 'beantragt';
  /** Register */
  registerArt?: 'hra' | 'hrb' | 'gesellschaftsregister' | 'genossenschaftsregister' | 'partnerschaftsregister' | 'vereinsregister' | 'stiftungsverzeichnis';
  /** Registergericht (Ort) */
  registerGericht?: string;
  /** Registernummer */
  registerNummer?: string;
  /** Inhaberin oder Inhaber */
  inhaber?: {
    /** Familienname */
    familienname: string;
    /** Vorname */
    vorname: string;
    /** Geburtsdatum */
    geburtsdatum: string;
  };
  /** Gesetzliche Vertretung */
  vertreter?: {
    _id?: string;
    /** Familienname */
    familienname: string;
    /** Vorname */
    vorname: string;
    /** Geburtsdatum */
    geburtsdatum: string;
  }[];
  /** Geschäftsanschrift */
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
  /** Verantwortliche Person für den Abbau */
  verantwortlichAbbau: {
    /** Name */
    name: string;
    /** Mobilnummer */
    mobil: string;
  };
  /** Wie möchten Sie den Bescheid erhalten? */
  elektronischerBescheid: 'elektronisch' | 'post';
  /** Ich sorge dafür, dass die Plakate bis zum {{bis}} vollständig entfernt sind. */
  haftung: true;
  /** Ich versichere, dass meine Angaben richtig und vollständig sind. */
  richtigkeit: true;
}
