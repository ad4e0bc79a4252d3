import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { countAttempt } from "#app/platform/rate-limit.server.ts";
import type { MentionCandidate } from "../components/editor/post-editor.types.ts";
import { searchMembersForMention } from "../queries/search-members-for-mention.server.ts";
import { readRefusal } from "./read-submitted-text.server.ts";

// Enough for every letter of a long discussion, too little to copy the list of members.
const limit = { name: "mention-search", attempts: 300, perSeconds: 600 };

/** Members to mention, as JSON for the editor. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { member } = await requireMember(context);
  try {
    await countAttempt(limit, member.id);
  } catch (error) {
    return Response.json([], { status: readRefusal(error).status });
  }
  const query = new URL(request.url).searchParams.get("q") ?? "";
  const found = await searchMembersForMention(database(), { query, by: member.id });
  const candidates: MentionCandidate[] = found.map(({ id, displayName, avatarFileId }) => ({
    id,
    name: displayName,
    avatar: avatarFileId ? paths.file({ id: avatarFileId, size: "small" }) : null,
  }));
  return Response.json(candidates, { headers: { "Cache-Control": "private, max-age=30" } });
}
