/** How the tests start it. */
export function launchOptions(): { executablePath?: string; args: string[] };
