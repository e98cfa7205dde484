import type { StorybookConfig } from '@storybook/web-components-vite';

/** Packages Vite finds only while a story runs; naming them saves a reload in the middle of it. */
const FOUND_LATE = ['lit', 'lit/decorators.js', '@lit/context', '@lit/task', 'leaflet', 'fuse.js', 'papaparse'];

const config: StorybookConfig = {
  framework: { name: '@storybook/web-components-vite', options: {} },
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{ from: '../demo/feeds', to: '/feeds' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  docs: { defaultName: 'Docs' },
  viteFinal: (vite) => ({
    ...vite,
    optimizeDeps: { ...vite.optimizeDeps, include: [...(vite.optimizeDeps?.include ?? []), ...FOUND_LATE] },
  }),
};

export default config;
