import type { Page } from '@playwright/test';
import type { WidgetTag } from './widgets.js';

/** A box in em of its widget, so that pages of different sizes can be compared. */
interface Box {
  what: string;
  /** From the text edge of the block around it. */
  x: number;
  /** From the top of the element around it. */
  y: number;
  width: number;
  height: number;
  /** Size of its letters. */
  font: number;
  /** Part of a line, and so where the line goes. */
  isInline: boolean;
  isSeen: boolean;
}

/** What a reader sees of a widget. */
export interface Seen {
  tag: WidgetTag;
  /** All words that can be seen, without the spaces between, which follow the lines. */
  text: string;
  /** Size of the letters in px. */
  font: number;
  boxes: Box[];
  /** Words that lie above each other, are cut off, or stick out. */
  faults: string[];
}

/** Looks at every widget of a page, with everything that can be opened open. */
export async function see(page: Page): Promise<Seen[]> {
  await page.evaluate(() => {
    for (const panel of document.querySelectorAll('details')) panel.open = true;
    for (const word of document.querySelectorAll<HTMLElement>('[role=button][aria-expanded=false]')) word.click();
  });
  return page.evaluate(() => {
    const round = (value: number): number => Math.round(value * 100) / 100;
    const widgets = [...document.querySelectorAll<HTMLElement>('*')].filter(({ localName }) =>
      localName.startsWith('hfs-'),
    );
    return widgets.map((widget) => {
      const font = parseFloat(getComputedStyle(widget).fontSize);
      const all = [widget, ...partsOf(widget)];
      const words = all.filter(isSeen).flatMap(wordsIn);
      return {
        tag: widget.localName as WidgetTag,
        text: [widget, ...(widget.shadowRoot?.children ?? [])]
          .map((part) => (part as HTMLElement).innerText ?? '')
          .join(' ')
          .replace(/\s+/g, '')
          .toLowerCase(),
        font,
        boxes: all.map((element) => boxOf(element, widget, font)),
        faults: [...stickingOut(widget, words), ...overlapping(words)],
      };
    });

    function partsOf(root: ParentNode): Element[] {
      return [...root.children]
        .flatMap((child) => [child, ...partsOf(child), ...(child.shadowRoot ? partsOf(child.shadowRoot) : [])])
        .concat(root instanceof Element && root.shadowRoot ? partsOf(root.shadowRoot) : []);
    }

    /** What is for screen readers only is 1 px large, or cut to nothing. */
    function isSeen(element: Element): boolean {
      for (let one: Element | null = element; one; one = one.parentElement)
        if (getComputedStyle(one).clipPath !== 'none') return false;
      const { width, height } = element.getBoundingClientRect();
      return width * height > 0 && element.checkVisibility({ visibilityProperty: true });
    }

    function boxOf(element: Element, widget: Element, font: number): Box {
      const { left, top, width, height } = element.getBoundingClientRect();
      const em = font * element.currentCSSZoom;
      const above = element === widget ? top : (parentOf(element)?.getBoundingClientRect().top ?? top);
      const name = [element.localName, ...element.classList].join('.');
      return {
        what: `${name} “${(element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 24)}”`,
        x: round((left - textEdge(element)) / em),
        y: round((top - above) / em),
        width: round(width / em),
        height: round(height / em),
        font: round(parseFloat(getComputedStyle(element).fontSize) / font),
        isInline: !isBlock(element),
        isSeen: isSeen(element),
      };
    }

    function parentOf(element: Element): Element | null {
      return element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
    }

    function isBlock(element: Element): boolean {
      return !/^(inline|contents)$/.test(getComputedStyle(element).display);
    }

    function blockAround(element: Element): Element {
      let block = parentOf(element);
      while (block && !isBlock(block)) block = parentOf(block);
      return block ?? document.body;
    }

    function textEdge(element: Element): number {
      const block = blockAround(element);
      const padding = parseFloat(getComputedStyle(block).paddingLeft) * block.currentCSSZoom;
      return block.getBoundingClientRect().left + block.clientLeft + padding;
    }

    function wordsIn(element: Element): { text: string; element: Element; rects: DOMRect[] }[] {
      return [...element.childNodes].flatMap((node) => {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) return [];
        if (element.localName === 'option') return [];
        const range = new Range();
        range.selectNodeContents(node);
        const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
        return [{ text: node.textContent.trim().slice(0, 30), element, rects }];
      });
    }

    function stickingOut(widget: Element, words: ReturnType<typeof wordsIn>): string[] {
      const host = isBlock(widget) ? widget : blockAround(widget);
      const { left, right } = host.getBoundingClientRect();
      return words.flatMap(({ text, element, rects }) => {
        if (rects.length === 0) return [`nothing is seen of “${text}”`];
        const isOut = rects.some((rect) => rect.left < left - 1 || rect.right > right + 1);
        if (isOut) return [`“${text}” sticks out`];
        for (let one: Element | null = element; one && one !== host; one = one.parentElement) {
          const { overflow, display } = getComputedStyle(one);
          if (display === 'contents') continue; // it has no box to cut with
          const edge = one.getBoundingClientRect();
          if (
            overflow !== 'visible' &&
            rects.some((rect) => rect.right > edge.right + 1 || rect.bottom > edge.bottom + 1)
          )
            return [`“${text}” is cut off`];
        }
        return [];
      });
    }

    function overlapping(words: ReturnType<typeof wordsIn>): string[] {
      const lines = words.flatMap(({ text, rects }) => rects.map((rect) => ({ text, rect })));
      return lines.flatMap(({ text, rect: a }, index) =>
        lines
          .slice(index + 1)
          .filter(({ rect: b, text: other }) => {
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            return other !== text && across > 2 && down > Math.min(a.height, b.height) / 2;
          })
          .map(({ text: other }) => `“${text}” lies above “${other}”`),
      );
    }
  });
}

/** Boxes that are elsewhere, or of another size, than on a page that does nothing: by more than a tenth and half a letter. */
export function moved(seen: Seen, usual: Seen): string[] {
  return usual.boxes.flatMap((before, index) => {
    const after = seen.boxes[index];
    if (after?.isSeen !== before.isSeen) return [`${before.what}: ${after?.isSeen ? 'is seen' : 'is gone'}`];
    if (before.isInline || !before.isSeen) return [];
    const off = (['x', 'y', 'width', 'height', 'font'] as const).filter(
      (side) => Math.abs(after[side] - before[side]) > Math.max(side === 'font' ? 0.03 : 0.5, before[side] * 0.1),
    );
    const changes = off.map((side) => `${side} ${before[side]} → ${after[side]}`);
    return changes.length > 0 ? [`${before.what}: ${changes.join(', ')}`] : [];
  });
}
