/** Why WordPress cannot be started here, in one sentence; undefined where it can. */
export function whyNot(): string | undefined;
