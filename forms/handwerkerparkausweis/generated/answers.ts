/* Generated from form.json by `pnpm --filter @formularwerk/form interfaces`. Do not edit. */

/** Handwerkerparkausweis beantragen */
export interface HandwerkerparkausweisAnswers {
  _continue?: {
    andererAusweis?: true;
  };
  /** Ihr Betrieb */
  betriebArt: 'handwerk' | 'handwerksaehnlich' | 'kundendienst' | 'pflege' | 'sonstiges';
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
  /** Art des Antrags */
  antrag: 'neu' | 'verlaengerung' | 'kennzeichen';
  /** Gewerk */
  gewerk?: 'dach' | 'elektro' | 'estrich' | 'fliesen' | 'garten' | 'gebaeudereinigung' | 'geruestbau' | 'glas' | 'holzBauten' | 'informationstechnik' | 'shk' | 'kaelte' | 'maler' | 'maurer' | 'metallbau' | 'parkett' | 'raumausstattung' | 'rohrreinigung' | 'rollladen' | 'schluesseldienst' | 'schornstein' | 'stuck' | 'tischler' | 'trockenbau' | 'zimmerer' | 'anderes';
  /** Welches Gewerk ist es? */
  gewerkAnderes?: string;
  /** Werkstattausstattung oder Materialtransport */
  ausstattung: string;
  /** Ausweise */
  ausweise: {
    _id?: string;
    /** Nummer des bisherigen Ausweises */
    nummer?: string;
    /** Kennzeichen */
    fahrzeug1: string;
    /** Art des Fahrzeugs */
    fahrzeug1Art: 'werkstattwagen' | 'servicefahrzeug';
    /** Zulässiges Gesamtgewicht */
    zulGesamtgewichtKg: number;
    /** Feste Firmenaufschrift auf beiden Längsseiten vorhanden? */
    beschriftung: 'ja' | 'nein';
    /** Kennzeichen des Ersatzfahrzeugs */
    fahrzeug2?: string;
    /** Zulässiges Gesamtgewicht */
    zulGesamtgewicht2Kg?: number;
    /** Feste Firmenaufschrift auch am Ersatzfahrzeug? */
    beschriftung2?: 'ja' | 'nein';
  }[];
  /** Geltungsbereich */
  gebiet?: ('detmold' | 'arnsberg' | 'duesseldorf' | 'koeln' | 'muenster' | 'nrw')[];
  /** Gültig ab */
  beginn: string;
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
  /** E-Mail-Adresse */
  email: string;
  /** Telefonnummer für Rückfragen */
  telefon?: string;
  /** Handwerkskarte oder Gewerbeanmeldung */
  handwerkskarte: {
    /** Wie reichen Sie das Dokument ein? */
    way: 'upload' | 'later' | 'present';
    /** Dateien */
    files?: {
      id: string;
      name: string;
      size: number;
      mediaType: 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/tiff';
      sha256: string;
    }[];
    /** Bis wann reichen Sie es nach? */
    until?: string;
    /** Wo liegt es vor? */
    note?: string;
  };
  /** Nachweise zu den Fahrzeugen */
  nachweise?: {
    _id?: string;
    /** Zulassungsbescheinigung Teil I */
    zulassung: {
      /** Wie reichen Sie das Dokument ein? */
      way: 'upload' | 'later' | 'present';
      /** Dateien */
      files?: {
        id: string;
        name: string;
        size: number;
        mediaType: 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/tiff';
        sha256: string;
      }[];
      /** Bis wann reichen Sie es nach? */
      until?: string;
      /** Wo liegt es vor? */
      note?: string;
    };
    /** Fotos mit Kennzeichen und Beschriftung */
    fotos?: {
      id: string;
      name: string;
      size: number;
      mediaType: 'image/jpeg' | 'image/png' | 'application/pdf';
      sha256: string;
    }[];
  }[];
  /** Wie möchten Sie den Bescheid erhalten? */
  elektronischerBescheid: 'elektronisch' | 'post';
  /** Ich versichere, dass meine Angaben richtig und vollständig sind. */
  richtigkeit: true;
}
