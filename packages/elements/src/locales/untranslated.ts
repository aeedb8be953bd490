import type { Language } from '@helsefellesskap/model';

/** Said in bokmål, to readers whose own language nobody has written the interface in yet. */
export const untranslated: Partial<Record<Language, string>> = {
  se: 'Noe her er ikke oversatt til nordsamisk.',
  sma: 'Noe her er ikke oversatt til sørsamisk.',
  smj: 'Noe her er ikke oversatt til lulesamisk.',
  fkv: 'Noe her er ikke oversatt til kvensk.',
};
