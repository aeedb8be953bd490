import { buildRouteMap } from '@stricli/core';
import type { Words } from '../locales/index.js';
import { newPartnershipCommand } from './new-partnership.js';
import { newStrategyCommand } from './new-strategy.js';

/** `helsefellesskap new`: a starting file, correct and explained. */
export function newCommands(words: Words) {
  return buildRouteMap({
    routes: { partnership: newPartnershipCommand(words), strategy: newStrategyCommand(words) },
    docs: { brief: words.new.brief, fullDescription: words.new.description },
  });
}
