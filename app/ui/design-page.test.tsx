import type { ComponentPropsWithoutRef } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { IntlProvider } from "#app/ui/intl.tsx";
import { DesignPage } from "./design-page.tsx";
import uiDe from "./messages/de.ts";
import designDe from "./messages/design/de.ts";
import designEn from "./messages/design/en.ts";
import uiEn from "./messages/en.ts";

vi.mock("./link.tsx", () => ({
  Link: ({ to, preventScrollReset: _, reloadDocument: __, ...rest }: LinkStandIn) => (
    <a href={to} {...rest} />
  ),
  useNavigate: () => () => {},
}));

type LinkStandIn = ComponentPropsWithoutRef<"a"> & {
  to: string;
  preventScrollReset?: boolean;
  reloadDocument?: boolean;
};

const locales = { en: { ui: uiEn, design: designEn }, de: { ui: uiDe, design: designDe } };

test.each(["en", "de"] as const)(
  "every part renders on the server with its words in %s",
  (locale) => {
    // Where a text or a value is missing, use-intl says so on the console and shows the key.
    const complaints = vi.spyOn(console, "error");
    expect(render(locale)).toContain(locales[locale].design.sections.reading);
    expect(complaints.mock.calls.filter(([said]) => said instanceof Error)).toEqual([]);
  },
);

test("no part uses a style attribute: looks come from classes and tokens", () => {
  expect(render("en")).not.toMatch(/<[^>]+ style=/);
});

test("ids are unique, and what names an id finds it", () => {
  const html = render("en");
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const named = [
    ...html.matchAll(/ (?:for|aria-labelledby|aria-describedby|popovertarget)="([^"]+)"/g),
  ];
  expect(named.length).toBeGreaterThan(10);
  for (const [, value] of named)
    expect(ids).toEqual(expect.arrayContaining((value ?? "").split(" ")));
});

test("the style element carries the nonce of the page", () => {
  expect(render("en")).toContain('<style nonce="n0nce">');
});

function render(locale: keyof typeof locales): string {
  return renderToStaticMarkup(
    <IntlProvider
      locale={locale}
      timeZone="UTC"
      messages={locales[locale]}
      now="2026-11-03T10:00:00Z"
    >
      <DesignPage nonce="n0nce" />
    </IntlProvider>,
  );
}
