import type { Editor } from "@tiptap/core";
import type { UploadedImage, UploadImage } from "./post-editor.types.ts";
import {
  addUploadPlace,
  findUploadPlace,
  removeUploadPlace,
  showUploadProgress,
} from "./upload-places.ts";

export type UploadNews =
  | { kind: "imageUploading"; name: string }
  | { kind: "imageUploaded"; name: string }
  | { kind: "imageFailed"; name: string; refusal: string }
  | { kind: "imageNotAllowed"; name: string };

export const acceptedImages = "image/jpeg,image/png,image/webp,image/gif,image/avif";

type Upload = {
  editor: Editor;
  upload: UploadImage;
  /** The words shown in the place of the picture meanwhile. */
  labelOf: (name: string) => string;
  onUploaded: (image: UploadedImage) => void;
  tell: (news: UploadNews) => void;
};

/** Uploads one after the other; each picture lands where it was dropped, whatever is typed meanwhile. */
export async function uploadImages(files: File[], at: number, options: Upload): Promise<void> {
  const { editor, tell } = options;
  const images = files.filter((file) => {
    const isAllowed = acceptedImages.split(",").includes(file.type);
    if (!isAllowed) tell({ kind: "imageNotAllowed", name: file.name });
    return isAllowed;
  });
  const waiting = images.map((file) => ({ file, id: crypto.randomUUID() }));
  for (const { file, id } of waiting) {
    editor.view.dispatch(
      addUploadPlace(editor.state, { id, at, label: options.labelOf(file.name) }),
    );
    tell({ kind: "imageUploading", name: file.name });
  }
  for (const { file, id } of waiting) await uploadOne(file, id, options);
}

async function uploadOne(file: File, id: string, options: Upload): Promise<void> {
  const { editor, upload, tell } = options;
  const onProgress = (fraction: number) => showUploadProgress(id, fraction);
  const answer = await upload(file, { onProgress }).catch(() => ({ refusal: "" }));
  if (editor.isDestroyed) return;
  const at = findUploadPlace(editor.state, id);
  editor.view.dispatch(removeUploadPlace(editor.state, id));
  if ("refusal" in answer) {
    return tell({ kind: "imageFailed", name: file.name, refusal: answer.refusal });
  }
  const image = answer;
  if (at === null) return;
  options.onUploaded(image);
  const { fileId, width, height } = image;
  const node = { type: "image", attrs: { fileId, width, height, alt: "" } };
  // The cursor stays where it is: with the picture selected the next letter would replace it.
  editor.commands.insertContentAt(at, node, { updateSelection: false });
  tell({ kind: "imageUploaded", name: file.name });
}
