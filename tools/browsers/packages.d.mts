/** Why an engine cannot be tried here, in one sentence; undefined where it can. */
export function whyNot(engine: 'Firefox' | 'WebKit'): string | undefined;
