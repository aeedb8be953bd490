/** How tall a widget will be, more or less, by its HTML: better than nothing until the frame has said so itself. */
export function heightOf(content: string): number {
  const seen = content.replace(/<details.*?<\/details>/gs, '<p>').replace(/<(?:\/?\w+)[^>]*>/g, '\n');
  const lines = seen.split('\n').map((line) => Math.ceil(line.trim().length / 75));
  const height = lines.reduce((sum, count) => sum + count * 28, 120);
  return Math.min(2000, Math.ceil(height / 20) * 20);
}
