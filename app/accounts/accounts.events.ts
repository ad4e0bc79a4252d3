import type { Role } from "./rules/capabilities.ts";
import type { PostsChoice } from "./rules/departure.ts";

declare global {
  interface DomainEvents {
    /** The first time a profile tells others who somebody is; at most once per member. */
    "account.profile-completed": Record<string, never>;
    "account.address-changed": Record<string, never>;
    /** Somebody asked for their account to be erased, which happens on that day. */
    "account.leaving": { dueAt: string; posts: PostsChoice };
    "account.stayed": { by: "sign-in" | "link" };
    /** Personal data is erased; slices that keep copies erase theirs on this event. */
    "account.closed": { posts?: PostsChoice };
    /** Somebody filled in the sign-up form; the address is not proved yet. */
    "account.signed-up": {
      language: "de" | "en";
      /** keyedHash("visitor", …) of the visitor cookie in hex: who recommended is found by it. */
      visitorKeyHash: string | null;
    };
    /** The address belongs to the member from now on: what waits for it can be claimed. */
    "account.address-confirmed": {
      signedUpAt?: string;
      /** It takes the place of an address that was confirmed before. */
      isChange?: boolean;
      /** An account with this address was erased before: nobody counts as new twice. */
      isReturning?: boolean;
    };
    "account.password-changed": { how: "reset" | "settings" };
    "account.second-factor-set-up": Record<string, never>;
    "account.second-factor-removed": Record<string, never>;
    /** Staff gave the member other rights; all their sessions were closed. */
    "account.role-changed": { from: Role; to: Role; reason: string };
  }
}
