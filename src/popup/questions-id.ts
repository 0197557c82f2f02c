/** Where the questions begin, to go there from the top. */
export const QUESTIONS_ID = 'questions';
