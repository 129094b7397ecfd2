/* Generated from form.json by `pnpm --filter @formularwerk/form interfaces`. Do not edit. */

/** Geldspielgeräte aufstellen */
export interface GeldspielgeraeteAnswers {
  /** Was beantragen Sie? */
  vorgang: ('erlaubnis' | 'bestaetigung')[];
  /** Art des Ortes */
  ortArt?: 'schankwirtschaft' | 'speisewirtschaft' | 'beherbergung' | 'spielhalle' | 'wettannahme' | 'sonstiges';
  /** Schwerpunkt des Betriebs */
  speisenSchwerpunkt?: 'gaststaette' | 'imbiss';
  /** Name des Betriebs */
  betriebName?: string;
  /** Anschrift des Aufstellungsortes */
  aufstellort?: {
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
    /** Postleitzahl */
    plz: string;
    /** Ort */
    ort: string;
  };
  /** Gehört der Betrieb Ihnen? */
  betriebEigen?: 'ja' | 'nein';
  /** Inhaberin oder Inhaber des Betriebs */
  inhaberDesBetriebs?: {
    /** Familienname */
    familienname: string;
    /** Vorname */
    vorname: string;
  };
  /** Hat der Betrieb eine Gaststättenerlaubnis? */
  gaststaettenErlaubnisStand?: 'ja' | 'beantragt' | 'nein';
  /** Aktenzeichen der Gaststättenerlaubnis */
  gaststaettenErlaubnis?: string;
  /** Grundfläche der Spielhalle (Quadratmeter) */
  grundflaecheM2?: string;
  /** Anzahl der Geldspielgeräte */
  anzahlGeraete?: number;
  /** Geräte */
  geraete?: {
    _id?: string;
    /** Bezeichnung */
    bezeichnung: string;
    /** Zulassungsnummer */
    zulassungsnummer: string;
    /** Standort im Betrieb */
    standort: string;
  }[];
  /** Wie verhindern Sie, dass Minderjährige spielen? */
  sichtkontrolle?: string;
  /** Art der Geräte */
  geraeteArt?: string;
  /** Stand Ihrer Aufstellerlaubnis */
  erlaubnisStand?: 'ja' | 'beantragt';
  /** Zuständige Behörde */
  erlaubnisBehoerde?: string;
  /** Nummer oder Aktenzeichen der Erlaubnis */
  erlaubnisNr?: string;
  /** Datum der Erlaubnis */
  erlaubnisDatum?: string;
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
  /** Wohnanschrift */
  wohnanschrift?: {
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
  /** Läuft gegen Sie ein Strafverfahren? */
  strafverfahren?: 'ja' | 'nein';
  /** Bitte beschreiben Sie kurz */
  strafverfahrenAngaben?: string;
  /** Läuft gegen Sie ein Bußgeldverfahren? */
  bussgeld?: 'ja' | 'nein';
  /** Bitte beschreiben Sie kurz */
  bussgeldAngaben?: string;
  /** Läuft oder gab es eine Gewerbeuntersagung? */
  untersagung?: 'ja' | 'nein';
  /** Bitte beschreiben Sie kurz */
  untersagungAngaben?: string;
  /** Haben Sie eine Vermögensauskunft abgegeben? */
  vermoegensauskunft?: 'ja' | 'nein';
  /** Bitte beschreiben Sie kurz */
  vermoegensauskunftAngaben?: string;
  /** Läuft ein Insolvenzverfahren? */
  insolvenz?: 'ja' | 'nein';
  /** Bitte beschreiben Sie kurz */
  insolvenzAngaben?: string;
  /** Frühere Wohnsitze */
  wohnsitze?: {
    _id?: string;
    /** Von */
    von: string;
    /** Bis */
    bis: string;
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
  }[];
  /** Zuverlässigkeit */
  zuverlaessigkeit?: {
    _id?: string;
    /** Wohnanschrift */
    wohnanschrift: {
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
    /** Läuft gegen Sie ein Strafverfahren? */
    strafverfahren: 'ja' | 'nein';
    /** Bitte beschreiben Sie kurz */
    strafverfahrenAngaben?: string;
    /** Läuft gegen Sie ein Bußgeldverfahren? */
    bussgeld: 'ja' | 'nein';
    /** Bitte beschreiben Sie kurz */
    bussgeldAngaben?: string;
    /** Läuft oder gab es eine Gewerbeuntersagung? */
    untersagung: 'ja' | 'nein';
    /** Bitte beschreiben Sie kurz */
    untersagungAngaben?: string;
    /** Haben Sie eine Vermögensauskunft abgegeben? */
    vermoegensauskunft: 'ja' | 'nein';
    /** Bitte beschreiben Sie kurz */
    vermoegensauskunftAngaben?: string;
    /** Läuft ein Insolvenzverfahren? */
    insolvenz: 'ja' | 'nein';
    /** Bitte beschreiben Sie kurz */
    insolvenzAngaben?: string;
    /** Frühere Wohnsitze */
    wohnsitze?: {
      _id?: string;
      /** Von */
      von: string;
      /** Bis */
      bis: string;
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
    }[];
  }[];
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
  /** Unterrichtung durch die IHK */
  unterrichtung33c?: {
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
    /** Unterrichtung durch die IHK */
    unterrichtung33c: {
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
    /** Bescheinigung der Gemeindekasse */
    steuerGemeinde?: {
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
    /** Auskunft aus dem Vollstreckungsportal */
    schuldner?: {
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
  /** Sozialkonzept */
  sozialkonzept?: {
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
  /** Bescheinigung der Gemeindekasse */
  steuerGemeinde?: {
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
  /** Auskunft aus dem Vollstreckungsportal */
  schuldner?: {
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
  /** Grundriss mit markiertem Standort */
  grundriss?: {
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
  /** Kopie der Aufstellerlaubnis */
  erlaubnisKopie?: {
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
  /** Wie möchten Sie den Bescheid erhalten? */
  elektronischerBescheid: 'elektronisch' | 'post';
  /** Ich versichere, dass meine Angaben richtig und vollständig sind. */
  richtigkeit: true;
}
