/** Where the site will be read, without a slash at the end. Others fetch what we say of our own addresses, so these must be whole. */
export const siteUrl = (process.env['SITE_URL'] ?? 'http://localhost:4173').replace(/\/+$/, '');
