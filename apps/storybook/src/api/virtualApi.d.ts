declare module 'virtual:api' {
  const apis: readonly import('./apiPlugin.ts').PackageApi[];
  export default apis;
}
