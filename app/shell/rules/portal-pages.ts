import { paths } from "#app/paths.ts";

/** Pages that the search finds by their names and by what members would call them. */
export const portalPages = {
  forum: { to: paths.forum(), isOfMembers: false },
  rewards: { to: paths.rewards(), isOfMembers: false },
  rules: { to: paths.communityRules(), isOfMembers: false },
  tiers: { to: paths.tiers(), isOfMembers: false },
  points: { to: paths.points(), isOfMembers: true },
  wallet: { to: paths.wallet(), isOfMembers: true },
  notifications: { to: paths.notifications(), isOfMembers: true },
  settings: { to: paths.settings(), isOfMembers: true },
  privacy: { to: paths.settingsPrivacy(), isOfMembers: true },
} as const;

export type PortalPage = keyof typeof portalPages;

/** The pages of whose name or words every word is the beginning of one; accents do not matter. */
export function findPortalPages(
  words: readonly string[],
  { isMember, wordsOf }: { isMember: boolean; wordsOf: (page: PortalPage) => string },
): PortalPage[] {
  const asked = words.map(plain);
  return (Object.keys(portalPages) as PortalPage[]).filter((page) => {
    if (portalPages[page].isOfMembers && !isMember) return false;
    const known = plain(wordsOf(page)).split(/\s+/);
    return asked.every((word) => word.length > 1 && known.some((one) => one.startsWith(word)));
  });
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
