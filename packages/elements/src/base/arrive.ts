import { once } from './once.js';

/**
 * Leads a reader who came by the address of one statement to it: when the browser looked, it was not there yet.
 * Whoever has begun to read somewhere is left there.
 */
export function arrive(widget: Element): void {
  const place = document.getElementById(once('#', () => location.hash.slice(1)));
  if (widget.contains(place) && scrollY === 0) {
    // in this order: to ask how far is to lay out the page
    for (const panel of document.querySelectorAll('details')) panel.open ||= panel.contains(place); // as a browser opens those of what is there in time
    place!.scrollIntoView({ behavior: 'instant' }); // what still moves would pass by it
  }
}
