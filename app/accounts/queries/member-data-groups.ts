import { type MemberTable, memberTables } from "./member-data-tables.ts";

/** The folders of a member's copy, and how the names of the tables in them begin. */
const groups: Record<string, readonly string[]> = {
  account: ["member", "consent", "session", "totp", "stored_file", "account", "segment", "sign_up"],
  orders: ["shop", "payment", "paid", "stripe"],
  points: ["points", "activity", "bulk", "approval", "member_standing"],
  tiers: ["tier"],
  rewards: ["reward"],
  vouchers: ["voucher", "gift", "checkout"],
  forum: ["forum", "member_ignore", "trust", "newcomer"],
  moderation: [
    "flag",
    "review",
    "reviewer",
    "moderation",
    "statement",
    "appeal",
    "notice",
    "member_note",
    "data_disclosure",
  ],
  notifications: ["notification", "digest", "push", "inbound", "mail"],
  recommendations: ["ambassador", "recommendation", "fan"],
  history: ["domain_event", "audit"],
};

/** Each file of data in a member's copy, with the table that it holds. */
export function dataFiles(): { name: string; place: MemberTable }[] {
  return memberTables.map((place) => {
    const isTwice = memberTables.filter(({ table }) => table === place.table).length > 1;
    const file = isTwice ? `${place.table}.${place.column}` : place.table;
    return { name: `data/${groupOf(place.table)}/${file}.json`, place };
  });
}

/** The longest beginning that fits decides. */
function groupOf(table: string): string {
  const fitting = Object.entries(groups).flatMap(([group, beginnings]) =>
    beginnings.filter((beginning) => startsWith(table, beginning)).map((b) => ({ group, b })),
  );
  const best = fitting.sort((one, other) => other.b.length - one.b.length)[0];
  return best?.group ?? "other";
}

function startsWith(table: string, beginning: string): boolean {
  return table === beginning || table.startsWith(`${beginning}_`);
}
