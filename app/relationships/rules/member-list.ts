/** How the members list can be sorted, the first being the usual one; each has its natural direction. */
export const memberSorts = {
  joined: "descending",
  seen: "descending",
  points: "descending",
  orders: "descending",
  fan: "descending",
  name: "ascending",
} as const;
export type MemberSort = keyof typeof memberSorts;

/** What the list can be narrowed to; several narrow together. */
export const memberFilters = [
  "german",
  "english",
  "staff",
  "ambassadors",
  "fans",
  "unconfirmed",
  "with-orders",
] as const;
export type MemberFilter = (typeof memberFilters)[number];

export interface MemberListView {
  search: string;
  sort: MemberSort;
  filters: MemberFilter[];
}

/** The list an address asks for; what it does not know is left out. */
export function readMemberListView(query: URLSearchParams): MemberListView {
  const sort = query.get("sort") ?? "";
  const wanted = (query.get("filter") ?? "").split(",");
  return {
    search: (query.get("q") ?? "").normalize("NFC").trim().slice(0, 100),
    sort: sort in memberSorts && Object.hasOwn(memberSorts, sort) ? (sort as MemberSort) : "joined",
    filters: memberFilters.filter((filter) => wanted.includes(filter)),
  };
}

/** The address's parameters for a view, the usual ones left out. */
export function writeMemberListView({ search, sort, filters }: MemberListView): {
  q?: string;
  sort?: string;
  filter?: string;
} {
  return {
    ...(search ? { q: search } : {}),
    ...(sort === "joined" ? {} : { sort }),
    ...(filters.length ? { filter: filters.join(",") } : {}),
  };
}
