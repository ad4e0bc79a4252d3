import { expect, test } from "vitest";
import { portalManifest } from "./portal-manifest.ts";

const manifest = {
  version: "1",
  url: "/assets/manifest-1.js",
  routes: {
    root: { id: "root" },
    portal: { id: "portal", parentId: "root" },
    topic: { id: "topic", parentId: "portal", path: "t/:number" },
    administer: { id: "administer", parentId: "portal", path: "administer" },
    admin: { id: "admin", parentId: "root", path: "admin" },
    review: { id: "review", parentId: "admin", path: "review" },
    item: { id: "item", parentId: "review", path: ":id" },
    file: { id: "file", parentId: "root", path: "admin/audit/export" },
  },
};

test("the portal knows the admin area as a door", () => {
  const { url, version, routes } = portalManifest(manifest);
  expect({ url, version }).toEqual({ url: "/assets/manifest-1.portal.js", version: "1" });
  expect(Object.keys(routes)).toEqual(["root", "portal", "topic", "administer", "admin-door"]);
  expect(routes["admin-door" as "root"]).toMatchObject({ path: "admin/*", hasLoader: false });
});
