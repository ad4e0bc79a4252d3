import { eventTrigger } from "./trigger.ts";

/** The profile tells others who somebody is; once per member. */
export const profileCompleted = eventTrigger("account.profile-completed", {
  name: "profile-completed",
  read: (_, { memberId }) => ({
    key: "profile-completed",
    source: { kind: "member", id: memberId },
  }),
});
