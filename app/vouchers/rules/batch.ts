/** The most codes that one batch makes. */
export const mostCodes = 100_000;

export type BatchState = "running" | "finished" | "cancelled" | "withdrawing" | "withdrawn";
