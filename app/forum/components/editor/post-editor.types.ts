import type { PostDocument } from "#app/forum/rules/document/post-document.types.ts";
import type { Draft, DraftFields } from "#app/forum/rules/draft.ts";
import type { SendDraft } from "./draft-saver.ts";

export type MentionCandidate = { id: string; name: string; avatar?: string | null };

/** A topic to link to. */
export type TopicCandidate = {
  id: string;
  title: string;
  href: string;
  category: string;
  replyCount: number;
  isSolved: boolean;
};

export type EmojiCandidate = { id: string; sign: string; label: string };

/** An uploaded picture; pixels. `src` is only shown in the editor, never stored. */
export type UploadedImage = { fileId: string; width: number; height: number; src: string };

/** Answers the picture, or why it was refused, as an error text. */
export type UploadImage = (
  file: File,
  progress: { onProgress: (fraction: number) => void },
) => Promise<UploadedImage | { refusal: string }>;

export type EditorPlace = { topicId?: string; postId?: string };

export type DraftSettings = {
  place: EditorPlace;
  /** A uuid of this form: the request key of the post where there is one. */
  formKey: string;
  /** What the page came with; left out, the editor asks for it when it opens. */
  initial?: Draft | null;
  services: {
    load: (place: EditorPlace) => Promise<Draft | null>;
    send: (place: EditorPlace, formKey: string) => SendDraft;
  };
  /** For what the page itself holds of the form. */
  onRestore?: (fields: DraftFields) => void;
};

export type PostEditorProps = {
  label: string;
  /** Before the field names: "" gives `text` and `document`, "reply." gives `reply.text`. */
  namePrefix?: string;
  initialDocument?: PostDocument | null;
  /** What was typed without scripts and comes back after an error; the document wins. */
  initialText?: string;
  placeholder?: string;
  /** Translated messages about this field. */
  errors?: string[];
  /** Without it `@` is only a sign. */
  onSearchMembers?: (query: string) => Promise<MentionCandidate[]>;
  /** Without it `#` is only a sign. */
  onSearchTopics?: (query: string) => Promise<TopicCandidate[]>;
  /** Without it `:` is only a sign. */
  onSearchEmoji?: (query: string) => Promise<EmojiCandidate[]>;
  /** Without it there is no picture button. */
  onUploadImage?: UploadImage;
  /** Where the pictures of `initialDocument` are. */
  imageSrc?: (fileId: string) => string | null;
  /** Without it nothing is kept before it is sent. */
  draft?: DraftSettings;
  /** Unchecked, as it would be sent; called on every change. */
  onChange?: (document: unknown) => void;
  /** True while pictures are being uploaded: the time to hold the send button back. */
  onBusyChange?: (isBusy: boolean) => void;
};

export type QuotedPost = { author: string; postId: string; text: string };

export type PostEditorHandle = {
  focus: () => void;
  /** Puts a quote with its author where the cursor is. */
  insertQuote: (quote: QuotedPost) => void;
  /** Begins with this text, as long as nobody has written anything of their own. */
  offerText: (text: string, instead?: string) => void;
};

/** What the light shell hands to the heavy editor. */
export type RichEditorProps = PostEditorProps & {
  ids: { label: string; hint: string; errors: string; frame: string };
  startDocument: PostDocument | null;
  takesFocus: boolean;
  /** The text was typed before the editor was there. */
  isTyped: boolean;
};
