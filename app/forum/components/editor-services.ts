import { paths } from "#app/paths.ts";
import type { MentionCandidate, UploadedImage, UploadImage } from "./editor/post-editor.types.ts";

/** What the editor asks of the portal: members to mention, places for pictures. */
export async function searchMembers(query: string): Promise<MentionCandidate[]> {
  const response = await fetch(paths.mentionSearch({ q: query }));
  return response.ok ? response.json() : [];
}

/** Sends a picture; XMLHttpRequest still is the only way to see how far it is. */
export const uploadImage: UploadImage = (file, { onProgress }) =>
  new Promise<UploadedImage>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", paths.uploadPostImage());
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onerror = () => reject(new Error("upload failed"));
    request.onload = () =>
      request.status === 200 && request.response?.fileId
        ? resolve(request.response)
        : reject(new Error("upload refused"));
    const form = new FormData();
    form.set("image", file);
    request.send(form);
  });

export function imageSrc(fileId: string): string {
  return paths.file({ id: fileId, size: "large" });
}
