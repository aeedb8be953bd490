export { escape, toHtml } from './html.js';
export { renderElement, renderWidget, widgetTags } from './render.js';
export type { RenderOptions, WidgetTag } from './render.js';
