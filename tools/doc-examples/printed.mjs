import { execFileSync } from 'node:child_process';

/** The code fences of a text that print something. */
export function printing(markdown) {
  return [...markdown.matchAll(/^```(?:js|ts)\n(.*?)^```$/gms)]
    .map(([, code]) => code)
    .filter((code) => code.includes('console.log('));
}

/**
 * What an example says it prints: what stands after each `// → `, line for line; `…` stands for the rest of a line.
 * @throws SyntaxError when it says nothing
 */
export function promised(code) {
  const lines = [...code.matchAll(/\/\/ → (.+)$/gm)].map(([, line]) => line);
  if (lines.length === 0) throw new SyntaxError('An example shows what it prints: `console.log(1); // → 1`.');
  return lines;
}

/** The lines that Node prints when it runs this file, cut where the promise has `…`. */
export function printed(file, promise) {
  const lines = execFileSync(process.execPath, [file], { encoding: 'utf8' }).trimEnd().split('\n');
  return lines.map((line, index) => {
    const [start, ...rest] = promise[index]?.split('…') ?? [line];
    return rest.length > 0 && line.startsWith(start) ? `${start}…` : line;
  });
}
