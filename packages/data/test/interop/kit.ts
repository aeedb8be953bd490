// What the formats of the model are tested with is no part of the published package, so it is fetched from its source.
// @boundaries-ignore the test kit is not published
export { csv } from '../../../model/src/interop/csv.js';
// @boundaries-ignore the test kit is not published
export { planArbitrary } from '../../../model/src/interop/plan.test-helper.js';
// @boundaries-ignore the test kit is not published
export { strategyWithSteps } from '../../../model/src/interop/strategy-with-steps.test-helper.js';
// @boundaries-ignore the test kit is not published
export { expectTrueLoss, keptWithoutTrace, options } from '../../../model/src/interop/true-loss.test-helper.js';
// @boundaries-ignore the test kit is not published
export { grown, growthOf, growths, mostPerDoubling, stepCounter } from '../../../model/src/checks/work.test-helper.js';
