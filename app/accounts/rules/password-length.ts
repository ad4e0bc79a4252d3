/** Characters a password must have, and may have at most. */
export const passwordLength = { member: 10, staff: 15, most: 128 } as const;
