/** Copies a text. Where the browser says no, it is selected instead, so that the reader can. */
export async function copy(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    element.parentElement?.focus();
    getSelection()?.selectAllChildren(element);
    return false;
  }
}
