// What the model is tested with is no part of the published package, so it is fetched from its source.
// @boundaries-ignore the test kit is not published
export { fromDefused } from '../../model/src/csv.js';
// @boundaries-ignore the test kit is not published
export { planArbitrary } from '../../model/src/interop/plan.test-helper.js';
// @boundaries-ignore the test kit is not published
export { words, written } from '../../model/src/interop/words.test-helper.js';
