import type { Database, Transaction } from "#app/platform/db.server.ts";
import { findRestriction } from "../queries/find-restriction.server.ts";
import { hasSecondFactor } from "../queries/has-second-factor.server.ts";
import type { Role } from "../rules/capabilities.ts";
import { issueToken } from "./issue-token.server.ts";

/** What the first factor led to: a session may be opened, or the second factor is asked for. */
export type Admission =
  | { kind: "open"; memberId: string; role: Role }
  | { kind: "second-factor"; token: string }
  /** The account is suspended or banned: nobody comes in, but they are told why. */
  | { kind: "restricted"; measureId: string };

/** To be called when the first factor is proved: a member with a second one is asked for it. */
export async function admitMember(
  trx: Transaction<Database>,
  { memberId, role, to, now }: { memberId: string; role: Role; to: string; now: Temporal.Instant },
): Promise<Admission> {
  const restriction = await findRestriction(trx, { memberId, now });
  if (restriction && restriction.kind !== "silence")
    return { kind: "restricted", measureId: restriction.measureId };
  if (!(await hasSecondFactor(trx, memberId))) return { kind: "open", memberId, role };
  const token = await issueToken(trx, { purpose: "second-factor", memberId, payload: { to }, now });
  return { kind: "second-factor", token };
}
