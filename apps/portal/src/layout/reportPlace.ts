/** Where the accessibility statement says how to report a barrier; every page links there (§ 10b BGG NRW). */
export const reportPlace = 'barriere-melden';
