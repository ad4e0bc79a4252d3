import type { LoaderFunctionArgs } from "@remix-run/node";
import { findMemberStatus } from "#app/accounts/queries/find-member-status.server.ts";
import { listBadgesOf } from "#app/accounts/queries/list-badges-of.server.ts";
import { isStaff, type Role } from "#app/accounts/rules/capabilities.ts";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { findStance } from "#app/forum/queries/find-follow.server.ts";
import { findForumFigures } from "#app/forum/queries/find-forum-figures.server.ts";
import { forumViewerOf } from "#app/forum/queries/forum-viewer.server.ts";
import type { MemberCard } from "#app/forum/rules/member-card.ts";
import { database } from "#app/platform/db.server.ts";
import { findLevelOfMember } from "#app/tiers/queries/find-level-of-member.server.ts";
import { findShownMember } from "./find-shown-member.server.ts";

const aboutLength = 180;
const shownBadges = 4;

/** What stands on a member's card beside a post, as far as the viewer may see it. */
export async function loader({ params, context }: LoaderFunctionArgs): Promise<Response> {
  const viewer = await viewerOf(context);
  const member = await findShownMember(params.number, viewer);
  const { id, number, displayName, avatarFileId, role, joinedAt, lastSeenAt } = member;
  const viewerId = member.isOwn ? undefined : viewer.member?.id;
  const [level, badges, status, figures, stance] = await Promise.all([
    member.closedFor ? null : findLevelOfMember(database(), id),
    member.closedFor ? [] : listBadgesOf(database(), id),
    findMemberStatus(database(), id),
    member.activityClosedFor
      ? null
      : findForumFigures(database(), { memberId: id, viewer: forumViewerOf(viewer) }),
    viewerId ? findStance(database(), { memberId: viewerId, towards: id }) : null,
  ]);
  const card: MemberCard = {
    id,
    number,
    displayName,
    avatarFileId,
    isStaff: isStaff(role as Role),
    stance,
    closedFor: member.closedFor,
    told: member.closedFor
      ? null
      : {
          about: shorten(member.about),
          joinedAt,
          lastSeenAt,
          level,
          badges: badges.slice(0, shownBadges).map(({ id, names, icon }) => ({ id, names, icon })),
          isAmbassador: status.isAmbassador,
        },
    figures,
  };
  return Response.json(card);
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= aboutLength
    ? line
    : `${line.slice(0, Math.max(line.lastIndexOf(" ", aboutLength), 1))} …`;
}
