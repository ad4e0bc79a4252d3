declare global {
  interface DomainEvents {
    /** The first time a profile tells others who somebody is; at most once per member. */
    "account.profile-completed": Record<string, never>;
    "account.address-changed": Record<string, never>;
    /** Personal data is erased; slices that keep copies erase theirs on this event. */
    "account.closed": Record<string, never>;
  }
}

export {};
