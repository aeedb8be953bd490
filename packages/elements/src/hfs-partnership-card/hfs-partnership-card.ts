import type { Partnership } from '@helsefellesskap/model';
import { define } from '../base/define.js';
import { HfsElement } from '../base/hfs-element.js';
import { titleStyles } from '../base/styles.js';
import type { View } from '../base/view.js';
import { cardStyles } from './hfs-partnership-card.styles.js';
import { cardTemplate } from './hfs-partnership-card.template.js';

declare global {
  interface HTMLElementTagNameMap {
    'hfs-partnership-card': HfsPartnershipCard;
  }
}

/**
 * One partnership in short: its hospital trust, its municipalities, and the strategy that holds now.
 *
 * @tagname hfs-partnership-card
 * @fires {HfsErrorEvent} hfs-error - when the partnership cannot be shown, or not all of it; `reason` says why
 * @slot - shown until the partnership is there, and where scripts do not run. A `<script type="application/json">` among it is read as the partnership
 * @cssprop --hfs-accent - links and focus; falls back to `--ds-color-accent-text-subtle`
 * @cssprop --hfs-muted - lesser text
 * @cssprop --hfs-rule - thin lines
 */
export class HfsPartnershipCard extends HfsElement<Partnership> {
  static override sheets = [...HfsElement.sheets, titleStyles, cardStyles];

  protected override readonly recordType = 'partnership';

  /** The partnership itself, instead of an address. */
  get partnership(): Partnership | undefined {
    return this.given;
  }
  set partnership(partnership: Partnership | undefined) {
    this.given = partnership;
  }

  protected override show(partnership: Partnership, view: View): unknown {
    return cardTemplate(partnership, view);
  }
}

define('hfs-partnership-card', HfsPartnershipCard);
