/** A Chromium that is on this machine, or undefined. CHROMIUM_PATH goes before all others. */
export function findChromium(): string | undefined;
/** A Chromium, fetched where there is none: Playwright's own, or Debian's package. */
export function findOrFetchChromium(): string;
/** How the tests start it. */
export function launchOptions(): { executablePath?: string; args: string[] };
