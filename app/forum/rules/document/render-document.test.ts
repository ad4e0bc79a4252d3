import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkDocument } from "./check-document.ts";
import { nearlyValidDocument, validDocument } from "./document.arbitrary.ts";
import { renderDocument } from "./render-document.ts";

const id = "0198c0de-0000-7000-8000-000000000001";
const options = {
  mentionHref: (memberId: string) => `/members/${memberId}`,
  imageSrc: (fileId: string) => `/files/${fileId}`,
  postHref: (postId: string) => `/posts/${postId}`,
  ownOrigin: "https://own.example",
};

function html(...content: unknown[]) {
  const check = checkDocument({ type: "doc", content });
  if (!check.ok) throw new Error(`refused: ${check.code}`);
  return renderDocument(check.document, options);
}
const paragraph = (...content: unknown[]) => ({ type: "paragraph", content });
const text = (value: string, ...marks: unknown[]) => ({ type: "text", text: value, marks });
const link = (href: string) => ({ type: "link", attrs: { href } });

describe("renders", () => {
  test.each([
    [
      "text, escaped",
      [paragraph(text(`<b> & "x" 'y'`))],
      "<p>&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39;</p>",
    ],
    [
      "one link around a bold word",
      [paragraph(text("a ", link("/x")), text("b", { type: "bold" }, link("/x")))],
      '<p><a href="/x">a <strong>b</strong></a></p>',
    ],
    [
      "links that leave, marked as such",
      [paragraph(text("a", link("https://example.org/?a=1&b=2")))],
      '<p><a href="https://example.org/?a=1&amp;b=2" rel="nofollow ugc noopener">a</a></p>',
    ],
    [
      "links to our own host like our own",
      [paragraph(text("a", link("https://own.example/x")))],
      '<p><a href="https://own.example/x">a</a></p>',
    ],
    [
      "headings below the page's",
      [{ type: "heading", attrs: { level: 2 }, content: [text("a")] }],
      "<h3>a</h3>",
    ],
    [
      "lists with their start",
      [
        {
          type: "orderedList",
          attrs: { start: 3 },
          content: [{ type: "listItem", content: [paragraph(text("a"))] }],
        },
      ],
      '<ol start="3"><li><p>a</p></li></ol>',
    ],
    [
      "quotes with their author",
      [
        {
          type: "blockquote",
          attrs: { author: "Mira <b>", postId: id },
          content: [paragraph(text("a"))],
        },
      ],
      `<figure class="quote"><figcaption><a href="/posts/${id}">Mira &lt;b&gt;</a></figcaption><blockquote><p>a</p></blockquote></figure>`,
    ],
    [
      "code",
      [{ type: "codeBlock", attrs: { language: "ts" }, content: [text("a <\nb")] }],
      '<pre tabindex="0">\n<code class="language-ts">a &lt;\nb</code></pre>',
    ],
    [
      "pictures",
      [
        {
          type: "image",
          attrs: { fileId: id, alt: 'a "cup"', width: 8, height: 6, src: "https://evil.example" },
        },
      ],
      `<img src="/files/${id}" alt="a &quot;cup&quot;" width="8" height="6" loading="lazy" decoding="async">`,
    ],
    [
      "mentions",
      [paragraph({ type: "mention", attrs: { memberId: id, label: "Mira" } })],
      `<p><a class="mention" href="/members/${id}">@Mira</a></p>`,
    ],
    [
      "line breaks and empty lines between",
      [paragraph(text("a"), { type: "hardBreak" }, text("b")), paragraph(), paragraph(text("c"))],
      "<p>a<br>b</p><p><br></p><p>c</p>",
    ],
  ])("%s", (_, content, expected) => {
    expect(html(...content)).toBe(expected);
  });

  test("the description where a picture or a member is gone", () => {
    const check = checkDocument({
      type: "doc",
      content: [
        { type: "image", attrs: { fileId: id, alt: "A cup" } },
        paragraph({ type: "mention", attrs: { memberId: id, label: "Mira" } }),
      ],
    });
    if (!check.ok) throw new Error(check.code);
    const gone = { mentionHref: () => null, imageSrc: () => null };
    expect(renderDocument(check.document, gone)).toBe(
      '<p>A cup</p><p><span class="mention">@Mira</span></p>',
    );
  });
});

test("accepted documents contain only allowed elements, attributes and addresses", () => {
  const documents = fc.oneof(fc.jsonValue(), nearlyValidDocument, validDocument);
  fc.assert(
    fc.property(documents, (given) => {
      const check = checkDocument(given);
      if (check.ok) expectAllowedHtml(renderDocument(check.document, options));
    }),
    { numRuns: 1_000 },
  );
});

/** Reads HTML more strictly than any browser: what is not exactly one of our tags must be text. */
function expectAllowedHtml(rendered: string) {
  const open: string[] = [];
  const rest = rendered.replace(
    /<(\/?)([a-z0-9]+)((?: [a-z-]+="[^"<>]*")*)>/g,
    (_, end, tag, attributes) => {
      expect(Object.keys(allowed)).toContain(tag);
      for (const [, name, value] of attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)) {
        expect(allowed[tag]).toContain(name);
        if (name === "href" || name === "src")
          expect(value).toMatch(/^(?:https?:\/\/|mailto:|\/(?![/\\]))/i);
      }
      if (end) expect(open.pop()).toBe(tag);
      else if (!["br", "hr", "img"].includes(tag)) open.push(tag);
      return "";
    },
  );
  expect(rest).not.toMatch(/[<>]/);
  expect(open).toEqual([]);
}

const allowed: Record<string, string[]> = {
  p: [],
  h3: [],
  h4: [],
  h5: [],
  ul: [],
  ol: ["start"],
  li: [],
  blockquote: [],
  figure: ["class"],
  figcaption: [],
  details: ["class"],
  summary: [],
  pre: ["tabindex"],
  code: ["class"],
  hr: [],
  br: [],
  strong: [],
  em: [],
  s: [],
  a: ["href", "rel", "class"],
  span: ["class"],
  img: ["src", "alt", "width", "height", "loading", "decoding"],
};
