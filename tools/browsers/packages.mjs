import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptCommand } from '../apt.mjs';

/** What has to be there for each engine beside Chromium's, by the Debian package that brings it. */
const needed = {
  Firefox: { 'firefox-esr': 'firefox-esr' },
  WebKit: { 'webkit2gtk-driver': 'WebKitWebDriver', xvfb: 'Xvfb' },
};

/** The Debian packages that this machine lacks. */
export function missingPackages(engines = Object.keys(needed)) {
  return engines.flatMap((engine) =>
    Object.entries(needed[engine])
      .filter(([, program]) => !isThere(program))
      .map(([name]) => name),
  );
}

/** Why an engine cannot be tried here, in one sentence; undefined where it can. */
export function whyNot(engine) {
  const missing = missingPackages([engine]);
  return missing.length > 0 ? `${engine} is not installed (${aptCommand(...missing)})` : undefined;
}

function isThere(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
}
