/** The same words in the languages of the interface. */
export type Sentence = Record<'nb' | 'nn' | 'en', string>;
