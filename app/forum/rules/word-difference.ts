import { diffLines, diffWordsWithSpace } from "diff";

/** A stretch of text that both versions have, or only the newer or the older one. */
export interface DifferencePiece {
  kind: "same" | "added" | "removed";
  text: string;
}

// Beyond, texts have so little in common that looking for it takes long and helps nobody.
const maxWordChanges = 600;
const maxLineChanges = 400;
const shownAround = 160;

/**
 * What became of a text, word by word: the "same" and "removed" pieces are the older version, the
 * "same" and "added" ones the newer. Texts that have little in common are told apart by lines.
 */
export function findWordDifference(before: string, after: string): DifferencePiece[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: maxWordChanges }) ??
    diffLines(before, after, { maxEditLength: maxLineChanges }) ?? [
      { value: before, added: false, removed: true },
      { value: after, added: true, removed: false },
    ];
  return changes
    .filter(({ value }) => value !== "")
    .map(({ value, added, removed }) => ({
      kind: added ? ("added" as const) : removed ? ("removed" as const) : ("same" as const),
      text: value,
    }));
}

/** The same with only some words left around what changed; "…" stands for the rest. */
export function shortenDifference(pieces: readonly DifferencePiece[]): DifferencePiece[] {
  return pieces.map((piece, index) => {
    if (piece.kind !== "same") return piece;
    const keepsStart = index > 0;
    const keepsEnd = index < pieces.length - 1;
    return { ...piece, text: shorten(piece.text, { keepsStart, keepsEnd }) };
  });
}

function shorten(
  text: string,
  { keepsStart, keepsEnd }: { keepsStart: boolean; keepsEnd: boolean },
): string {
  const kept = shownAround * (Number(keepsStart) + Number(keepsEnd));
  if (kept === 0 || text.length <= kept + shownAround) return text;
  // Where there is no gap between words to cut at, it is cut anywhere.
  const startsAt = text.lastIndexOf(" ", shownAround);
  const endsAt = text.indexOf(" ", text.length - shownAround);
  const start = keepsStart ? text.slice(0, startsAt > 0 ? startsAt : shownAround) : "";
  const end = keepsEnd ? text.slice(endsAt > 0 ? endsAt : -shownAround) : "";
  return `${start} …${end}`;
}
