/** More than any file field takes; what a field takes is said by the form. */
export const LARGEST_FILE = 25 * 1024 * 1024;
