import type { SignedInMember } from "#app/accounts/session.server.ts";
import type { Viewer } from "#app/accounts/viewer.server.ts";
import { database } from "#app/platform/db.server.ts";
import type { Staff } from "../commands/record-topic-act.server.ts";
import { findTopicForStaff } from "../queries/find-topic-for-staff.server.ts";
import { forumViewerOf, writerOf } from "../queries/forum-viewer.server.ts";
import { readNumber } from "../rules/read-number.ts";

/** The topic of an address that staff works on; 404 where it is deleted, merged or out of sight. */
export async function requireTopicForStaff(viewer: Viewer, param: string | undefined) {
  const number = readNumber(param);
  const forumViewer = forumViewerOf(viewer);
  const topic = number && (await findTopicForStaff(database(), { number, viewer: forumViewer }));
  if (!topic) throw new Response("Not Found", { status: 404 });
  return { topic, forumViewer };
}

/** Who of the staff acts. */
export function staffOf(viewer: Viewer & { member: SignedInMember }): Staff {
  return { ...writerOf(viewer), name: viewer.member.displayName };
}
