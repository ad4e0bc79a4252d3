import { createServer } from "node:http";
import { createElement as h } from "react";
import { renderToPipeableStream } from "react-dom/server";

// Run as a child process: the physical limits that the portal's pages are compared with.

const text = "Die neue Röstung läuft bei mir in 1:50 durch und schmeckt dünn. ".repeat(6);
const page = Buffer.from("x".repeat(30_000));

const server = createServer((request, response) => {
  if (request.url === "/static") {
    response.writeHead(200, {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Length": page.length,
    });
    response.end(page);
    return;
  }
  const { pipe } = renderToPipeableStream(h(Page), {
    onAllReady() {
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
      pipe(response);
    },
  });
});

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address) process.send?.(address.port);
});
process.once("disconnect", () => process.exit(0));

function Page() {
  const posts = Array.from({ length: 20 }, (_, number) => h(Post, { key: number, number }));
  return h(
    "html",
    { lang: "de" },
    h("body", null, h("main", null, h("h1", null, "Mahlgrad"), posts)),
  );
}

function Post({ number }: { number: number }) {
  return h(
    "article",
    { id: `post-${number}`, className: "post" },
    h(
      "header",
      null,
      h("a", { href: `/members/${number}` }, "Mira Brandt"),
      h("time", { dateTime: "2026-11-03" }, "3. November"),
    ),
    // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file
    h("div", { className: "prose-post", dangerouslySetInnerHTML: { __html: `<p>${text}</p>` } }),
    h(
      "footer",
      null,
      h("button", { type: "submit" }, "Antworten"),
      h("button", { type: "submit" }, "Teilen"),
    ),
  );
}
