type Part = Record<string, unknown>;

/**
 * A complete plan as people write it: without what the schema fills in of itself.
 * Reading it again gives the same complete plan.
 */
export function shortened(plan: Record<string, unknown>): Record<string, unknown> {
  const documents = plan['documents'] as { id: string; sha256?: string }[];
  const language = plan['language'] as string;
  const short = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(short);
    if (typeof value !== 'object' || value === null) return value;
    if ('original' in value) return textOf(value as Part, language);
    const entries = Object.entries(value).filter(([, part]) => !isUnregistered(part));
    const made = Object.fromEntries(entries.map(([key, part]) => [key, short(part)]));
    const { sources, text } = value as { sources?: Part[]; text?: Part };
    if (sources)
      made['sources'] = sources.map((anchor) => anchorOf(anchor, text?.[String(text['original'])], documents));
    return made;
  };
  return short(plan) as Record<string, unknown>;
}

function textOf(text: Part, language: string): unknown {
  const { original, ...rest } = text;
  const keys = Object.keys(rest);
  if (keys.length === 1 && keys[0] === original) return original === language ? rest[language] : rest;
  return text;
}

function anchorOf(anchor: Part, words: unknown, documents: { id: string; sha256?: string }[]): Part {
  const { method, document, sha256, quote, ...place } = anchor;
  const known = documents.find(({ id }) => id === document);
  return {
    ...(method !== 'verbatim' && { method }),
    ...(document !== documents[0]?.id && { document }),
    ...(sha256 !== undefined && sha256 !== known?.sha256 && { sha256 }),
    ...place,
    ...(quote !== undefined && !(method === 'verbatim' && quote === words) && { quote }),
  };
}

/** What every stated value is when nothing is written. */
function isUnregistered(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === 1 &&
    (value as Part)['absent'] === 'not-registered'
  );
}
