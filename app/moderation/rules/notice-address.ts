/** How many places one notice may name. */
export const maxNoticeAddresses = 20;

/** What an address of the portal leads to. */
export type NoticedPlace =
  | { kind: "post"; topicNumber: number; postNumber: number }
  | { kind: "member"; memberNumber: number }
  | { kind: "picture"; fileId: string };

/** One address per line; what stands around them (blanks, angle brackets, full stops) is left out. */
export function splitAddresses(text: string): string[] {
  const lines = text.split(/[\s,;]+/).map((line) => line.replace(/^<|[>.]+$/g, ""));
  return [...new Set(lines.filter(Boolean))];
}

/**
 * What an address leads to, if it is one of this portal's: a post (of a topic's address the first),
 * a member's profile or a picture. Paths without the host are understood too. Null for everything else.
 */
export function placeOfAddress(address: string, baseUrl: string): NoticedPlace | null {
  const url = URL.canParse(address, baseUrl) ? new URL(address, baseUrl) : null;
  if (!url || url.host !== new URL(baseUrl).host || !/^https?:$/.test(url.protocol)) return null;
  const [place = "", number = "", , page] = url.pathname.split("/").filter(Boolean);
  if (place === "files" && isId(number)) return { kind: "picture", fileId: number.toLowerCase() };
  if (!isNumber(number)) return null;
  if (place === "members") return { kind: "member", memberNumber: Number(number) };
  if (place !== "t") return null;
  const anchor = /^#post-(\d{1,9})$/.exec(url.hash)?.[1];
  const post = anchor ?? (page && isNumber(page) ? page : "1");
  return { kind: "post", topicNumber: Number(number), postNumber: Number(post) };
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

function isNumber(text: string): boolean {
  return /^[1-9]\d{0,8}$/.test(text);
}
