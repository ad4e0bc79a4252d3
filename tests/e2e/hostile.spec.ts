import type { Page } from "@playwright/test";
import { expect, test } from "./journey.ts";
import { signedInAs } from "./people.ts";
import { beginToWrite } from "./writing-acts.ts";

declare global {
  interface Window {
    hits: string[];
  }
}

const markup = '<img src=x onerror="hits.push(1)"><script>hits.push(2)</script>';
const text = (words: string, marks: object[] = []) => ({ type: "text", text: words, marks });
const paragraph = (...content: object[]) => ({ type: "paragraph", content });
const link = (href: string) => paragraph(text("hier", [{ type: "link", attrs: { href } }]));
const uuid = "01900000-0000-7000-8000-000000000000";

const addresses = [
  "javascript:hits.push(3)",
  "JaVaScRiPt:hits.push(4)",
  "java\nscript:hits.push(5)",
  "&#106;avascript:hits.push(6)",
  "\u0001javascript:hits.push(7)",
  "javascript\u003ahits.push(8)",
  "data:text/html,<script>hits.push(9)</script>",
  "vbscript:hits.push(10)",
  "//evil.example",
  "/\\evil.example",
  "https://bank.example@evil.example",
];

const refused: Record<string, object> = {
  "an unknown node": { type: "script", content: [text("hits.push(11)")] },
  "an unknown mark": paragraph(text("x", [{ type: "textStyle", attrs: { color: "red" } }])),
  "a node named like an inherited property": { type: "constructor", content: [] },
  "a node in the wrong place": { type: "listItem", content: [paragraph(text("x"))] },
  "a picture from elsewhere": { type: "image", attrs: { src: "https://evil.example/x.png" } },
  "somebody else's picture": { type: "image", attrs: { fileId: uuid, alt: markup } },
  "a grammar that leaves its attribute": {
    type: "codeBlock",
    attrs: { language: '"><script>hits.push(12)</script>' },
    content: [text("x")],
  },
  "a heading of no known level": { type: "heading", attrs: { level: '2" onload="hits.push(13)' } },
};

const neutral: Record<string, object> = {
  "a thousand mentions of nobody": paragraph(
    ...Array.from({ length: 1_000 }, (_, index) => ({
      type: "mention",
      attrs: { memberId: uuid.replace(/0{4}$/, String(1_000 + index)), label: "Mira" },
    })),
  ),
  "markup as text": paragraph(text(markup)),
  "handlers and styles as attributes": {
    ...paragraph(text("still")),
    attrs: { onclick: "hits.push(14)", style: "position:fixed", class: "x", __proto__: { a: 1 } },
  },
  "a mention of nobody, with markup for a name": paragraph({
    type: "mention",
    attrs: { memberId: uuid, label: markup },
  }),
  "a quote of somebody who said nothing": {
    type: "blockquote",
    attrs: { author: markup, postId: uuid },
    content: [paragraph(text("nie gesagt"))],
  },
  "a spoiler with markup": { type: "spoiler", content: [paragraph(text(markup))] },
  "code that closes itself": {
    type: "codeBlock",
    attrs: { language: "html" },
    content: [text(`</code></pre>${markup}`)],
  },
  "signs without width and of the other direction": paragraph(
    text("\u202egnp.exe\u202c \u2066x\u2069 \u200b\u200d\ufeff"),
  ),
  "a word of 5,000 letters": paragraph(text("Ä".repeat(5_000))),
};

test("hostile posts are refused or neutral: nothing runs, nothing is reported @desktop", async ({
  browser,
}) => {
  const page = await signedInAs(browser, "member");
  await page.context().addInitScript(() => {
    window.hits = [];
    addEventListener("securitypolicyviolation", (event) =>
      window.hits.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  page.on("dialog", (dialog) => {
    throw new Error(`a dialog said ${dialog.message()}`);
  });
  const address = await openTopic(page);
  const post = (document: unknown) => reply(page, address, JSON.stringify(document));
  const asDocument = (block: object) => ({ type: "doc", content: [block] });

  for (const href of addresses) expect(await post(asDocument(link(href))), href).toBe(422);
  for (const [name, block] of Object.entries(refused))
    expect(await post(asDocument(block)), name).toBe(422);
  for (const [name, json] of Object.entries(huge))
    expect([413, 422], name).toContain(await reply(page, address, json()));
  for (const [name, block] of Object.entries(neutral))
    expect(await post(asDocument(block)), name).toBe(200);

  for (const path of [address, "/forum", "/home", "/drafts"]) {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => window.hits), path).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThan(1);
  }
  await page.goto(address);
  await expect(page.locator("article .prose-post")).toHaveCount(1 + Object.keys(neutral).length);
  await expect(page.locator("article .prose-post").getByText("onerror").first()).toBeVisible();
});

// Written as text: what JSON.stringify would have to walk is what the server must not walk either.
const huge: Record<string, () => string> = {
  "20,000 levels": () => {
    const open = '{"type":"blockquote","content":['.repeat(20_000);
    return `{"type":"doc","content":[${open}${"]}".repeat(20_000)}]}`;
  },
  "100,000 nodes": () =>
    JSON.stringify({ type: "doc", content: Array.from({ length: 100_000 }, () => paragraph()) }),
  "ten megabytes": () =>
    JSON.stringify({ type: "doc", content: [paragraph(text("x".repeat(10_000_000)))] }),
};

/** A topic whose very title is hostile; answers its address. */
async function openTopic(page: Page): Promise<string> {
  await page.goto("/forum/new");
  await page.locator("select[name=categoryId]").selectOption({ index: 1 });
  await page.locator("input[name=title]").fill(`${markup} \u202eeltit\u202c \u200b?`);
  await beginToWrite(page);
  await page.keyboard.type("Ein ganz gewöhnlicher Text.");
  await page.getByRole("button", { name: "Thema eröffnen" }).click();
  await page.waitForURL(/\/t\//);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("<img src=x onerror");
  return page.url();
}

/** Sends what no editor would send, from the page itself; answers the status at the end. */
function reply(page: Page, address: string, document: string): Promise<number> {
  return page.evaluate(
    async ([to, json]) => {
      const form = new FormData();
      form.set("document", json!);
      form.set("requestKey", crypto.randomUUID());
      const response = await fetch(to!, { method: "POST", body: form });
      return response.status;
    },
    [address, document],
  );
}
