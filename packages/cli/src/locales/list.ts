/** Names as a sentence lists them: `«a», «b» eller «c»`, and how many more there are. */
export function listing(names: readonly string[], or: string, more: (count: number) => string, most = 20): string {
  const shown = names.slice(0, most);
  if (names.length > most) return `${shown.join(', ')} ${more(names.length - most)}`;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} ${or} ${shown.at(-1)}` : shown.join('');
}
