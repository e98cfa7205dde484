/** Vite's `?inline`: a style sheet as a string, for `unsafeCSS`. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}

/** One icon of Lucide: importing them one by one keeps the others out of the page. */
declare module 'lucide/dist/esm/icons/*.mjs' {
  const icon: import('lucide').IconNode;
  export default icon;
}
