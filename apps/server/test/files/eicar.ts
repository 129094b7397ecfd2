const PIECES = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!', '$H+H*'];

/** The test file of EICAR: scanners call it malware, and it does nothing. In pieces, so that none finds it here. */
export const eicar = (): string => PIECES.join('');
