/** What the widgets are held to, and what a run reached. Of a figure that was not measured nothing is said to be passed. */
export function judge(results) {
  const find = (kind, is) => results.find((result) => result.kind === kind && result[is])?.figures;
  const bar = (what, limit, ours, base, figure) => {
    const reached = ours?.[figure] / base?.[figure];
    return { what, limit, reached, isReached: reached <= limit };
  };
  return [
    ...['card', 'list'].flatMap((kind) => {
      const [ours, html] = [find(kind, 'isPrerendered'), find(kind, 'isPlain')];
      const tag = kind === 'card' ? 'hfs-partnership-card' : 'hfs-goals';
      return [
        bar(`\`${tag}\` with its text in the tag: text on screen, against plain HTML`, 1.05, ours, html, 'firstText'),
        bar(`\`${tag}\` with its text in the tag: ready, against plain HTML`, 1.45, ours, html, 'ready'),
      ];
    }),
    bar(
      '1,000 `hfs-partnership-card`, against a bare Lit card',
      1.3,
      find('card', 'isOurs'),
      find('card', 'isBareLit'),
      'make1000',
    ),
    bar(
      '1,000 `hfs-goals`, against a bare Lit list',
      1.5,
      find('list', 'isOurs'),
      find('list', 'isBareLit'),
      'make1000',
    ),
    bar(
      '10,000 strategies parsed and checked for structure, against ajv',
      3,
      find('read', 'isStructure'),
      find('read', 'isAjv'),
      'all',
    ),
    bar(
      '10,000 strategies with every rule, against 100 times 100',
      1.2,
      find('read', 'isRules'),
      { growth: 1 },
      'growth',
    ),
    bar(
      '`helsefellesskap check` of one strategy, against starting Node',
      2.5,
      find('start', 'isCheck'),
      find('start', 'isNode'),
      'time',
    ),
  ];
}
