/**
 * Notes every touch of a place where a page can keep something on a device, so that what is written and deleted is seen too.
 * Runs in a page, and takes nothing from around itself: tests may hand it over as text.
 */
export function watchStorage() {
  const touched = (globalThis.touchedStorage = []);
  const places = [
    [Document.prototype, ['cookie']],
    [globalThis, ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'name']],
    [Navigator.prototype, ['serviceWorker', 'storage', 'storageBuckets']],
  ];
  for (const [owner, names] of places)
    for (const name of names) {
      const usual = Object.getOwnPropertyDescriptor(owner, name);
      if (!usual?.configurable) continue;
      const note = () => touched.push(`${name} ${new Error().stack?.split('\n').slice(3, 5).join(' ')}`);
      Object.defineProperty(owner, name, {
        ...usual,
        get() {
          note();
          return usual.get.call(this);
        },
        ...(usual.set && {
          set(value) {
            note();
            usual.set.call(this, value);
          },
        }),
      });
    }
}
