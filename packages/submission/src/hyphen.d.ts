/** What we use of the package: soft hyphens where a German word may be parted, by the patterns of the spelling of 1996. */
declare module 'hyphen/de-1996/index.js' {
  const german: { hyphenateSync(text: string): string };
  export default german;
}
