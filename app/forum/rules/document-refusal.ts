import { DomainError } from "#app/platform/errors.ts";
import type { DocumentProblem } from "./document/document-problem.ts";

/** A problem of a submitted document as a refusal that the writer can do something about. */
export function documentRefusal({ code, facts }: DocumentProblem): DomainError {
  // What only a broken or foreign editor sends needs no words of its own.
  const known = sayable.has(code) ? code : "malformed";
  return new DomainError(`post-${known}`, facts, 422);
}

const sayable: ReadonlySet<string> = new Set([
  "empty",
  "too-large",
  "too-deep",
  "too-many-nodes",
  "unsafe-link",
] satisfies DocumentProblem["code"][]);
