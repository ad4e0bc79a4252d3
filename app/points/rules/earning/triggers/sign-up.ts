import { eventTrigger } from "./trigger.ts";

/**
 * Somebody has joined. Counts once the address is proved, because an account that is never
 * confirmed is deleted; the rule is the one of the day of signing up.
 * Whoever left and comes back is not new.
 */
export const signUp = eventTrigger("account.address-confirmed", {
  name: "sign-up",
  read: ({ signedUpAt, isChange, isReturning }, { memberId, occurredAt }) =>
    isChange || isReturning
      ? null
      : {
          key: "sign-up",
          source: { kind: "member", id: memberId },
          at: Temporal.Instant.from(signedUpAt ?? occurredAt),
        },
});
