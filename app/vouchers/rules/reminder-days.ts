/** How many days before the end owners are told that a voucher expires; the nearest goes first. */
export const voucherReminderDays = [3, 14] as const;
