import { findPublicProfile } from "#app/accounts/queries/find-public-profile.server.ts";
import { isShownTo } from "#app/accounts/rules/visibility.ts";
import { type Viewer, viewerIsStaff } from "#app/accounts/viewer.server.ts";
import { isBlockedBy } from "#app/forum/queries/find-block.server.ts";
import { database } from "#app/platform/db.server.ts";

/**
 * The member of an address, and what of them the viewer may see; nobody's number is answered 404. Whom
 * they have blocked sees what the whole world sees.
 */
export async function findShownMember(numberText: string | undefined, viewer: Viewer) {
  const number = /^[1-9]\d{0,14}$/.test(numberText ?? "") ? Number(numberText) : null;
  const member = number === null ? undefined : await findPublicProfile(number);
  if (!member) throw new Response("Not Found", { status: 404 });
  const { profileFor, activityFor, showsLastSeen, lastSeenAt, ...profile } = member;
  const isBlocked =
    viewer.member !== null &&
    (await isBlockedBy(database(), { memberId: viewer.member.id, by: member.id }));
  const whoLooks = {
    isMember: viewer.member !== null && !isBlocked,
    isOwn: viewer.member?.id === member.id,
    isStaff: viewerIsStaff(viewer),
  };
  const showsProfile = isShownTo(profileFor, whoLooks);
  return {
    ...profile,
    isOwn: whoLooks.isOwn,
    /** What stays to be done to see more; null where it is shown. */
    closedFor: showsProfile ? null : closedFor(profileFor, isBlocked),
    activityClosedFor: isShownTo(activityFor, whoLooks) ? null : closedFor(activityFor, isBlocked),
    lastSeenAt: showsProfile && showsLastSeen ? lastSeenAt : null,
  };
}

function closedFor(audience: string, isBlocked: boolean): "guests" | "all" {
  return audience === "members" && !isBlocked ? "guests" : "all";
}
