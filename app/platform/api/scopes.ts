/** What an API key may be allowed to do. */
export const apiScopes = [
  "orders:write",
  "activities:write",
  "vouchers:redeem",
  "members:read",
] as const;
export type ApiScope = (typeof apiScopes)[number];
