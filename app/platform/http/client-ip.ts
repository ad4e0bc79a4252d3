/**
 * The caller's address: the socket's, or, behind `trustedHops` proxies of ours, the entry that the
 * outermost of them appended to X-Forwarded-For. Whatever a caller writes further left is not believed.
 */
export function clientIpOf({
  socketAddress,
  forwardedFor,
  trustedHops,
}: {
  socketAddress: string;
  forwardedFor: string | null;
  trustedHops: number;
}): string {
  if (trustedHops === 0 || !forwardedFor) return socketAddress;
  const entries = forwardedFor.split(",").map((entry) => entry.trim());
  return entries.at(-trustedHops) || socketAddress;
}
