/**
 * The small letters of the languages of the records, to stand between the brackets of a pattern: Latin, with those of
 * the Sámi languages. An engine takes milliseconds to make `\p{Ll}`, which has the letters of every script there is.
 */
export const small = 'a-zß-öø-ÿāčđēīńŋōšŧūžǥǧǩʒ';

/** The capitals to {@link small}. */
export const capital = 'A-ZÀ-ÖØ-ÞĀČĐĒĪŃŊŌŠŦŪŽǤǦǨƷ';
