import type { MunicipalityIndex } from '@helsefellesskap/model';
import { define } from '../base/define.js';
import { HfsElement } from '../base/hfs-element.js';
import { measured } from '../base/styles.js';
import type { View } from '../base/view.js';
import { mapStyles } from './hfs-partnership-map.styles.js';
import { mapTemplate } from './hfs-partnership-map.template.js';

export { regions } from './tiles.js';
export type { Region } from './tiles.js';

declare global {
  interface HTMLElementTagNameMap {
    'hfs-partnership-map': HfsPartnershipMap;
  }
}

/**
 * All partnerships by health region: a list, and where there is room for it a map of tiles made of the same list.
 *
 * @tagname hfs-partnership-map
 * @fires {HfsErrorEvent} hfs-error - when the register cannot be shown, or not all of it; `reason` says why
 * @slot - shown until the register is there, and where scripts do not run. A `<script type="application/json">` among it is read as the register
 * @cssprop --hfs-accent - the marked tile, links and focus; falls back to `--ds-color-accent-text-subtle`
 * @cssprop --hfs-soft - the ground of a tile
 * @cssprop --hfs-rule - the edge of a tile without a link
 * @cssprop --hfs-muted - lesser text
 */
export class HfsPartnershipMap extends HfsElement<MunicipalityIndex> {
  static override sheets = [...HfsElement.sheets, mapStyles, measured('partnership-map')];

  static override observedAttributes = [...HfsElement.observedAttributes, 'href', 'current'];

  protected override readonly recordType = 'municipality-index';

  /** The register itself, instead of an address. */
  get index(): MunicipalityIndex | undefined {
    return this.given;
  }
  set index(index: MunicipalityIndex | undefined) {
    this.given = index;
  }

  /** Where a partnership's page is, with `{id}` for its id. Without it each name links to the partnership's own page. */
  get href(): string | undefined {
    return this.read('href');
  }
  set href(href: string | undefined) {
    this.reflect('href', href);
  }

  /** Id of the partnership to mark, such as the one the page is about. */
  get current(): string | undefined {
    return this.read('current');
  }
  set current(id: string | undefined) {
    this.reflect('current', id);
  }

  protected override show(index: MunicipalityIndex, view: View): unknown {
    const { href, current } = this;
    return mapTemplate(index, view, { href, current });
  }
}

define('hfs-partnership-map', HfsPartnershipMap);
