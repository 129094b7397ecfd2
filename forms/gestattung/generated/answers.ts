/* Generated from form.json by `pnpm --filter @formularwerk/form interfaces`. Do not edit. */

/** Alkohol ausschenken bei einer Veranstaltung */
export interface GestattungAnswers {
  /** Wird Alkohol ausgeschenkt? */
  alkohol: 'ja' | 'nein';
  /** Wer veranstaltet? */
  veranstalterArt: 'unternehmen' | 'verein' | 'privatperson' | 'einrichtung';
  /** Anlass der Veranstaltung */
  anlass: string;
  /** Gehört sie zu einem festgesetzten Markt oder Volksfest? */
  festgesetzterMarkt: 'ja' | 'nein';
  /** Auf welcher Fläche? */
  ortArt: 'oeffentlich' | 'eigen' | 'fremd';
  /** Ort der Veranstaltung */
  ort: {
    /** Ortsteil */
    ortsteil: string;
    /** Straße oder Platz */
    strasse: string;
    /** Hausnummer oder Beschreibung */
    hausnummerOderHoehe: string;
    /** Um welche Art von Fläche geht es? */
    flaecheArt?: ('gehweg' | 'radweg' | 'fahrbahn' | 'parkplatz' | 'fussgaengerzone' | 'platz' | 'gruenflaeche')[];
    /** Was für eine Straße ist es? */
    strassenklasse?: 'gemeindestrasse' | 'kreisstrasse' | 'landesstrasse' | 'bundesstrasse' | 'weissNicht';
    /** Lageplan */
    lageplan: {
      id: string;
      name: string;
      size: number;
      mediaType: 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/tiff';
      sha256: string;
    };
  };
  /** Tage und Zeiten */
  tage: {
    _id?: string;
    /** Datum */
    datum: string;
    /** Von */
    von: string;
    /** Bis */
    bis: string;
  }[];
  /** Ausschankstellen */
  staende: {
    _id?: string;
    /** Art der Ausschankstelle */
    art: 'bierwagen' | 'theke' | 'zelt' | 'weinstand' | 'cocktailstand';
    /** Welche Getränke gibt es dort? */
    getraenke: ('bier' | 'wein' | 'spirituosen' | 'mischgetraenke' | 'alkoholfrei')[];
    /** Wer betreibt sie? */
    betreiber: string;
  }[];
  /** Welche Speisen gibt es? */
  speisen: 'keine' | 'verpackt' | 'zubereitet';
  /** Wie schützen Sie Kinder und Jugendliche? */
  jugendschutz: string;
  /** Gäste, die höchstens gleichzeitig da sind */
  besucher: number;
  /** Wird ein Zelt aufgestellt? */
  zelt: 'ja' | 'nein';
  /** Größe des Zelts (Quadratmeter) */
  zeltM2?: string;
  /** Toiletten */
  toiletten: {
    /** Sitze für Damen */
    damen: number;
    /** Sitze für Herren */
    herren: number;
    /** Urinale */
    urinale: number;
    /** Barrierefreie Toiletten */
    barrierefrei: number;
  };
  /** Welche Musik gibt es? */
  musik: 'keine' | 'hintergrund' | 'live' | 'dj';
  /** Benutzen Sie einen Verstärker? */
  verstaerker?: 'ja' | 'nein';
  /** Musik von */
  musikVon?: string;
  /** Musik bis */
  musikBis?: string;
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
  /** Person, die ausschenkt */
  privatperson?: {
    /** Familienname */
    familienname: string;
    /** Vorname */
    vorname: string;
    /** Geburtsdatum */
    geburtsdatum: string;
  };
  /** Anschrift */
  privatanschrift?: {
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
  /** Welche Rechtsform hat das Unternehmen? */
  rechtsform?: 'einzelunternehmen' | 'ek' | 'gbr' | 'egbr' | 'ohg' | 'kg' | 'gmbhCoKg' | 'partg' | 'gmbh' | 'ug' | 'ag' | 'se' | 'eg' | 'ev' | 'stiftung' | 'koerperschaft' | 'auslaendisch' | 'verein' | 'gruendung';
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
  anschrift?: {
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
  /** Verantwortliche Person vor Ort */
  verantwortlich: {
    /** Name */
    name: string;
    /** Mobilnummer */
    mobil: string;
  };
  /** Zustimmung der Eigentümerin oder des Eigentümers */
  eigentuemerZustimmung?: {
    /** Wie reichen Sie das Dokument ein? */
    way: 'upload' | 'later';
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
  };
  /** Sicherheitskonzept */
  sicherheitskonzept?: {
    /** Wie reichen Sie das Dokument ein? */
    way: 'upload' | 'later';
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
  };
  /** Wie möchten Sie den Bescheid erhalten? */
  elektronischerBescheid: 'elektronisch' | 'post';
  /** Ich versichere, dass meine Angaben richtig und vollständig sind. */
  richtigkeit: true;
}
