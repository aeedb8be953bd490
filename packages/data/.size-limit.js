import { existsSync, readdirSync } from 'node:fs';

const ids = readdirSync('partnerships').filter((id) => existsSync(`dist/json/plans/${id}`));

/** What a page fetches to show one partnership with its plans. */
export default ids.map((id) => ({
  name: id,
  path: [`dist/json/partnerships/${id}.json`, `dist/json/plans/${id}/*.json`, '!**/*.*.json'], // not the frozen twins
  limit: '20 kB',
  brotli: true,
}));
