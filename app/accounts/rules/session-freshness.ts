const freshMinutes = 15;

/** Whether a session was opened so recently that its sign-in counts as proof of who is there. */
export function sessionIsFresh(openedAt: string, now: Temporal.Instant): boolean {
  const until = Temporal.Instant.from(openedAt).add({ minutes: freshMinutes });
  return Temporal.Instant.compare(now, until) < 0;
}
