// @boundaries-ignore how this machine's WordPress is found and started is said once, for tests and for people
export { startWordPress, type WordPress } from '../../../../tools/wordpress/instance.mjs';
// @boundaries-ignore the same
export { whyNot } from '../../../../tools/wordpress/packages.mjs';
