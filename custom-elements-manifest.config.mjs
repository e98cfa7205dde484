// What editors, Storybook and the reference tables know about the elements: only what a page may touch.
const LIFECYCLE = ['connectedCallback', 'disconnectedCallback', 'render', 'willUpdate', 'firstUpdated', 'updated'];

const isPublic = ({ name, privacy, static: isStatic }) =>
  !isStatic && privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#') && !LIFECYCLE.includes(name);

const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      // What has no tag of its own to write is made by another element.
      module.declarations = module.declarations?.filter(({ customElement, tagName }) => customElement && tagName);
      for (const element of module.declarations ?? []) {
        element.members = element.members?.filter(isPublic);
        // An event of its own class is found twice: as dispatched, without a name, and as described.
        element.events = element.events?.filter(({ name }) => name);
      }
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(({ declarations }) => declarations?.length);
  },
};

export default {
  globs: ['src/elements/*/*.ts'],
  outdir: '.',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [publicOnly],
};
