import type { ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { narrowBuilds } from "./narrow-build.server.ts";

const paths: Record<string, { parentId?: string; path?: string; index?: boolean }> = {
  root: { path: "" },
  layout: { parentId: "root" },
  start: { parentId: "layout", index: true },
  forum: { parentId: "layout", path: "forum" },
  category: { parentId: "layout", path: "forum/:slug" },
  topic: { parentId: "layout", path: "t/:number/:slug?" },
  missing: { parentId: "layout", path: "*" },
  admin: { parentId: "root", path: "admin" },
  review: { parentId: "admin", path: "review" },
};
const routes = Object.fromEntries(
  Object.entries(paths).map(([id, route]) => [id, { id, ...route }]),
);
const buildFor = narrowBuilds({ routes, assets: { routes } } as never as ServerBuild);
const idsFor = (pathname: string) => Object.keys(buildFor(pathname).routes).sort();

test.each([
  ["/", ["layout", "missing", "root", "start"]],
  ["/_root.data", ["layout", "missing", "root", "start"]],
  ["/forum", ["category", "forum", "layout", "missing", "root"]],
  ["/forum.data", ["category", "forum", "layout", "missing", "root"]],
  ["//FORUM/x", ["category", "forum", "layout", "missing", "root"]],
  ["/%66orum/x", ["category", "forum", "layout", "missing", "root"]],
  ["/t/12/a", ["layout", "missing", "root", "topic"]],
  ["/admin/review", ["admin", "layout", "missing", "review", "root"]],
  ["/%zz", ["layout", "missing", "root"]],
])("of %s only %j are left", (pathname, ids) => {
  expect(idsFor(pathname)).toEqual(ids);
  expect(Object.keys(buildFor(pathname).assets.routes).sort()).toEqual(ids);
});

test("made-up addresses share one build", () => {
  expect(buildFor("/nothing")).toBe(buildFor("/else"));
});
