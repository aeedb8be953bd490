import type { CommandContext } from '@stricli/core';
import type { UiLanguage, Words } from './locales/index.js';

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
  /** What people are told beside it. */
  stderr: Stream;
  env: NodeJS.ProcessEnv;
  /** The result is to be written as JSON. */
  isJson: boolean;
  /** The language of help and messages, and its words. */
  ui: UiLanguage;
  words: Words;
  /** Ends the run with 1: the command did what it was asked, and found the input wrong. */
  fail(): void;
}
