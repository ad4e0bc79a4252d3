/** What no person writes: the first line of every mail that can be answered ends what is taken over. */
export const answerMark = "##-";
