export type ErrorFacts = Record<string, string | number | boolean | null>;

/**
 * What the domain refuses, as a code with facts. Status, problem document and translated text are
 * made of it at the edge; `code` is also the message key below `platform.refusals`.
 */
export class DomainError extends Error {
  readonly code: string;
  readonly facts: ErrorFacts;
  readonly status: number;

  constructor(code: string, facts: ErrorFacts = {}, status = 409) {
    super(code);
    this.name = new.target.name;
    this.code = code;
    this.facts = facts;
    this.status = status;
  }
}

/** The object does not exist, or not for this person: both look alike from outside. */
export class NotFound extends DomainError {
  constructor(kind: string) {
    super("not-found", { kind }, 404);
  }
}

export class Forbidden extends DomainError {
  constructor(facts: ErrorFacts = {}) {
    super("forbidden", facts, 403);
  }
}

export class TooManyRequests extends DomainError {
  constructor(retryAfterSeconds: number) {
    super("too-many-requests", { retryAfterSeconds }, 429);
  }
}
