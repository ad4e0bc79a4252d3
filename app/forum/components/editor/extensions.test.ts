import { getSchema } from "@tiptap/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkDocument } from "#app/forum/rules/document/check-document.ts";
import { validDocument } from "#app/forum/rules/document/document.arbitrary.ts";
import { markKinds, nodeKinds } from "#app/forum/rules/document/node-kinds.ts";
import { postExtensions } from "./extensions.ts";

const schema = getSchema(postExtensions());

test("the editor knows the same nodes and marks as the server, in the same order of marks", () => {
  expect(Object.keys(schema.nodes).sort()).toEqual(Object.keys(nodeKinds).sort());
  expect(Object.keys(schema.marks)).toEqual(Object.keys(markKinds));
});

test("the editor can hold every attribute that the server keeps", () => {
  for (const [name, kind] of Object.entries(nodeKinds)) {
    const known = Object.keys(schema.nodes[name]?.spec.attrs ?? {});
    expect(known).toEqual(expect.arrayContaining(Object.keys(kind.attributes)));
  }
});

test("every accepted document fits the editor's schema and comes back unchanged", () => {
  fc.assert(
    fc.property(validDocument, (given) => {
      const check = checkDocument(given);
      fc.pre(check.ok);
      const node = schema.nodeFromJSON(check.document);
      node.check();
      expect(checkDocument(node.toJSON())).toEqual(check);
    }),
  );
});
