/** Where something is sent. */
export interface Address {
  name: string;
  street: string;
  postalCode: string;
  city: string;
  /** ISO 3166-1, two capital letters. */
  country: string;
  /** E.g. a shop's floor or "at the neighbour's"; may be empty. */
  note: string;
}

/** What a member says with a claim; which of it is needed, the kind of the reward knows. */
export interface ClaimChoice {
  address?: Address | undefined;
  dateId?: string | undefined;
  /** The seat is one that was kept for the waiting list. */
  isOffered?: boolean;
}

/** Where the brand sends to. */
export const deliveryCountries = ["DE", "AT", "CH", "DK", "NL", "BE", "LU", "FR"] as const;
