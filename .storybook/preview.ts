import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';

setCustomElementsManifest(manifest);

const toolbar = (title: string, icon: 'contrast' | 'transfer', items: readonly string[]) => ({
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    viewport: {
      options: Object.fromEntries(
        [320, 768, 1280].map((width) => [
          `w${width}`,
          { name: `${width} px`, styles: { width: `${width}px`, height: '900px' } },
        ]),
      ),
    },
  },
  globalTypes: {
    scheme: toolbar('Host page', 'contrast', ['light', 'dark']),
    direction: toolbar('Direction', 'transfer', ['ltr', 'rtl']),
  },
  initialGlobals: { scheme: 'light', direction: 'ltr' },
  decorators: [
    (story, { globals }) => {
      const page = document.documentElement;
      page.style.colorScheme = String(globals['scheme']);
      page.dir = String(globals['direction']);
      return story();
    },
  ],
};

export default preview;
