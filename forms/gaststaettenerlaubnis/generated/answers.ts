/* Generated from form.json by `pnpm --filter @formularwerk/form interfaces`. Do not edit. */

/** Gaststätte eröffnen */
export interface GaststaettenerlaubnisAnswers {
  _continue?: {
    nurKostproben?: true;
    nurHausgaeste?: true;
    nurAnlass?: true;
  };
  /** Geben Sie Alkohol zum Verzehr an Ort und Stelle ab? */
  alkohol: 'ja' | 'nein';
  /** Nur unentgeltliche Kostproben? */
  kostproben?: 'ja' | 'nein';
  /** Nur an Hausgäste Ihres Beherbergungsbetriebs? */
  hausgaeste?: 'ja' | 'nein';
  /** Nur vorübergehend zu einem besonderen Anlass? */
  anlass?: 'ja' | 'nein';
  /** Übernehmen Sie einen bestehenden Betrieb? */
  uebernahme: 'ja' | 'nein';
  /** Bisherige Inhaberin oder bisheriger Inhaber */
  bisherigerInhaber?: string;
  /** Übernahme am */
  uebernahmeAm?: string;
  /** Eröffnung am */
  eroeffnungAm?: string;
  /** Was beantragen Sie? */
  antragArt: ('erlaubnis' | 'vorlaeufigeErlaubnis' | 'stellvertretung' | 'vorlaeufigeStellvertretung')[];
  /** Name der Gaststätte */
  name: string;
  /** Betriebsart */
  betriebsart: ('schankwirtschaft' | 'speisewirtschaft' | 'cafe' | 'imbiss' | 'bar' | 'diskothek' | 'shishaBar' | 'biergarten' | 'vereinsheim' | 'sonstige')[];
  /** Welche andere Betriebsart? */
  betriebsartSonstige?: string;
  /** Anschrift des Betriebs */
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
    /** Postleitzahl */
    plz: string;
    /** Ort */
    ort: string;
  };
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
  /** Weitere Gesellschafterinnen und Gesellschafter */
  weitereGesellschafter?: {
    _id?: string;
    /** Familienname oder Name der Gesellschaft */
    name: string;
    /** Vornamen */
    vorname?: string;
  }[];
  /** Inhaberin oder Inhaber */
  inhaber?: {
    /** Familienname */
    familienname: string;
    /** Vorname */
    vorname: string;
    /** Geburtsname */
    geburtsname?: string;
    /** Geburtsdatum */
    geburtsdatum: string;
    /** Geburtsort */
    geburtsort: string;
    /** Geburtsland */
    geburtsland: 'AF' | 'EG' | 'AL' | 'DZ' | 'AD' | 'AO' | 'AG' | 'GQ' | 'AR' | 'AM' | 'AZ' | 'ET' | 'AU' | 'BS' | 'BH' | 'BD' | 'BB' | 'BY' | 'BE' | 'BZ' | 'BJ' | 'BT' | 'BO' | 'BA' | 'BW' | 'BR' | 'BN' | 'BG' | 'BF' | 'BI' | 'CV' | 'CL' | 'CN' | 'CR' | 'CI' | 'DK' | 'DE' | 'DM' | 'DO' | 'DJ' | 'EC' | 'SV' | 'ER' | 'EE' | 'SZ' | 'FJ' | 'FI' | 'FR' | 'GA' | 'GM' | 'GE' | 'GH' | 'GD' | 'GR' | 'GT' | 'GN' | 'GW' | 'GY' | 'HT' | 'HN' | 'IN' | 'ID' | 'IQ' | 'IR' | 'IE' | 'IS' | 'IL' | 'IT' | 'JM' | 'JP' | 'YE' | 'JO' | 'KH' | 'CM' | 'CA' | 'KZ' | 'QA' | 'KE' | 'KG' | 'KI' | 'CO' | 'KM' | 'CG' | 'CD' | 'XK' | 'HR' | 'CU' | 'KW' | 'LA' | 'LS' | 'LV' | 'LB' | 'LR' | 'LY' | 'LI' | 'LT' | 'LU' | 'MG' | 'MW' | 'MY' | 'MV' | 'ML' | 'MT' | 'MA' | 'MH' | 'MR' | 'MU' | 'MX' | 'FM' | 'MC' | 'MN' | 'ME' | 'MZ' | 'MM' | 'NA' | 'NR' | 'NP' | 'NZ' | 'NI' | 'NL' | 'NE' | 'NG' | 'KP' | 'MK' | 'NO' | 'OM' | 'AT' | 'PK' | 'PS' | 'PW' | 'PA' | 'PG' | 'PY' | 'PE' | 'PH' | 'PL' | 'PT' | 'MD' | 'RW' | 'RO' | 'RU' | 'SB' | 'ZM' | 'WS' | 'SM' | 'ST' | 'SA' | 'SE' | 'CH' | 'SN' | 'RS' | 'SC' | 'SL' | 'ZW' | 'SG' | 'SK' | 'SI' | 'SO' | 'ES' | 'LK' | 'KN' | 'LC' | 'VC' | 'ZA' | 'SD' | 'KR' | 'SS' | 'SR' | 'SY' | 'TJ' | 'TW' | 'TZ' | 'TH' | 'TL' | 'TG' | 'TO' | 'TT' | 'TD' | 'CZ' | 'TN' | 'TR' | 'TM' | 'TV' | 'UG' | 'UA' | 'HU' | 'UY' | 'UZ' | 'VU' | 'VA' | 'VE' | 'AE' | 'US' | 'GB' | 'VN' | 'CF' | 'CY' | 'anderer';
    /** Staatsangehörigkeit */
    staatsangehoerigkeit: 'AF' | 'EG' | 'AL' | 'DZ' | 'AD' | 'AO' | 'AG' | 'GQ' | 'AR' | 'AM' | 'AZ' | 'ET' | 'AU' | 'BS' | 'BH' | 'BD' | 'BB' | 'BY' | 'BE' | 'BZ' | 'BJ' | 'BT' | 'BO' | 'BA' | 'BW' | 'BR' | 'BN' | 'BG' | 'BF' | 'BI' | 'CV' | 'CL' | 'CN' | 'CR' | 'CI' | 'DK' | 'DE' | 'DM' | 'DO' | 'DJ' | 'EC' | 'SV' | 'ER' | 'EE' | 'SZ' | 'FJ' | 'FI' | 'FR' | 'GA' | 'GM' | 'GE' | 'GH' | 'GD' | 'GR' | 'GT' | 'GN' | 'GW' | 'GY' | 'HT' | 'HN' | 'IN' | 'ID' | 'IQ' | 'IR' | 'IE' | 'IS' | 'IL' | 'IT' | 'JM' | 'JP' | 'YE' | 'JO' | 'KH' | 'CM' | 'CA' | 'KZ' | 'QA' | 'KE' | 'KG' | 'KI' | 'CO' | 'KM' | 'CG' | 'CD' | 'XK' | 'HR' | 'CU' | 'KW' | 'LA' | 'LS' | 'LV' | 'LB' | 'LR' | 'LY' | 'LI' | 'LT' | 'LU' | 'MG' | 'MW' | 'MY' | 'MV' | 'ML' | 'MT' | 'MA' | 'MH' | 'MR' | 'MU' | 'MX' | 'FM' | 'MC' | 'MN' | 'ME' | 'MZ' | 'MM' | 'NA' | 'NR' | 'NP' | 'NZ' | 'NI' | 'NL' | 'NE' | 'NG' | 'KP' | 'MK' | 'NO' | 'OM' | 'AT' | 'PK' | 'PS' | 'PW' | 'PA' | 'PG' | 'PY' | 'PE' | 'PH' | 'PL' | 'PT' | 'MD' | 'RW' | 'RO' | 'RU' | 'SB' | 'ZM' | 'WS' | 'SM' | 'ST' | 'SA' | 'SE' | 'CH' | 'SN' | 'RS' | 'SC' | 'SL' | 'ZW' | 'SG' | 'SK' | 'SI' | 'SO' | 'ES' | 'LK' | 'KN' | 'LC' | 'VC' | 'ZA' | 'SD' | 'KR' | 'SS' | 'SR' | 'SY' | 'TJ' | 'TW' | 'TZ' | 'TH' | 'TL' | 'TG' | 'TO' | 'TT' | 'TD' | 'CZ' | 'TN' | 'TR' | 'TM' | 'TV' | 'UG' | 'UA' | 'HU' | 'UY' | 'UZ' | 'VU' | 'VA' | 'VE' | 'AE' | 'US' | 'GB' | 'VN' | 'CF' | 'CY' | 'staatenlos' | 'ungeklaert';
    /** Zweite Staatsangehörigkeit */
    weitereStaatsangehoerigkeit?: 'AF' | 'EG' | 'AL' | 'DZ' | 'AD' | 'AO' | 'AG' | 'GQ' | 'AR' | 'AM' | 'AZ' | 'ET' | 'AU' | 'BS' | 'BH' | 'BD' | 'BB' | 'BY' | 'BE' | 'BZ' | 'BJ' | 'BT' | 'BO' | 'BA' | 'BW' | 'BR' | 'BN' | 'BG' | 'BF' | 'BI' | 'CV' | 'CL' | 'CN' | 'CR' | 'CI' | 'DK' | 'DE' | 'DM' | 'DO' | 'DJ' | 'EC' | 'SV' | 'ER' | 'EE' | 'SZ' | 'FJ' | 'FI' | 'FR' | 'GA' | 'GM' | 'GE' | 'GH' | 'GD' | 'GR' | 'GT' | 'GN' | 'GW' | 'GY' | 'HT' | 'HN' | 'IN' | 'ID' | 'IQ' | 'IR' | 'IE' | 'IS' | 'IL' | 'IT' | 'JM' | 'JP' | 'YE' | 'JO' | 'KH' | 'CM' | 'CA' | 'KZ' | 'QA' | 'KE' | 'KG' | 'KI' | 'CO' | 'KM' | 'CG' | 'CD' | 'XK' | 'HR' | 'CU' | 'KW' | 'LA' | 'LS' | 'LV' | 'LB' | 'LR' | 'LY' | 'LI' | 'LT' | 'LU' | 'MG' | 'MW' | 'MY' | 'MV' | 'ML' | 'MT' | 'MA' | 'MH' | 'MR' | 'MU' | 'MX' | 'FM' | 'MC' | 'MN' | 'ME' | 'MZ' | 'MM' | 'NA' | 'NR' | 'NP' | 'NZ' | 'NI' | 'NL' | 'NE' | 'NG' | 'KP' | 'MK' | 'NO' | 'OM' | 'AT' | 'PK' | 'PS' | 'PW' | 'PA' | 'PG' | 'PY' | 'PE' | 'PH' | 'PL' | 'PT' | 'MD' | 'RW' | 'RO' | 'RU' | 'SB' | 'ZM' | 'WS' | 'SM' | 'ST' | 'SA' | 'SE' | 'CH' | 'SN' | 'RS' | 'SC' | 'SL' | 'ZW' | 'SG' | 'SK' | 'SI' | 'SO' | 'ES' | 'LK' | 'KN' | 'LC' | 'VC' | 'ZA' | 'SD' | 'KR' | 'SS' | 'SR' | 'SY' | 'TJ' | 'TW' | 'TZ' | 'TH' | 'TL' | 'TG' | 'TO' | 'TT' | 'TD' | 'CZ' | 'TN' | 'TR' | 'TM' | 'TV' | 'UG' | 'UA' | 'HU' | 'UY' | 'UZ' | 'VU' | 'VA' | 'VE' | 'AE' | 'US' | 'GB' | 'VN' | 'CF' | 'CY' | 'staatenlos' | 'ungeklaert';
    /** Dritte Staatsangehörigkeit */
    dritteStaatsangehoerigkeit?: 'AF' | 'EG' | 'AL' | 'DZ' | 'AD' | 'AO' | 'AG' | 'GQ' | 'AR' | 'AM' | 'AZ' | 'ET' | 'AU' | 'BS' | 'BH' | 'BD' | 'BB' | 'BY' | 'BE' | 'BZ' | 'BJ' | 'BT' | 'BO' | 'BA' | 'BW' | 'BR' | 'BN' | 'BG' | 'BF' | 'BI' | 'CV' | 'CL' | 'CN' | 'CR' | 'CI' | 'DK' | 'DE' | 'DM' | 'DO' | 'DJ' | 'EC' | 'SV' | 'ER' | 'EE' | 'SZ' | 'FJ' | 'FI' | 'FR' | 'GA' | 'GM' | 'GE' | 'GH' | 'GD' | 'GR' | 'GT' | 'GN' | 'GW' | 'GY' | 'HT' | 'HN' | 'IN' | 'ID' | 'IQ' | 'IR' | 'IE' | 'IS' | 'IL' | 'IT' | 'JM' | 'JP' | 'YE' | 'JO' | 'KH' | 'CM' | 'CA' | 'KZ' | 'QA' | 'KE' | 'KG' | 'KI' | 'CO' | 'KM' | 'CG' | 'CD' | 'XK' | 'HR' | 'CU' | 'KW' | 'LA' | 'LS' | 'LV' | 'LB' | 'LR' | 'LY' | 'LI' | 'LT' | 'LU' | 'MG' | 'MW' | 'MY' | 'MV' | 'ML' | 'MT' | 'MA' | 'MH' | 'MR' | 'MU' | 'MX' | 'FM' | 'MC' | 'MN' | 'ME' | 'MZ' | 'MM' | 'NA' | 'NR' | 'NP' | 'NZ' | 'NI' | 'NL' | 'NE' | 'NG' | 'KP' | 'MK' | 'NO' | 'OM' | 'AT' | 'PK' | 'PS' | 'PW' | 'PA' | 'PG' | 'PY' | 'PE' | 'PH' | 'PL' | 'PT' | 'MD' | 'RW' | 'RO' | 'RU' | 'SB' | 'ZM' | 'WS' | 'SM' | 'ST' | 'SA' | 'SE' | 'CH' | 'SN' | 'RS' | 'SC' | 'SL' | 'ZW' | 'SG' | 'SK' | 'SI' | 'SO' | 'ES' | 'LK' | 'KN' | 'LC' | 'VC' | 'ZA' | 'SD' | 'KR' | 'SS' | 'SR' | 'SY' | 'TJ' | 'TW' | 'TZ' | 'TH' | 'TL' | 'TG' | 'TO' | 'TT' | 'TD' | 'CZ' | 'TN' | 'TR' | 'TM' | 'TV' | 'UG' | 'UA' | 'HU' | 'UY' | 'UZ' | 'VU' | 'VA' | 'VE' | 'AE' | 'US' | 'GB' | 'VN' | 'CF' | 'CY' | 'staatenlos' | 'ungeklaert';
  };
  /** Anschrift der Wohnung */
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
  /** Gesetzliche Vertretung */
  vertreter?: {
    _id?: string;
    /** Familienname */
    familienname: string;
    /** Vorname */
    vorname: string;
    /** Geburtsname */
    geburtsname?: string;
    /** Geburtsdatum */
    geburtsdatum: string;
    /** Geburtsort */
    geburtsort: string;
    /** Geburtsland */
    geburtsland: 'AF' | 'EG' | 'AL' | 'DZ' | 'AD' | 'AO' | 'AG' | 'GQ' | 'AR' | 'AM' | 'AZ' | 'ET' | 'AU' | 'BS' | 'BH' | 'BD' | 'BB' | 'BY' | 'BE' | 'BZ' | 'BJ' | 'BT' | 'BO' | 'BA' | 'BW' | 'BR' | 'BN' | 'BG' | 'BF' | 'BI' | 'CV' | 'CL' | 'CN' | 'CR' | 'CI' | 'DK' | 'DE' | 'DM' | 'DO' | 'DJ' | 'EC' | 'SV' | 'ER' | 'EE' | 'SZ' | 'FJ' | 'FI' | 'FR' | 'GA' | 'GM' | 'GE' | 'GH' | 'GD' | 'GR' | 'GT' | 'GN' | 'GW' | 'GY' | 'HT' | 'HN' | 'IN' | 'ID' | 'IQ' | 'IR' | 'IE' | 'IS' | 'IL' | 'IT' | 'JM' | 'JP' | 'YE' | 'JO' | 'KH' | 'CM' | 'CA' | 'KZ' | 'QA' | 'KE' | 'KG' | 'KI' | 'CO' | 'KM' | 'CG' | 'CD' | 'XK' | 'HR' | 'CU' | 'KW' | 'LA' | 'LS' | 'LV' | 'LB' | 'LR' | 'LY' | 'LI' | 'LT' | 'LU' | 'MG' | 'MW' | 'MY' | 'MV' | 'ML' | 'MT' | 'MA' | 'MH' | 'MR' | 'MU' | 'MX' | 'FM' | 'MC' | 'MN' | 'ME' | 'MZ' | 'MM' | 'NA' | 'NR' | 'NP' | 'NZ' | 'NI' | 'NL' | 'NE' | 'NG' | 'KP' | 'MK' | 'NO' | 'OM' | 'AT' | 'PK' | 'PS' | 'PW' | 'PA' | 'PG' | 'PY' | 'PE' | 'PH' | 'PL' | 'PT' | 'MD' | 'RW' | 'RO' | 'RU' | 'SB' | 'ZM' | 'WS' | 'SM' | 'ST' | 'SA' | 'SE' | 'CH' | 'SN' | 'RS' | 'SC' | 'SL' | 'ZW' | 'SG' | 'SK' | 'SI' | 'SO' | 'ES' | 'LK' | 'KN' | 'LC' | 'VC' | 'ZA' | 'SD' | 'KR' | 'SS' | 'SR' | 'SY' | 'TJ' | 'TW' | 'TZ' | 'TH' | 'TL' | 'TG' | 'TO' | 'TT' | 'TD' | 'CZ' | 'TN' | 'TR' | 'TM' | 'TV' | 'UG' | 'UA' | 'HU' | 'UY' | 'UZ' | 'VU' | 'VA' | 'VE' | 'AE' | 'US' | 'GB' | 'VN' | 'CF' | 'CY' | 'anderer';
    /** Staatsangehörigkeit */
    staatsangehoerigkeit: 'AF' | 'EG' | 'AL' | 'DZ' | 'AD' | 'AO' | 'AG' | 'GQ' | 'AR' | 'AM' | 'AZ' | 'ET' | 'AU' | 'BS' | 'BH' | 'BD' | 'BB' | 'BY' | 'BE' | 'BZ' | 'BJ' | 'BT' | 'BO' | 'BA' | 'BW' | 'BR' | 'BN' | 'BG' | 'BF' | 'BI' | 'CV' | 'CL' | 'CN' | 'CR' | 'CI' | 'DK' | 'DE' | 'DM' | 'DO' | 'DJ' | 'EC' | 'SV' | 'ER' | 'EE' | 'SZ' | 'FJ' | 'FI' | 'FR' | 'GA' | 'GM' | 'GE' | 'GH' | 'GD' | 'GR' | 'GT' | 'GN' | 'GW' | 'GY' | 'HT' | 'HN' | 'IN' | 'ID' | 'IQ' | 'IR' | 'IE' | 'IS' | 'IL' | 'IT' | 'JM' | 'JP' | 'YE' | 'JO' | 'KH' | 'CM' | 'CA' | 'KZ' | 'QA' | 'KE' | 'KG' | 'KI' | 'CO' | 'KM' | 'CG' | 'CD' | 'XK' | 'HR' | 'CU' | 'KW' | 'LA' | 'LS' | 'LV' | 'LB' | 'LR' | 'LY' | 'LI' | 'LT' | 'LU' | 'MG' | 'MW' | 'MY' | 'MV' | 'ML' | 'MT' | 'MA' | 'MH' | 'MR' | 'MU' | 'MX' | 'FM' | 'MC' | 'MN' | 'ME' | 'MZ' | 'MM' | 'NA' | 'NR' | 'NP' | 'NZ' | 'NI' | 'NL' | 'NE' | 'NG' | 'KP' | 'MK' | 'NO' | 'OM' | 'AT' | 'PK' | 'PS' | 'PW' | 'PA' | 'PG' | 'PY' | 'PE' | 'PH' | 'PL' | 'PT' | 'MD' | 'RW' | 'RO' | 'RU' | 'SB' | 'ZM' | 'WS' | 'SM' | 'ST' | 'SA' | 'SE' | 'CH' | 'SN' | 'RS' | 'SC' | 'SL' | 'ZW' | 'SG' | 'SK' | 'SI' | 'SO' | 'ES' | 'LK' | 'KN' | 'LC' | 'VC' | 'ZA' | 'SD' | 'KR' | 'SS' | 'SR' | 'SY' | 'TJ' | 'TW' | 'TZ' | 'TH' | 'TL' | 'TG' | 'TO' | 'TT' | 'TD' | 'CZ' | 'TN' | 'TR' | 'TM' | 'TV' | 'UG' | 'UA' | 'HU' | 'UY' | 'UZ' | 'VU' | 'VA' | 'VE' | 'AE' | 'US' | 'GB' | 'VN' | 'CF' | 'CY' | 'staatenlos' | 'ungeklaert';
    /** Zweite Staatsangehörigkeit */
    weitereStaatsangehoerigkeit?: 'AF' | 'EG' | 'AL' | 'DZ' | 'AD' | 'AO' | 'AG' | 'GQ' | 'AR' | 'AM' | 'AZ' | 'ET' | 'AU' | 'BS' | 'BH' | 'BD' | 'BB' | 'BY' | 'BE' | 'BZ' | 'BJ' | 'BT' | 'BO' | 'BA' | 'BW' | 'BR' | 'BN' | 'BG' | 'BF' | 'BI' | 'CV' | 'CL' | 'CN' | 'CR' | 'CI' | 'DK' | 'DE' | 'DM' | 'DO' | 'DJ' | 'EC' | 'SV' | 'ER' | 'EE' | 'SZ' | 'FJ' | 'FI' | 'FR' | 'GA' | 'GM' | 'GE' | 'GH' | 'GD' | 'GR' | 'GT' | 'GN' | 'GW' | 'GY' | 'HT' | 'HN' | 'IN' | 'ID' | 'IQ' | 'IR' | 'IE' | 'IS' | 'IL' | 'IT' | 'JM' | 'JP' | 'YE' | 'JO' | 'KH' | 'CM' | 'CA' | 'KZ' | 'QA' | 'KE' | 'KG' | 'KI' | 'CO' | 'KM' | 'CG' | 'CD' | 'XK' | 'HR' | 'CU' | 'KW' | 'LA' | 'LS' | 'LV' | 'LB' | 'LR' | 'LY' | 'LI' | 'LT' | 'LU' | 'MG' | 'MW' | 'MY' | 'MV' | 'ML' | 'MT' | 'MA' | 'MH' | 'MR' | 'MU' | 'MX' | 'FM' | 'MC' | 'MN' | 'ME' | 'MZ' | 'MM' | 'NA' | 'NR' | 'NP' | 'NZ' | 'NI' | 'NL' | 'NE' | 'NG' | 'KP' | 'MK' | 'NO' | 'OM' | 'AT' | 'PK' | 'PS' | 'PW' | 'PA' | 'PG' | 'PY' | 'PE' | 'PH' | 'PL' | 'PT' | 'MD' | 'RW' | 'RO' | 'RU' | 'SB' | 'ZM' | 'WS' | 'SM' | 'ST' | 'SA' | 'SE' | 'CH' | 'SN' | 'RS' | 'SC' | 'SL' | 'ZW' | 'SG' | 'SK' | 'SI' | 'SO' | 'ES' | 'LK' | 'KN' | 'LC' | 'VC' | 'ZA' | 'SD' | 'KR' | 'SS' | 'SR' | 'SY' | 'TJ' | 'TW' | 'TZ' | 'TH' | 'TL' | 'TG' | 'TO' | 'TT' | 'TD' | 'CZ' | 'TN' | 'TR' | 'TM' | 'TV' | 'UG' | 'UA' | 'HU' | 'UY' | 'UZ' | 'VU' | 'VA' | 'VE' | 'AE' | 'US' | 'GB' | 'VN' | 'CF' | 'CY' | 'staatenlos' | 'ungeklaert';
    /** Dritte Staatsangehörigkeit */
    dritteStaatsangehoerigkeit?: 'AF' | 'EG' | 'AL' | 'DZ' | 'AD' | 'AO' | 'AG' | 'GQ' | 'AR' | 'AM' | 'AZ' | 'ET' | 'AU' | 'BS' | 'BH' | 'BD' | 'BB' | 'BY' | 'BE' | 'BZ' | 'BJ' | 'BT' | 'BO' | 'BA' | 'BW' | 'BR' | 'BN' | 'BG' | 'BF' | 'BI' | 'CV' | 'CL' | 'CN' | 'CR' | 'CI' | 'DK' | 'DE' | 'DM' | 'DO' | 'DJ' | 'EC' | 'SV' | 'ER' | 'EE' | 'SZ' | 'FJ' | 'FI' | 'FR' | 'GA' | 'GM' | 'GE' | 'GH' | 'GD' | 'GR' | 'GT' | 'GN' | 'GW' | 'GY' | 'HT' | 'HN' | 'IN' | 'ID' | 'IQ' | 'IR' | 'IE' | 'IS' | 'IL' | 'IT' | 'JM' | 'JP' | 'YE' | 'JO' | 'KH' | 'CM' | 'CA' | 'KZ' | 'QA' | 'KE' | 'KG' | 'KI' | 'CO' | 'KM' | 'CG' | 'CD' | 'XK' | 'HR' | 'CU' | 'KW' | 'LA' | 'LS' | 'LV' | 'LB' | 'LR' | 'LY' | 'LI' | 'LT' | 'LU' | 'MG' | 'MW' | 'MY' | 'MV' | 'ML' | 'MT' | 'MA' | 'MH' | 'MR' | 'MU' | 'MX' | 'FM' | 'MC' | 'MN' | 'ME' | 'MZ' | 'MM' | 'NA' | 'NR' | 'NP' | 'NZ' | 'NI' | 'NL' | 'NE' | 'NG' | 'KP' | 'MK' | 'NO' | 'OM' | 'AT' | 'PK' | 'PS' | 'PW' | 'PA' | 'PG' | 'PY' | 'PE' | 'PH' | 'PL' | 'PT' | 'MD' | 'RW' | 'RO' | 'RU' | 'SB' | 'ZM' | 'WS' | 'SM' | 'ST' | 'SA' | 'SE' | 'CH' | 'SN' | 'RS' | 'SC' | 'SL' | 'ZW' | 'SG' | 'SK' | 'SI' | 'SO' | 'ES' | 'LK' | 'KN' | 'LC' | 'VC' | 'ZA' | 'SD' | 'KR' | 'SS' | 'SR' | 'SY' | 'TJ' | 'TW' | 'TZ' | 'TH' | 'TL' | 'TG' | 'TO' | 'TT' | 'TD' | 'CZ' | 'TN' | 'TR' | 'TM' | 'TV' | 'UG' | 'UA' | 'HU' | 'UY' | 'UZ' | 'VU' | 'VA' | 'VE' | 'AE' | 'US' | 'GB' | 'VN' | 'CF' | 'CY' | 'staatenlos' | 'ungeklaert';
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
  /** Der Sitz ist dort, wo der Betrieb liegt */
  sitzImBetrieb?: boolean;
  /** Geschäftsanschrift */
  sitz?: {
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
  /** Arbeitet Ihre Partnerin oder Ihr Partner im Betrieb mit? */
  ehepartnerMitarbeit?: 'ja' | 'nein';
  /** Partnerin oder Partner */
  partner?: {
    /** Familienname */
    familienname: string;
    /** Vorname */
    vorname: string;
    /** Geburtsname */
    geburtsname?: string;
    /** Geburtsdatum */
    geburtsdatum: string;
    /** Geburtsort */
    geburtsort: string;
  };
  /** Stellvertretung */
  stellvertretung?: {
    /** Familienname */
    familienname: string;
    /** Vorname */
    vorname: string;
    /** Geburtsname */
    geburtsname?: string;
    /** Geburtsdatum */
    geburtsdatum: string;
    /** Geburtsort */
    geburtsort: string;
    /** Geburtsland */
    geburtsland: 'AF' | 'EG' | 'AL' | 'DZ' | 'AD' | 'AO' | 'AG' | 'GQ' | 'AR' | 'AM' | 'AZ' | 'ET' | 'AU' | 'BS' | 'BH' | 'BD' | 'BB' | 'BY' | 'BE' | 'BZ' | 'BJ' | 'BT' | 'BO' | 'BA' | 'BW' | 'BR' | 'BN' | 'BG' | 'BF' | 'BI' | 'CV' | 'CL' | 'CN' | 'CR' | 'CI' | 'DK' | 'DE' | 'DM' | 'DO' | 'DJ' | 'EC' | 'SV' | 'ER' | 'EE' | 'SZ' | 'FJ' | 'FI' | 'FR' | 'GA' | 'GM' | 'GE' | 'GH' | 'GD' | 'GR' | 'GT' | 'GN' | 'GW' | 'GY' | 'HT' | 'HN' | 'IN' | 'ID' | 'IQ' | 'IR' | 'IE' | 'IS' | 'IL' | 'IT' | 'JM' | 'JP' | 'YE' | 'JO' | 'KH' | 'CM' | 'CA' | 'KZ' | 'QA' | 'KE' | 'KG' | 'KI' | 'CO' | 'KM' | 'CG' | 'CD' | 'XK' | 'HR' | 'CU' | 'KW' | 'LA' | 'LS' | 'LV' | 'LB' | 'LR' | 'LY' | 'LI' | 'LT' | 'LU' | 'MG' | 'MW' | 'MY' | 'MV' | 'ML' | 'MT' | 'MA' | 'MH' | 'MR' | 'MU' | 'MX' | 'FM' | 'MC' | 'MN' | 'ME' | 'MZ' | 'MM' | 'NA' | 'NR' | 'NP' | 'NZ' | 'NI' | 'NL' | 'NE' | 'NG' | 'KP' | 'MK' | 'NO' | 'OM' | 'AT' | 'PK' | 'PS' | 'PW' | 'PA' | 'PG' | 'PY' | 'PE' | 'PH' | 'PL' | 'PT' | 'MD' | 'RW' | 'RO' | 'RU' | 'SB' | 'ZM' | 'WS' | 'SM' | 'ST' | 'SA' | 'SE' | 'CH' | 'SN' | 'RS' | 'SC' | 'SL' | 'ZW' | 'SG' | 'SK' | 'SI' | 'SO' | 'ES' | 'LK' | 'KN' | 'LC' | 'VC' | 'ZA' | 'SD' | 'KR' | 'SS' | 'SR' | 'SY' | 'TJ' | 'TW' | 'TZ' | 'TH' | 'TL' | 'TG' | 'TO' | 'TT' | 'TD' | 'CZ' | 'TN' | 'TR' | 'TM' | 'TV' | 'UG' | 'UA' | 'HU' | 'UY' | 'UZ' | 'VU' | 'VA' | 'VE' | 'AE' | 'US' | 'GB' | 'VN' | 'CF' | 'CY' | 'anderer';
    /** Staatsangehörigkeit */
    staatsangehoerigkeit: 'AF' | 'EG' | 'AL' | 'DZ' | 'AD' | 'AO' | 'AG' | 'GQ' | 'AR' | 'AM' | 'AZ' | 'ET' | 'AU' | 'BS' | 'BH' | 'BD' | 'BB' | 'BY' | 'BE' | 'BZ' | 'BJ' | 'BT' | 'BO' | 'BA' | 'BW' | 'BR' | 'BN' | 'BG' | 'BF' | 'BI' | 'CV' | 'CL' | 'CN' | 'CR' | 'CI' | 'DK' | 'DE' | 'DM' | 'DO' | 'DJ' | 'EC' | 'SV' | 'ER' | 'EE' | 'SZ' | 'FJ' | 'FI' | 'FR' | 'GA' | 'GM' | 'GE' | 'GH' | 'GD' | 'GR' | 'GT' | 'GN' | 'GW' | 'GY' | 'HT' | 'HN' | 'IN' | 'ID' | 'IQ' | 'IR' | 'IE' | 'IS' | 'IL' | 'IT' | 'JM' | 'JP' | 'YE' | 'JO' | 'KH' | 'CM' | 'CA' | 'KZ' | 'QA' | 'KE' | 'KG' | 'KI' | 'CO' | 'KM' | 'CG' | 'CD' | 'XK' | 'HR' | 'CU' | 'KW' | 'LA' | 'LS' | 'LV' | 'LB' | 'LR' | 'LY' | 'LI' | 'LT' | 'LU' | 'MG' | 'MW' | 'MY' | 'MV' | 'ML' | 'MT' | 'MA' | 'MH' | 'MR' | 'MU' | 'MX' | 'FM' | 'MC' | 'MN' | 'ME' | 'MZ' | 'MM' | 'NA' | 'NR' | 'NP' | 'NZ' | 'NI' | 'NL' | 'NE' | 'NG' | 'KP' | 'MK' | 'NO' | 'OM' | 'AT' | 'PK' | 'PS' | 'PW' | 'PA' | 'PG' | 'PY' | 'PE' | 'PH' | 'PL' | 'PT' | 'MD' | 'RW' | 'RO' | 'RU' | 'SB' | 'ZM' | 'WS' | 'SM' | 'ST' | 'SA' | 'SE' | 'CH' | 'SN' | 'RS' | 'SC' | 'SL' | 'ZW' | 'SG' | 'SK' | 'SI' | 'SO' | 'ES' | 'LK' | 'KN' | 'LC' | 'VC' | 'ZA' | 'SD' | 'KR' | 'SS' | 'SR' | 'SY' | 'TJ' | 'TW' | 'TZ' | 'TH' | 'TL' | 'TG' | 'TO' | 'TT' | 'TD' | 'CZ' | 'TN' | 'TR' | 'TM' | 'TV' | 'UG' | 'UA' | 'HU' | 'UY' | 'UZ' | 'VU' | 'VA' | 'VE' | 'AE' | 'US' | 'GB' | 'VN' | 'CF' | 'CY' | 'staatenlos' | 'ungeklaert';
    /** Zweite Staatsangehörigkeit */
    weitereStaatsangehoerigkeit?: 'AF' | 'EG' | 'AL' | 'DZ' | 'AD' | 'AO' | 'AG' | 'GQ' | 'AR' | 'AM' | 'AZ' | 'ET' | 'AU' | 'BS' | 'BH' | 'BD' | 'BB' | 'BY' | 'BE' | 'BZ' | 'BJ' | 'BT' | 'BO' | 'BA' | 'BW' | 'BR' | 'BN' | 'BG' | 'BF' | 'BI' | 'CV' | 'CL' | 'CN' | 'CR' | 'CI' | 'DK' | 'DE' | 'DM' | 'DO' | 'DJ' | 'EC' | 'SV' | 'ER' | 'EE' | 'SZ' | 'FJ' | 'FI' | 'FR' | 'GA' | 'GM' | 'GE' | 'GH' | 'GD' | 'GR' | 'GT' | 'GN' | 'GW' | 'GY' | 'HT' | 'HN' | 'IN' | 'ID' | 'IQ' | 'IR' | 'IE' | 'IS' | 'IL' | 'IT' | 'JM' | 'JP' | 'YE' | 'JO' | 'KH' | 'CM' | 'CA' | 'KZ' | 'QA' | 'KE' | 'KG' | 'KI' | 'CO' | 'KM' | 'CG' | 'CD' | 'XK' | 'HR' | 'CU' | 'KW' | 'LA' | 'LS' | 'LV' | 'LB' | 'LR' | 'LY' | 'LI' | 'LT' | 'LU' | 'MG' | 'MW' | 'MY' | 'MV' | 'ML' | 'MT' | 'MA' | 'MH' | 'MR' | 'MU' | 'MX' | 'FM' | 'MC' | 'MN' | 'ME' | 'MZ' | 'MM' | 'NA' | 'NR' | 'NP' | 'NZ' | 'NI' | 'NL' | 'NE' | 'NG' | 'KP' | 'MK' | 'NO' | 'OM' | 'AT' | 'PK' | 'PS' | 'PW' | 'PA' | 'PG' | 'PY' | 'PE' | 'PH' | 'PL' | 'PT' | 'MD' | 'RW' | 'RO' | 'RU' | 'SB' | 'ZM' | 'WS' | 'SM' | 'ST' | 'SA' | 'SE' | 'CH' | 'SN' | 'RS' | 'SC' | 'SL' | 'ZW' | 'SG' | 'SK' | 'SI' | 'SO' | 'ES' | 'LK' | 'KN' | 'LC' | 'VC' | 'ZA' | 'SD' | 'KR' | 'SS' | 'SR' | 'SY' | 'TJ' | 'TW' | 'TZ' | 'TH' | 'TL' | 'TG' | 'TO' | 'TT' | 'TD' | 'CZ' | 'TN' | 'TR' | 'TM' | 'TV' | 'UG' | 'UA' | 'HU' | 'UY' | 'UZ' | 'VU' | 'VA' | 'VE' | 'AE' | 'US' | 'GB' | 'VN' | 'CF' | 'CY' | 'staatenlos' | 'ungeklaert';
    /** Dritte Staatsangehörigkeit */
    dritteStaatsangehoerigkeit?: 'AF' | 'EG' | 'AL' | 'DZ' | 'AD' | 'AO' | 'AG' | 'GQ' | 'AR' | 'AM' | 'AZ' | 'ET' | 'AU' | 'BS' | 'BH' | 'BD' | 'BB' | 'BY' | 'BE' | 'BZ' | 'BJ' | 'BT' | 'BO' | 'BA' | 'BW' | 'BR' | 'BN' | 'BG' | 'BF' | 'BI' | 'CV' | 'CL' | 'CN' | 'CR' | 'CI' | 'DK' | 'DE' | 'DM' | 'DO' | 'DJ' | 'EC' | 'SV' | 'ER' | 'EE' | 'SZ' | 'FJ' | 'FI' | 'FR' | 'GA' | 'GM' | 'GE' | 'GH' | 'GD' | 'GR' | 'GT' | 'GN' | 'GW' | 'GY' | 'HT' | 'HN' | 'IN' | 'ID' | 'IQ' | 'IR' | 'IE' | 'IS' | 'IL' | 'IT' | 'JM' | 'JP' | 'YE' | 'JO' | 'KH' | 'CM' | 'CA' | 'KZ' | 'QA' | 'KE' | 'KG' | 'KI' | 'CO' | 'KM' | 'CG' | 'CD' | 'XK' | 'HR' | 'CU' | 'KW' | 'LA' | 'LS' | 'LV' | 'LB' | 'LR' | 'LY' | 'LI' | 'LT' | 'LU' | 'MG' | 'MW' | 'MY' | 'MV' | 'ML' | 'MT' | 'MA' | 'MH' | 'MR' | 'MU' | 'MX' | 'FM' | 'MC' | 'MN' | 'ME' | 'MZ' | 'MM' | 'NA' | 'NR' | 'NP' | 'NZ' | 'NI' | 'NL' | 'NE' | 'NG' | 'KP' | 'MK' | 'NO' | 'OM' | 'AT' | 'PK' | 'PS' | 'PW' | 'PA' | 'PG' | 'PY' | 'PE' | 'PH' | 'PL' | 'PT' | 'MD' | 'RW' | 'RO' | 'RU' | 'SB' | 'ZM' | 'WS' | 'SM' | 'ST' | 'SA' | 'SE' | 'CH' | 'SN' | 'RS' | 'SC' | 'SL' | 'ZW' | 'SG' | 'SK' | 'SI' | 'SO' | 'ES' | 'LK' | 'KN' | 'LC' | 'VC' | 'ZA' | 'SD' | 'KR' | 'SS' | 'SR' | 'SY' | 'TJ' | 'TW' | 'TZ' | 'TH' | 'TL' | 'TG' | 'TO' | 'TT' | 'TD' | 'CZ' | 'TN' | 'TR' | 'TM' | 'TV' | 'UG' | 'UA' | 'HU' | 'UY' | 'UZ' | 'VU' | 'VA' | 'VE' | 'AE' | 'US' | 'GB' | 'VN' | 'CF' | 'CY' | 'staatenlos' | 'ungeklaert';
  };
  /** Anschrift der Stellvertretung */
  stellvertretungAnschrift?: {
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
  /** Räume */
  raeume: {
    _id?: string;
    /** Bezeichnung */
    bezeichnung: 'schankraum' | 'speiseraum' | 'saal' | 'kueche' | 'lager' | 'kuehlraum' | 'personalraum' | 'toiletteDamen' | 'toiletteHerren' | 'toiletteBarrierefrei' | 'terrasse' | 'sonstiger';
    /** Welcher andere Raum? */
    bezeichnungSonstiger?: string;
    /** Geschoss */
    geschoss: 'untergeschoss' | 'erdgeschoss' | 'obergeschoss1' | 'obergeschoss2' | 'hoeher';
    /** Fläche */
    flaecheM2: string;
    /** Lichte Höhe */
    lichteHoehe?: string;
    /** Ist der Raum für Gäste? */
    fuerGaeste?: 'ja' | 'nein';
    /** Sitzplätze */
    sitzplaetze?: number;
  }[];
  /** Gibt es eine Außengastronomie? */
  aussenflaeche: 'nein' | 'eigen' | 'oeffentlich';
  /** Liegt eine Baugenehmigung für eine Gaststätte vor? */
  baurecht: 'ja' | 'nein' | 'beantragt' | 'weissNicht';
  /** Aktenzeichen der Baugenehmigung */
  baurechtAktenzeichen?: string;
  /** Gehören Ihnen die Räume? */
  eigeneRaeume: 'ja' | 'nein';
  /** Sind die Gasträume barrierefrei nutzbar? */
  barrierefrei: 'ja' | 'nein' | 'teilweise';
  /** Warum nicht? */
  barrierefreiBegruendung?: string;
  /** Öffnet um */
  oeffnungVon: string;
  /** Schließt um */
  oeffnungBis: string;
  /** Ruhetage */
  ruhetage?: ('montag' | 'dienstag' | 'mittwoch' | 'donnerstag' | 'freitag' | 'samstag' | 'sonntag')[];
  /** Öffnungszeiten */
  betriebszeiten?: {
    /** Montag */
    montag?: {
      /** Öffnet um */
      von: string;
      /** Schließt um */
      bis: string;
    };
    /** Dienstag */
    dienstag?: {
      /** Öffnet um */
      von: string;
      /** Schließt um */
      bis: string;
    };
    /** Mittwoch */
    mittwoch?: {
      /** Öffnet um */
      von: string;
      /** Schließt um */
      bis: string;
    };
    /** Donnerstag */
    donnerstag?: {
      /** Öffnet um */
      von: string;
      /** Schließt um */
      bis: string;
    };
    /** Freitag */
    freitag?: {
      /** Öffnet um */
      von: string;
      /** Schließt um */
      bis: string;
    };
    /** Samstag */
    samstag?: {
      /** Öffnet um */
      von: string;
      /** Schließt um */
      bis: string;
    };
    /** Sonntag */
    sonntag?: {
      /** Öffnet um */
      von: string;
      /** Schließt um */
      bis: string;
    };
  };
  /** Musik oder Darbietungen */
  musik: ('hintergrund' | 'live' | 'dj' | 'tanz' | 'keine')[];
  /** Wie schützen Sie die Nachbarschaft vor Lärm? */
  laermschutz?: string;
  /** Werden Geldspielgeräte aufgestellt? */
  spielgeraete: 'ja' | 'nein';
  /** Haben Sie den Unterrichtungsnachweis der IHK? */
  unterrichtung: 'liegtVor' | 'befreit' | 'angemeldet';
  /** Termin der Unterrichtung */
  unterrichtungAm?: string;
  /** Belehrung nach § 43 Infektionsschutzgesetz */
  ifsg: 'liegtVor' | 'termin';
  /** Termin der Belehrung */
  ifsgTermin?: string;
  /** Angaben zur Zuverlässigkeit */
  zuverlaessigkeit?: {
    _id?: string;
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
  /** Nachweise der Personen */
  nachweise?: {
    _id?: string;
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
    /** Kopie des Aufenthaltstitels */
    aufenthaltstitel?: {
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
  /** Bescheinigung der Gemeindekasse */
  steuerGemeindeUnternehmen?: {
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
  schuldnerUnternehmen?: {
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
  /** Registerauszug */
  registerauszug?: {
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
  /** Unterrichtungsnachweis der IHK */
  unterrichtungsnachweis?: {
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
  /** Abschlusszeugnis der Ausbildung */
  abschlusszeugnis?: {
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
  /** Pachtvertrag oder Mietvertrag */
  pachtvertrag?: {
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
  /** Lageplan */
  lageplan?: {
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
  /** Grundriss */
  grundriss?: {
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
