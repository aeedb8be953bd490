import type { CommandContext } from '@stricli/core';
import type { UiLanguage } from './locales/index.js';

/** Where text goes; `process.stdout` and `process.stderr` are such. */
export interface Stream {
  write(text: string | Uint8Array): unknown;
  isTTY?: boolean;
  /** How many colours a terminal has, as a number of bits; 1 for none, also where `NO_COLOR` is set. */
  getColorDepth?(env?: object): number;
}

/** What a run of the program reaches of the world around it. */
export interface Surroundings {
  stdout: Stream;
  stderr: Stream;
  env: NodeJS.ProcessEnv;
}

/** What a command is given. */
export interface Context extends CommandContext {
  /** Only what the command was asked for goes here. */
  stdout: Stream;
  /** What is not asked for, but good to know. */
  stderr: Stream;
  /** The language of the reader. */
  ui: UiLanguage;
  /** The result is to be written as JSON. */
  isJson: boolean;
}
