/** What the element is called in HTML. Alone in its file, since the small script of the iframe page needs no more. */
export const ELEMENT_NAME = 'danmarkskort-omgoerelse';
