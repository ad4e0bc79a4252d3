import { paths } from "#app/paths.ts";
import type { Draft } from "../rules/draft.ts";
import type { DraftAnswer } from "./editor/draft-saver.ts";
import type {
  DraftSettings,
  EmojiCandidate,
  MentionCandidate,
  TopicCandidate,
  UploadedImage,
  UploadImage,
} from "./editor/post-editor.types.ts";

/** What the editor asks of the portal: members to mention, places for pictures. */
async function searchMembers(query: string): Promise<MentionCandidate[]> {
  const response = await fetch(paths.mentionSearch({ q: query }));
  return response.ok ? response.json() : [];
}

/** Topics with titles like the words. */
export async function searchTopics(query: string): Promise<TopicCandidate[]> {
  const response = await fetch(paths.topicSearch({ q: query }));
  return response.ok && !response.redirected ? response.json() : [];
}

async function searchEmoji(query: string): Promise<EmojiCandidate[]> {
  const response = await fetch(paths.emojiSearch({ q: query }));
  if (!response.ok || response.redirected) return [];
  const found: { sign: string; label: string }[] = await response.json();
  return found.map((emoji) => ({ id: emoji.sign, ...emoji }));
}

/** Sends a picture; XMLHttpRequest still is the only way to see how far it is. */
const uploadImage: UploadImage = (file, { onProgress }) =>
  new Promise<UploadedImage | { refusal: string }>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", paths.uploadPostImage());
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onerror = () => reject(new Error("upload failed"));
    request.onload = () =>
      request.status === 200 && request.response?.fileId
        ? resolve(request.response)
        : resolve({ refusal: request.response?.text ?? "" });
    const form = new FormData();
    form.set("image", file);
    request.send(form);
  });

function imageSrc(fileId: string): string {
  return paths.file({ id: fileId, size: "large" });
}

/** Keeps drafts on the server. */
export const draftServices: DraftSettings["services"] = {
  load: async ({ topicId, postId }) => {
    const response = await fetch(paths.draft({ topic: topicId, post: postId })).catch(() => null);
    if (!response?.ok || response.redirected) return null;
    const { draft } = (await response.json()) as { draft: Draft | null };
    return draft;
  },
  send:
    (place, formKey) =>
    async ({ document, fields, sequence }, { isLeaving }) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(place)) body.set(name, value);
      body.set("document", JSON.stringify(document));
      body.set("fields", JSON.stringify(fields));
      body.set("draft", String(sequence));
      body.set("formKey", formKey);
      const request = { method: "POST", body };
      // What outlives the page may only be small; then the ordinary request has to be quick enough.
      const response = await fetch(paths.draft(), { ...request, keepalive: isLeaving })
        .catch(() => (isLeaving ? fetch(paths.draft(), request) : null))
        .catch(() => null);
      if (!response) return { kind: "unreachable" };
      if (response.redirected) return { kind: "signed-out" };
      const answer: DraftAnswer | null = await response.json().catch(() => null);
      return answer?.kind ? answer : { kind: "unreachable" };
    },
};

/** Everything the editor of a post asks of the portal. */
export const editorServices = {
  onSearchMembers: searchMembers,
  onSearchTopics: searchTopics,
  onSearchEmoji: searchEmoji,
  onUploadImage: uploadImage,
  imageSrc,
};
