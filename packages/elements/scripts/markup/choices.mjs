/** The words an attribute takes, where its type names them. */
export function choicesOf({ type }) {
  return [...type.text.matchAll(/'([^']+)'/g)].map(([, word]) => word);
}
