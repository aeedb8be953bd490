import type { Language } from '@helsefellesskap/model';

/** Languages nobody has written the interface in yet, as they are called in bokmål, which their readers are told it in. */
export const untranslated: Partial<Record<Language, string>> = {
  se: 'nordsamisk',
  sma: 'sørsamisk',
  smj: 'lulesamisk',
  fkv: 'kvensk',
};
