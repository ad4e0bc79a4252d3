/**
 * Pages of the admin area that show what is known about members: who of the team opened one is in
 * the audit log. A test walks every address of the area, so a new one has to be declared here or there.
 */
const aboutMembers = [
  "/admin/members",
  "/admin/approvals",
  "/admin/approvals/:id",
  "/admin/segments/:id",
  "/admin/fans",
  "/admin/ambassadors",
  "/admin/tiers/drafts/:id",
  "/admin/fulfilment",
  "/admin/fulfilment/:id",
  "/admin/fulfilment/packing-list",
  "/admin/check-in/:id",
  "/admin/memberships",
  "/admin/points",
  "/admin/points/bulk",
  "/admin/points/bulk/:id",
  "/admin/points/bulk/:id/report",
  "/admin/orders",
  "/admin/voucher-batches/:id",
  "/admin/review",
  "/admin/review/:id",
  "/admin/review/bulk",
  "/admin/operations",
  "/admin/audit",
] as const;

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const patterns = aboutMembers.map((pattern) => pattern.split("/"));

/** What a look at an address of the admin area tells: a member, or a page about members, or nothing. */
export function readAt(
  pathname: string,
): { kind: "member"; number: number } | { kind: "page"; id: string } | null {
  const path = pathname.replace(/\.data$/, "").replace(/(?<=.)\/$/, "");
  const number = /^\/admin\/members\/([1-9]\d{0,14})(\/|$)/.exec(path)?.[1];
  if (number) return { kind: "member", number: Number(number) };
  const parts = path.split("/");
  const isAbout = patterns.some(
    (pattern) =>
      pattern.length === parts.length &&
      pattern.every((part, index) =>
        part === ":id" ? id.test(parts[index] ?? "") : part === parts[index],
      ),
  );
  return isAbout ? { kind: "page", id: path } : null;
}
