import {
  type AnyExtension,
  Extension,
  mergeAttributes,
  Node,
  wrappingInputRule,
} from "@tiptap/core";
import { Image } from "@tiptap/extension-image";
import { Mention, type MentionOptions } from "@tiptap/extension-mention";
import { Placeholder } from "@tiptap/extensions";
import { StarterKit } from "@tiptap/starter-kit";
import { safeHref } from "#app/forum/rules/document/safe-href.ts";
import type { MentionCandidate } from "./post-editor.types.ts";

/** The editor's schema: exactly the nodes and marks of `node-kinds.ts` (a test compares them). */
export function postExtensions(
  options: { placeholder?: string; image?: AnyExtension; mention?: AnyExtension } = {},
): AnyExtension[] {
  return [
    StarterKit.configure({
      heading: { levels: [2, 3, 4] },
      underline: false,
      link: {
        openOnClick: false,
        defaultProtocol: "https",
        isAllowedUri: (address) => safeHref(address) !== null,
        shouldAutoLink: (address) => /^https?:\/\//i.test(address),
        HTMLAttributes: { target: null, rel: null },
      },
    }),
    QuoteAttribution,
    Spoiler,
    options.image ?? PostImage,
    options.mention ?? PostMention,
    Placeholder.configure({ placeholder: options.placeholder ?? "" }),
  ];
}

const QuoteAttribution = Extension.create({
  name: "quoteAttribution",
  addGlobalAttributes: () => [
    {
      types: ["blockquote"],
      attributes: {
        author: dataAttribute("author", "data-quote-of"),
        postId: dataAttribute("postId", "data-post-id"),
      },
    },
  ],
});

/** What is only shown to those who open it: `>! ` at the beginning of a line. */
const Spoiler = Node.create({
  name: "spoiler",
  group: "block",
  content: "block+",
  defining: true,
  parseHTML: () => [{ tag: "details" }, { tag: "div[data-spoiler]" }],
  renderHTML: () => ["div", { "data-spoiler": "" }, 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*>!\s$/, type: this.type })];
  },
  addKeyboardShortcuts() {
    return { "Mod-Shift-h": () => this.editor.commands.toggleWrap(this.name) };
  },
});

/** No `src` in the document: a picture is a file of ours and is looked up when it is shown. */
export const PostImage = Image.extend({
  draggable: true,
  addAttributes() {
    return {
      fileId: dataAttribute("fileId", "data-file-id"),
      alt: { default: "" },
      width: {
        default: null,
        parseHTML: (element) => Number(element.getAttribute("width")) || null,
      },
      height: {
        default: null,
        parseHTML: (element) => Number(element.getAttribute("height")) || null,
      },
    };
  },
  parseHTML: () => [{ tag: "img[data-file-id]" }],
  renderHTML: ({ HTMLAttributes }) => ["img", HTMLAttributes],
  addInputRules: () => [],
});

export const PostMention = Mention.extend<MentionOptions<MentionCandidate, MentionCandidate>>({
  addAttributes() {
    return {
      memberId: dataAttribute("memberId", "data-member-id"),
      label: dataAttribute("label", "data-label"),
    };
  },
  renderHTML({ node, HTMLAttributes }) {
    const attributes = { "data-type": "mention", class: "mention" };
    return ["span", mergeAttributes(attributes, HTMLAttributes), `@${node.attrs.label}`];
  },
  renderText: ({ node }) => `@${node.attrs.label}`,
});

function dataAttribute(name: string, htmlName: string) {
  return {
    default: null,
    parseHTML: (element: HTMLElement) => element.getAttribute(htmlName),
    renderHTML: (attributes: Record<string, unknown>) =>
      attributes[name] ? { [htmlName]: attributes[name] } : {},
  };
}
