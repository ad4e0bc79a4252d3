import { paths } from "#app/paths.ts";
import { env } from "#app/platform/env.server.ts";
import { highlightCode } from "../rules/document/highlight-code.ts";
import type { PostDocument } from "../rules/document/post-document.types.ts";
import { renderDocument } from "../rules/document/render-document.ts";

/** The HTML of a post as it is stored; `numbers` are those of the members it speaks to. */
export function renderText(
  document: PostDocument,
  { numbers }: { numbers: ReadonlyMap<string, number> },
): string {
  return renderDocument(document, {
    mentionHref: (memberId) => {
      const number = numbers.get(memberId);
      return number === undefined ? null : paths.profile({ number });
    },
    imageSrc: (id) => paths.file({ id, size: "large" }),
    // By id and not by title: a quote must not tell the title of a topic others cannot see.
    postHref: (id) => paths.postActions({ id }),
    highlight: highlightCode,
    ownOrigin: env().baseUrl.origin,
  });
}
