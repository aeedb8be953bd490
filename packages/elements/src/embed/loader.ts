// Tags without `hfs-`, and the SHA-256 of their files end to end, 43 signs each. scripts/integrity.mjs puts them in.
declare const tags: string;
declare const hashes: string;

// A module has no currentScript, and a classic script no import.meta. A stack has the address in both.
const here =
  (document.currentScript as HTMLScriptElement | null)?.src || /\w+:\/\/\S+?(?=:\d+:\d)/.exec(Error().stack!)![0];

const integrityByTag = new Map(
  tags.split(' ').map((tag, index) => [`hfs-${tag}`, `sha256-${hashes.slice(index * 43, index * 43 + 43)}=`]),
);
const asked = new Set<string>();

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting) {
        near.unobserve(target);
        const { localName } = target;
        if (!asked.has(localName) && !customElements.get(localName)) load(localName);
        asked.add(localName);
      }
  },
  { rootMargin: location.hash ? '9999%' : '100%' }, // a screen ahead; all, where the address may lead into one that is not drawn yet
);

const inserted = new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const node of addedNodes)
      if (node instanceof Element) {
        look(node);
        node.querySelectorAll('*').forEach(look);
      }
});

/** Finds the widgets below a document or an open shadow root, now and later. */
function watch(root: Document | ShadowRoot): void {
  inserted.observe(root, { childList: true, subtree: true });
  root.querySelectorAll('*').forEach(look);
}

function look(element: Element): void {
  const { localName, shadowRoot } = element;
  if (integrityByTag.has(localName)) near.observe(element);
  else if (shadowRoot) watch(shadowRoot);
  else if (element.matches(':not(:defined,[is])')) void customElements.whenDefined(localName).then(() => look(element)); // then it may have one
}

/**
 * A preloaded module is checked against its hash, and `import()` then runs that very copy, if it passed. One that failed it
 * would fetch again, unchecked, so it waits for `load`. Trusted Types ask about neither, as they would about `script.src`,
 * which is for browsers that know neither them nor preloading.
 */
function load(tag: string): void {
  const address = new URL(`${tag}.js`, here).href;
  const canPreload = document.createElement('link').relList.supports('modulepreload');
  document.head.append(
    Object.assign(document.createElement(canPreload ? 'link' : 'script'), {
      rel: 'modulepreload',
      integrity: integrityByTag.get(tag),
      crossOrigin: '',
      [canPreload ? 'href' : 'src']: address,
      onload: () => canPreload && import(address),
      onerror() {
        console.warn(`<${tag}>: ${address} is missing or changed`);
        addEventListener('online', () => load(tag), { once: true });
      },
    }),
  );
}

watch(document);

export {};
