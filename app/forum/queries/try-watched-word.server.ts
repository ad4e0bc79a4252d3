import type { Reader } from "#app/platform/db.server.ts";
import { compileWatchedWords, isUsablePattern } from "../rules/spam/watched-words.ts";
import { listPostsWithWord } from "./list-posts-with-word.server.ts";

/** What a word or pattern would find: in a text of one's own, and in the posts of the last month. */
export async function tryWatchedWord(
  db: Reader,
  {
    sample,
    now,
    ...entry
  }: {
    kind: "word" | "pattern";
    pattern: string;
    isWholeWord: boolean;
    sample: string;
    now: Temporal.Instant;
  },
) {
  if (entry.kind === "pattern" && !isUsablePattern(entry.pattern))
    return { ...entry, sample, result: null };
  const word = { ...entry, id: "", action: "flag", replacement: "" } as const;
  return {
    ...entry,
    sample,
    result: {
      found: compileWatchedWords([word])(sample).map(({ text }) => text),
      month: await listPostsWithWord(db, { word, now }),
    },
  };
}

export type WordTrialResult = Awaited<ReturnType<typeof tryWatchedWord>>;
