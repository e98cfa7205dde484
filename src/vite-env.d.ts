/** Vite's `?inline`: a style sheet as a string, for `unsafeCSS`. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
