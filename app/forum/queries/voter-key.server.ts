import { keyedHash } from "#app/platform/secrets.server.ts";

/** Who votes in a poll, so that it is known that they did without knowing who they are. */
export function voterKeyOf({ topicId, memberId }: { topicId: string; memberId: string }): Buffer {
  return keyedHash("poll-vote", `${topicId}:${memberId}`);
}
