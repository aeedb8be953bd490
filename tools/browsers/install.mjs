// What `npm run browsers` runs: fetches Debian's Firefox and WebKit, which `npm run matrix` then tries too.
import { aptInstall } from '../apt.mjs';
import { missingPackages } from './packages.mjs';

try {
  const missing = missingPackages();
  if (missing.length > 0) aptInstall(...missing);
  console.log('Firefox and WebKit are here. npm run matrix tries the widgets in them too.');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
