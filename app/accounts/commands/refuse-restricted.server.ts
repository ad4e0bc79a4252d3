import type { Reader } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { findRestriction } from "../queries/find-restriction.server.ts";
import { findSignUpHold } from "../queries/find-sign-up-hold.server.ts";

/**
 * Lets through whoever may speak in public. Throws `account-silenced`, `account-suspended` and
 * `account-banned`, with the time from which it is possible again, and `account-waits` where nobody
 * has looked at a suspicious sign-up yet.
 */
export async function refuseRestricted(
  db: Reader,
  { memberId, now }: { memberId: string; now: Temporal.Instant },
): Promise<void> {
  const [restriction, hold] = await Promise.all([
    findRestriction(db, { memberId, now }),
    findSignUpHold(db, memberId),
  ]);
  if (hold && !restriction) throw new DomainError("account-waits", {}, 403);
  if (!restriction) return;
  const { kind, until } = restriction;
  const days = until
    ? Math.max(1, Math.ceil(now.until(Temporal.Instant.from(until)).total("hours") / 24))
    : null;
  throw new DomainError(codes[kind], { until, days }, 403);
}

const codes = {
  silence: "account-silenced",
  suspend: "account-suspended",
  ban: "account-banned",
} as const;
