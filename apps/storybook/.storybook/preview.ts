import type { UiLanguage } from '@helsefellesskap/elements/base';
import { setCustomElementsManifest, type Preview, type StoryContext } from '@storybook/web-components-vite';
import { configure } from 'storybook/test';
import { onlyArgsAreSet } from './arg-types.js';
import { embedCode } from './embed-code.js';
import { manifest } from './manifest.js';
import { answerFromStories } from './network.js';
import { fitsItsPage, onPage } from './page.js';
import { saysTheSamePasted } from './pasted.js';
import { forget, keepsNothing, watch } from './privacy.js';
import { namesItsVariables } from './variables.js';
import './page.css';

setCustomElementsManifest(manifest);

const languages: Record<UiLanguage, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' };

export default {
  tags: ['autodocs'],
  beforeAll: () => {
    configure({ asyncUtilTimeout: 30_000 }); // the machine may be busy
    answerFromStories();
    watch();
  },
  beforeEach: forget,
  decorators: [onPage],
  afterEach: async (context) => {
    fitsItsPage(context);
    keepsNothing();
    if (isTestOfOurs(context)) namesItsVariables(context);
    if (isPasted(context)) await saysTheSamePasted(context);
    if (import.meta.env['STORY_MATRIX']) await (await import('./matrix.js')).holdsInEverySetting(context);
  },
  argTypesEnhancers: [onlyArgsAreSet],
  initialGlobals: { language: 'nb', theme: 'light', width: 'full' },
  globalTypes: {
    language: toolbar('Språk', 'globe', languages),
    theme: toolbar('Lyst eller mørkt', 'circlehollow', {
      light: 'Lyst',
      dark: 'Mørkt',
      forced: 'Tvungne farger, etterlignet',
    }),
    width: toolbar('Bredde', 'browser', { 320: '320 px', 480: '480 px', 768: '768 px', full: 'Full bredde' }),
  },
  parameters: {
    layout: 'fullscreen',
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    },
    controls: { expanded: true },
    docs: {
      source: { transform: embedCode, language: 'html' },
      toc: { headingSelector: 'h2, h3', ignoreSelector: '.docs-story *, .page *' },
    },
    options: {
      storySort: { order: ['Start her', 'Alle widgeter', 'Tema', 'Widgeter', 'Widgeter fra andre'] },
    },
  },
} satisfies Preview;

/** Where stories run as tests, the code under every Overview, and where a script fetches the records, is held to work. */
function isPasted(context: StoryContext): boolean {
  const { name, args } = context;
  return isTestOfOurs(context) && (name === 'Overview' || Array.isArray(args['plans']));
}

function isTestOfOurs({ component }: StoryContext): boolean {
  return import.meta.env.MODE === 'test' && String(component).startsWith('hfs-');
}

function toolbar(title: string, icon: 'globe' | 'circlehollow' | 'browser', choices: Record<string, string>) {
  const items = Object.entries(choices).map(([value, label]) => ({ value, title: label }));
  return { name: title, description: title, toolbar: { icon, items, dynamicTitle: true } };
}
