import type { StorybookConfig } from '@storybook/web-components-vite';

/** The package says which of its built files have effects; stories import its sources, or they would be dropped as having none. */
const withEffects = {
  name: 'widgets-have-effects',
  transform: { filter: { id: /\/packages\/elements\/src\// }, handler: () => ({ moduleSideEffects: true }) },
};

/** Where the code under the stories looks for files; the tests paste it into a page. */
const pasted = [
  { from: '../../../packages/elements/cdn', to: '/helsefellesskap/v1' },
  { from: '../../../packages/data/dist/json', to: '/helsefellesskap/data' },
];

export default {
  framework: '@storybook/web-components-vite',
  stories: [
    '../src/*.mdx',
    '../src/*.stories.ts',
    '../../../packages/elements/src/**/*.stories.ts',
    '../../../examples/*/src/**/*.stories.ts', // widgets that others own
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: [
    { from: '../../../packages/data/dist/json', to: '/data' }, // so that stories can use `src`
    ...(process.env['VITEST'] ? pasted : []),
  ],
  core: {
    disableTelemetry: true,
    enableCrashReports: false,
    disableWhatsNewNotifications: true,
    disableProjectJson: true,
  },
  features: { changeDetection: false, menuOnboardingChecklist: false, sidebarOnboardingChecklist: false },
  viteFinal: (config) => ({
    ...config,
    optimizeDeps: {
      ...config.optimizeDeps,
      include: [
        ...(config.optimizeDeps?.include ?? []),
        ...['lit', 'lit/html.js', 'lit/directives/if-defined.js', 'axe-core', '@helsefellesskap/model > zod/mini'], // found late, the page would load anew, and Lit twice
      ],
    },
    plugins: [...(config.plugins ?? []), withEffects],
    build: { ...config.build, chunkSizeWarningLimit: 1500 }, // Storybook's own are large
  }),
} satisfies StorybookConfig;
