declare global {
  interface Settings {
    "sign-up-guard": SignUpGuard;
  }
}

/** From when on sign-ups wait until a person has looked. */
export interface SignUpGuard {
  /** So many from one network within these minutes are not by chance; none switches it off. */
  perNetwork: number;
  withinMinutes: number;
  /** So many accounts made with one device within two days are not by chance; none switches it off. */
  perDevice: number;
  /** Addresses of these hosts, and of those below them, are made to be thrown away. */
  mailHosts: readonly string[];
}

export const defaultSignUpGuard: SignUpGuard = {
  perNetwork: 5,
  withinMinutes: 10,
  perDevice: 4,
  mailHosts: [
    "10minutemail.com",
    "dispostable.com",
    "guerrillamail.com",
    "mailinator.com",
    "maildrop.cc",
    "sharklasers.com",
    "temp-mail.org",
    "throwawaymail.com",
    "trashmail.com",
    "wegwerfmail.de",
    "yopmail.com",
  ],
};

/** How an account with the same address stood when it was erased, and when that was (milliseconds). */
export type FormerRestriction = { kind: "suspend" | "ban"; closedAt: number };

/** Why a sign-up waits, with what was counted or found. */
export type SignUpSign =
  | { rule: "many-sign-ups"; facts: { count: number; minutes: number } }
  | { rule: "throw-away-mail"; facts: { host: string } }
  | { rule: "left-while-restricted"; facts: FormerRestriction }
  | { rule: "many-of-device"; facts: { count: number } }
  | { rule: "household-of-restricted"; facts: { count: number } };

/** What is known of others who signed up lately by the same device, or from the same household. */
export interface SignUpNeighbours {
  ofDevice: number;
  /** Those of the household who are suspended or banned. */
  restricted: number;
}

export const noNeighbours: SignUpNeighbours = { ofDevice: 0, restricted: 0 };

/**
 * What makes a sign-up look as if it were made to do harm; nothing for nearly everybody. `earlier`
 * counts the others from the same network within the minutes that count; `former` is what an account
 * with this address left behind, `neighbours` are those who were made at the same place. That somebody
 * shares a household is no sign by itself: families do.
 */
export function signsOfSignUp(
  {
    email,
    earlier,
    former,
    neighbours = noNeighbours,
  }: {
    email: string;
    earlier: number;
    former?: FormerRestriction | undefined;
    neighbours?: SignUpNeighbours;
  },
  { perNetwork, withinMinutes, perDevice, mailHosts }: SignUpGuard,
): SignUpSign[] {
  const signs: SignUpSign[] = [];
  if (perNetwork > 0 && earlier + 1 >= perNetwork)
    signs.push({ rule: "many-sign-ups", facts: { count: earlier + 1, minutes: withinMinutes } });
  const host = email.slice(email.lastIndexOf("@") + 1).toLowerCase();
  const known = mailHosts.find((each) => host === each || host.endsWith(`.${each}`));
  if (known) signs.push({ rule: "throw-away-mail", facts: { host: known } });
  const { ofDevice, restricted } = neighbours;
  if (perDevice > 0 && ofDevice + 1 >= perDevice)
    signs.push({ rule: "many-of-device", facts: { count: ofDevice + 1 } });
  if (restricted > 0) signs.push({ rule: "household-of-restricted", facts: { count: restricted } });
  if (former) signs.push({ rule: "left-while-restricted", facts: former });
  return signs;
}
