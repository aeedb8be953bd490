import { sourceMissing } from './hfs101-source-missing.js';
import { quoteNotFound } from './hfs102-quote-not-found.js';
import { idUsedTwice } from './hfs103-id-used-twice.js';
import { parentMissing } from './hfs104-parent-missing.js';
import { parentCircle } from './hfs105-parent-circle.js';
import { pointerAstray } from './hfs106-pointer-astray.js';
import { adoptionCoversNothing } from './hfs107-adoption-covers-nothing.js';
import { relationNotProven } from './hfs108-relation-not-proven.js';
import { redirectAstray } from './hfs109-redirect-astray.js';
import { textWithoutWords } from './hfs110-text-without-words.js';
import { controlCharacter } from './hfs111-control-character.js';
import { quoteSpaced } from './hfs112-quote-spaced.js';
import { memberTwice } from './hfs113-member-twice.js';
import { relationToItself } from './hfs114-relation-to-itself.js';
import { periodExpired } from './hfs201-period-expired.js';
import { sameTextTwice } from './hfs202-same-text-twice.js';
import { shortenedButEqual } from './hfs203-shortened-but-equal.js';
import { treeTooDeep } from './hfs204-tree-too-deep.js';
import { numbersOutOfOrder } from './hfs205-numbers-out-of-order.js';
import { dateFarOff } from './hfs206-date-far-off.js';
import { documentUnused } from './hfs207-document-unused.js';
import { adoptedAfterStart } from './hfs208-adopted-after-start.js';
import { linkNotSecure } from './hfs209-link-not-secure.js';
import { titleVeryLong } from './hfs210-title-very-long.js';
import { titleInCapitals } from './hfs211-title-in-capitals.js';
import { sectionEmpty } from './hfs212-section-empty.js';
import { patientGroupTwice } from './hfs213-patient-group-twice.js';
import { draftButAdopted } from './hfs214-draft-but-adopted.js';
import { periodOpenBothWays } from './hfs215-period-open-both-ways.js';
import { languageMixedUp } from './hfs216-language-mixed-up.js';
import { quoteVeryLong } from './hfs217-quote-very-long.js';
import { explanationTooLong } from './hfs218-explanation-too-long.js';
import { languageMissing } from './hfs219-language-missing.js';
import { deadlineAfterPeriod } from './hfs220-deadline-after-period.js';
import { nameMissing } from './hfs221-name-missing.js';
import { documentNotAtHand } from './hfs222-document-not-at-hand.js';
import { kindUnknown } from './hfs223-kind-unknown.js';
import { deadlineWithoutDate } from './hfs224-deadline-without-date.js';
import { valueOffScale } from './hfs225-value-off-scale.js';
import { valueTwice } from './hfs226-value-twice.js';
import { shortenedWithNewWords } from './hfs227-shortened-with-new-words.js';
import { wordsNotFound } from './hfs228-words-not-found.js';
import { placeholderLeft } from './hfs229-placeholder-left.js';
import { textDamaged } from './hfs230-text-damaged.js';
import { measureWithoutDeadline } from './hfs301-measure-without-deadline.js';
import { measureWithoutResponsible } from './hfs302-measure-without-responsible.js';
import { measureWithoutGoal } from './hfs303-measure-without-goal.js';
import { noIndicator } from './hfs304-no-indicator.js';
import { commitmentNotFound } from './hfs305-commitment-not-found.js';
import { lostTitleWithoutLabel } from './hfs306-lost-title-without-label.js';
import { wordsRunTogether } from './hfs307-words-run-together.js';
import { hyphenLeftOver } from './hfs308-hyphen-left-over.js';
import { documentWithoutAddress } from './hfs309-document-without-address.js';
import { publisherMissing } from './hfs310-publisher-missing.js';
import { easyTextHard } from './hfs311-easy-text-hard.js';
import { adoptionWithoutDate } from './hfs312-adoption-without-date.js';
import { websiteMissing } from './hfs313-website-missing.js';
import { referenceWithoutAddress } from './hfs314-reference-without-address.js';
import type { Rule } from './rule.js';

const all = [
  sourceMissing,
  quoteNotFound,
  idUsedTwice,
  parentMissing,
  parentCircle,
  pointerAstray,
  adoptionCoversNothing,
  relationNotProven,
  redirectAstray,
  textWithoutWords,
  controlCharacter,
  quoteSpaced,
  memberTwice,
  relationToItself,
  periodExpired,
  sameTextTwice,
  shortenedButEqual,
  treeTooDeep,
  numbersOutOfOrder,
  dateFarOff,
  documentUnused,
  adoptedAfterStart,
  linkNotSecure,
  titleVeryLong,
  titleInCapitals,
  sectionEmpty,
  patientGroupTwice,
  draftButAdopted,
  periodOpenBothWays,
  languageMixedUp,
  quoteVeryLong,
  explanationTooLong,
  languageMissing,
  deadlineAfterPeriod,
  nameMissing,
  documentNotAtHand,
  kindUnknown,
  deadlineWithoutDate,
  valueOffScale,
  valueTwice,
  shortenedWithNewWords,
  wordsNotFound,
  placeholderLeft,
  textDamaged,
  measureWithoutDeadline,
  measureWithoutResponsible,
  measureWithoutGoal,
  noIndicator,
  commitmentNotFound,
  lostTitleWithoutLabel,
  wordsRunTogether,
  hyphenLeftOver,
  documentWithoutAddress,
  publisherMissing,
  easyTextHard,
  adoptionWithoutDate,
  websiteMissing,
  referenceWithoutAddress,
];

/** Every rule, in the order of the codes. A new one is a file here and a line in this list. */
export const rules = all as unknown as readonly Rule[];
