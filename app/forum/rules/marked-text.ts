// Of the private area of Unicode: nobody's words, and taken out of every text before it is marked.
export const markBegin = "\uE000";
export const markEnd = "\uE001";

export interface TextPart {
  text: string;
  isMatch: boolean;
}

/** Splits a text at our own marks; what shows it escapes each part as any other text. */
export function splitAtMarks(marked: string): TextPart[] {
  return marked.split(markBegin).flatMap((piece, index) => {
    if (index === 0) return partOf(piece, false);
    const end = piece.indexOf(markEnd);
    if (end < 0) return partOf(piece, false);
    return [...partOf(piece.slice(0, end), true), ...partOf(piece.slice(end + 1), false)];
  });
}

function partOf(text: string, isMatch: boolean): TextPart[] {
  return text === "" ? [] : [{ text, isMatch }];
}
