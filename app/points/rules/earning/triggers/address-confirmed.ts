import { eventTrigger } from "./trigger.ts";

/** The address is proved, for the first time; a new address later earns nothing more. */
export const addressConfirmed = eventTrigger("account.address-confirmed", {
  name: "address-confirmed",
  read: ({ isChange, isReturning }, { memberId }) =>
    isChange || isReturning
      ? null
      : { key: "address-confirmed", source: { kind: "member", id: memberId } },
});
