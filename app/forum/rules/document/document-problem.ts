import type { LimitExceeded } from "./measure-document.ts";

/** Why a document is refused. Codes and facts only; words are made at the edge. */
export type DocumentProblem =
  | LimitExceeded
  | { code: "malformed"; facts: Record<string, never> }
  | { code: "unknown-node"; facts: { type: string } }
  | { code: "unknown-mark"; facts: { type: string } }
  | { code: "misplaced-node"; facts: { type: string; parent: string } }
  | { code: "invalid-attribute"; facts: { type: string; attribute: string } }
  | { code: "unsafe-link"; facts: { href: string } }
  | { code: "empty"; facts: Record<string, never> };

/** Carries a problem out of the depth of the check; never leaves `checkDocument`. */
export class Refusal extends Error {
  readonly problem: DocumentProblem;

  constructor(problem: DocumentProblem) {
    super(problem.code);
    this.problem = problem;
  }
}
