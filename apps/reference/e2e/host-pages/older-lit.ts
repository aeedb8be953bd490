// Another part of the host's page, with an older Lit. It renders beside widgets, and one of them.
import { html, render } from 'lit-2';

function show(count: number): void {
  render(
    html`<p>Vist ${count} ganger</p>
      <hfs-notice src="/data/plans/sogn-og-fjordane/strategy-2025.json"></hfs-notice>
      <button @click=${() => show(count + 1)}>En gang til</button>`,
    document.querySelector<HTMLElement>('#older')!,
  );
}

show(1);
