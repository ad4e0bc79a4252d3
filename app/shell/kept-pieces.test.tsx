import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { IntlProvider, useTranslations } from "#app/ui/intl.tsx";
import { Kept, KeptPiecesProvider } from "#app/ui/kept.tsx";
import { piecesOfPage } from "./kept-pieces.server.ts";

let made = 0;
const messages = { forum: { hello: "Hallo {name}" }, ui: { hello: "Hi" } };

function Greeting({ name, onGreet }: { name: string; onGreet?: () => void }) {
  made++;
  const t = useTranslations("forum");
  return (
    <button type="button" onClick={onGreet}>
      {t("hello" as never, { name } as never)}
    </button>
  );
}

function Two({ names }: { names: [string, string] }) {
  return (
    <p>
      <Kept show={Greeting} props={{ name: names[0] }} />
      <Kept show={Greeting} props={{ name: names[1] }} />
    </p>
  );
}

/** A page as the server makes it, and the slices it says it needs; without pieces as browsers do. */
function makePage(shown: React.ReactNode, { isKept = true, locale = "de" as const } = {}) {
  const pieces = isKept ? piecesOfPage() : null;
  const slices = new Set<string>();
  const html = renderToString(
    <KeptPiecesProvider value={pieces}>
      <IntlProvider
        messages={messages}
        locale={locale}
        timeZone="Europe/Berlin"
        now="2026-11-23T12:00:00Z"
        need={(slice) => slices.add(slice)}
      >
        <main>{shown}</main>
      </IntlProvider>
    </KeptPiecesProvider>,
  );
  return { html: pieces?.finish(html) ?? html, slices: [...slices] };
}

test.each([
  ["one", <Kept key="one" as="li" show={Greeting} props={{ name: "Mira" }} />],
  ["a text like a tag", <Kept key="tag" show={Greeting} props={{ name: "<b>&amp;" }} />],
  ["a piece in a piece", <Kept key="two" show={Two} props={{ names: ["Ada", "Bo"] }} />],
])("%s: made anew, kept, and made in the browser are the same", (_, shown) => {
  const first = makePage(shown);
  const before = made;
  const second = makePage(shown);
  expect(made).toBe(before);
  expect(second).toEqual(first);
  expect(first).toEqual(makePage(shown, { isKept: false }));
  expect(second.slices).toEqual(["forum"]);
});

test("other props, another label and another component are another piece; functions are none", () => {
  const page = (name: string, by: string) =>
    makePage(<Kept show={Greeting} by={by} props={{ name, onGreet() {} }} />).html;
  expect(page("Cem", "")).toContain("Hallo Cem");
  const before = made;
  page("Cem", "");
  expect(made).toBe(before);
  page("Cem", "gestern");
  expect(made).toBe(before + 1);
  expect(page("Dora", "")).toContain("Hallo Dora");
  expect(makePage(<Kept show={Two} props={{ names: ["Cem", "Dora"] }} />).html).toContain("<p>");
});

test("a page without pieces stays as it is", () => {
  expect(makePage(<p>b0z ez</p>).html).toBe("<main><p>b0z ez</p></main>");
});
