import { maxDocumentBytes, maxDocumentDepth, maxDocumentNodes } from "./limits.ts";

export type LimitExceeded =
  | { code: "too-large"; facts: { maxBytes: number } }
  | { code: "too-deep"; facts: { maxDepth: number } }
  | { code: "too-many-nodes"; facts: { maxNodes: number } };

/**
 * Answers the limit that a foreign value breaks, or null.
 *
 * An explicit stack, never recursion: 20,000 nested nodes would end the call stack, and this runs
 * before anything else touches the value. It stops at the first broken limit, so its cost is
 * bounded by the limits and not by the input (a value that contains itself ends here too).
 */
export function findExceededLimit(input: unknown): LimitExceeded | null {
  const stack: Visit[] = [{ value: input, depth: 1, isNode: true }];
  let bytes = 0;
  let nodes = 0;
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    if (visit.depth > maxDocumentDepth) {
      return { code: "too-deep", facts: { maxDepth: maxDocumentDepth } };
    }
    if (visit.isNode && !Array.isArray(visit.value)) nodes += 1;
    if (nodes > maxDocumentNodes) {
      return { code: "too-many-nodes", facts: { maxNodes: maxDocumentNodes } };
    }
    bytes += ownBytes(visit.value);
    if (bytes > maxDocumentBytes) {
      return { code: "too-large", facts: { maxBytes: maxDocumentBytes } };
    }
    pushChildren(stack, visit);
  }
  return null;
}

type Visit = { value: unknown; depth: number; isNode: boolean };

/** Bytes this value adds itself, children apart. */
function ownBytes(value: unknown): number {
  if (typeof value === "string") return stringBytes(value);
  if (value === null || typeof value !== "object") return 5;
  if (Array.isArray(value)) return 2 + Math.max(0, value.length - 1);
  let bytes = 2;
  for (const key of Object.keys(value)) {
    bytes += stringBytes(key) + 2;
    if (bytes > maxDocumentBytes) break;
  }
  return bytes;
}

function stringBytes(text: string): number {
  if (text.length > maxDocumentBytes) return text.length;
  return new TextEncoder().encode(text).length + 2;
}

function pushChildren(stack: Visit[], { value, depth, isNode }: Visit): void {
  if (value === null || typeof value !== "object") return;
  if (Array.isArray(value)) {
    // Two nodes more than allowed are enough to find the limit broken.
    const seen = Math.min(value.length, maxDocumentNodes + 2);
    for (let index = 0; index < seen; index += 1) {
      stack.push({ value: value[index], depth, isNode });
    }
    return;
  }
  for (const [key, child] of Object.entries(value)) {
    const isContent = key === "content";
    stack.push({ value: child, depth: isContent ? depth + 1 : depth, isNode: isContent });
  }
}
