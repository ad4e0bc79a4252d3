import type { findStatement } from "../queries/list-measures-of-member.server.ts";

/** What the author may read of a measure. */
export type Statement = NonNullable<Awaited<ReturnType<typeof findStatement>>>;
