export { toHtml } from './html.js';
export { renderWidget, widgetTags } from './render.js';
export type { RenderOptions, WidgetTag } from './render.js';
