// @boundaries-ignore what this machine has is said once, for tests and for who installs it
export { whyNot } from '../../../../tools/browsers/packages.mjs';

/** A function for the page, or its text. */
export type Question<T> = string | (() => T | Promise<T>);

/** A page in a browser of another make, driven by the protocol its makers offer. */
export interface Browser {
  open(address: string): Promise<void>;
  /** Runs a function in the page and waits for what it promises. It sees nothing of the test, and gives JSON. */
  ask<T>(question: Question<T>): Promise<T>;
  /** Presses keys as a reader does, one after the other: letters, or one of {@link keys}. */
  press(...pressed: string[]): Promise<void>;
  close(): Promise<void>;
}

/** Keys without a letter, as both protocols write them. */
export const keys = { tab: '\uE004', enter: '\uE007', escape: '\uE00C', down: '\uE015' };

/** A keyboard's doings as both protocols take them. */
export const typing = (pressed: string[]): object[] => [
  {
    type: 'key',
    id: 'keyboard',
    actions: pressed.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
      { type: 'pause', duration: 20 },
    ]),
  },
];
