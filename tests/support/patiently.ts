/** Whoever waits too long for a connection is sent away, and comes again. */
export function patiently<Result>(act: () => Promise<Result>): Promise<Result> {
  return act().catch((error: Error) => {
    if (error.message.startsWith("timeout exceeded")) return patiently(act);
    throw error;
  });
}
