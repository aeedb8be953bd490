/** The stem of permanent addresses when none is given: nobody lives there, so nothing that matters can be taken for ours. */
export const nowhere = 'https://helsefellesskap.example/';
