/* Generated from form.json by `pnpm --filter @formularwerk/form interfaces`. Do not edit. */

/** Markt, Messe oder Volksfest festsetzen lassen */
export interface MarktfestsetzungAnswers {
  /** Art der Veranstaltung */
  art: 'messe' | 'ausstellung' | 'grossmarkt' | 'wochenmarkt' | 'spezialmarkt' | 'jahrmarkt' | 'volksfest';
  /** Name der Veranstaltung */
  bezeichnung: string;
  /** Wie oft findet sie statt? */
  haeufigkeit: 'einmalig' | 'mehrmals' | 'dauer';
  /** Auf welcher Fläche? */
  ortArt: 'oeffentlich' | 'eigen';
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
  };
  /** Größe der Fläche (Quadratmeter) */
  flaecheM2: string;
  /** Angabe der Termine */
  terminArt?: 'serie' | 'einzeln';
  /** Erster Markttag */
  serieBeginn?: string;
  /** Serie */
  serie?: {
    _id?: string;
    /** Wochentag */
    wochentag: 'montag' | 'dienstag' | 'mittwoch' | 'donnerstag' | 'freitag' | 'samstag' | 'sonntag';
    /** Beginnt um */
    von: string;
    /** Endet um */
    bis: string;
    /** Von Monat */
    vonMonat: 'januar' | 'februar' | 'maerz' | 'april' | 'mai' | 'juni' | 'juli' | 'august' | 'september' | 'oktober' | 'november' | 'dezember';
    /** Bis Monat */
    bisMonat: 'januar' | 'februar' | 'maerz' | 'april' | 'mai' | 'juni' | 'juli' | 'august' | 'september' | 'oktober' | 'november' | 'dezember';
  }[];
  /** Termine */
  termine?: {
    _id?: string;
    /** Datum */
    datum: string;
    /** Von */
    von: string;
    /** Bis */
    bis: string;
  }[];
  /** Angebotene Waren */
  warenkreis: string;
  /** Bestimmte Waren des Spezialmarkts */
  bestimmteWaren?: string;
  /** Standgeld oder Eintritt */
  standgeld?: string;
  /** Wie geben Sie das Teilnehmerverzeichnis an? */
  anbieterWeg: 'eintragen' | 'datei';
  /** Teilnehmerverzeichnis (vorläufig) */
  anbieter?: {
    _id?: string;
    /** Name */
    name: string;
    /** Anschrift */
    anschrift: string;
    /** Warenangebot */
    warenangebot: string;
    /** Ist das Angebot gewerblich? */
    gewerblich: 'ja' | 'nein';
  }[];
  /** Teilnehmerverzeichnis */
  anbieterDatei?: {
    id: string;
    name: string;
    size: number;
    mediaType: 'application/pdf';
    sha256: string;
  };
  /** Anzahl der gewerblichen Anbieter */
  anzahlGewerblich?: number;
  /** Anzahl der privaten Anbieter */
  anzahlPrivat?: number;
  /** Besucherzahl */
  besucher: number;
  /** Wird Alkohol ausgeschenkt? */
  gastro: 'ja' | 'nein';
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
  /** Leitung der Veranstaltung */
  leitung: {
    /** Familienname */
    familienname: string;
    /** Vorname */
    vorname: string;
    /** Geburtsdatum */
    geburtsdatum: string;
  };
  /** Lageplan mit Ständen */
  lageplan: {
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
  /** Teilnahmebedingungen */
  teilnahmebedingungen: {
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
  /** Stellplatznachweis */
  stellplatznachweis: {
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
  /** Führungszeugnis */
  fuehrungszeugnis?: {
    /** Wie reichen Sie das Dokument ein? */
    way: 'upload' | 'later' | 'direct' | 'present';
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
    /** Wann haben Sie es beantragt? */
    requestedOn?: string;
    /** Wo liegt es vor? */
    note?: string;
  };
  /** Auskunft aus dem Gewerbezentralregister */
  gzr?: {
    /** Wie reichen Sie das Dokument ein? */
    way: 'upload' | 'later' | 'direct' | 'present';
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
    /** Wann haben Sie es beantragt? */
    requestedOn?: string;
    /** Wo liegt es vor? */
    note?: string;
  };
  /** Bescheinigung in Steuersachen */
  steuerFA?: {
    /** Wie reichen Sie das Dokument ein? */
    way: 'upload' | 'later' | 'direct' | 'present';
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
    /** Wann haben Sie es beantragt? */
    requestedOn?: string;
    /** Wo liegt es vor? */
    note?: string;
  };
  /** Nachweise */
  nachweise?: {
    _id?: string;
    /** Führungszeugnis */
    fuehrungszeugnis: {
      /** Wie reichen Sie das Dokument ein? */
      way: 'upload' | 'later' | 'direct' | 'present';
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
      /** Wann haben Sie es beantragt? */
      requestedOn?: string;
      /** Wo liegt es vor? */
      note?: string;
    };
    /** Auskunft aus dem Gewerbezentralregister */
    gzr: {
      /** Wie reichen Sie das Dokument ein? */
      way: 'upload' | 'later' | 'direct' | 'present';
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
      /** Wann haben Sie es beantragt? */
      requestedOn?: string;
      /** Wo liegt es vor? */
      note?: string;
    };
    /** Bescheinigung in Steuersachen */
    steuerFA: {
      /** Wie reichen Sie das Dokument ein? */
      way: 'upload' | 'later' | 'direct' | 'present';
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
      /** Wann haben Sie es beantragt? */
      requestedOn?: string;
      /** Wo liegt es vor? */
      note?: string;
    };
  }[];
  /** Auskunft aus dem Gewerbezentralregister */
  gzrUnternehmen?: {
    /** Wie reichen Sie das Dokument ein? */
    way: 'upload' | 'later' | 'direct' | 'present';
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
    /** Wann haben Sie es beantragt? */
    requestedOn?: string;
    /** Wo liegt es vor? */
    note?: string;
  };
  /** Bescheinigung in Steuersachen */
  steuerUnternehmen?: {
    /** Wie reichen Sie das Dokument ein? */
    way: 'upload' | 'later' | 'direct' | 'present';
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
    /** Wann haben Sie es beantragt? */
    requestedOn?: string;
    /** Wo liegt es vor? */
    note?: string;
  };
  /** Wie möchten Sie den Bescheid erhalten? */
  elektronischerBescheid: 'elektronisch' | 'post';
  /** Ich versichere, dass meine Angaben richtig und vollständig sind. */
  richtigkeit: true;
}
