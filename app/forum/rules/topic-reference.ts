import { readNumber } from "./read-number.ts";

/** The number of the topic that somebody named: by its number ("#12") or by an address of it. */
export function readTopicReference(text: string): number | null {
  const named = text.trim();
  const address = /(?:^|\/)t\/(\d+)(?:[/?#]|$)/.exec(named);
  return readNumber(address ? address[1] : named.replace(/^#/, ""));
}
