import type { Capability } from "#app/accounts/rules/capabilities.ts";

/** Who may: everybody, only sense for guests, whoever is signed in, or whoever has the capability. */
export type Access = "everyone" | "guests" | "members" | Capability;

/** Each address with who may read (GET) and who may write (every other method). */
export const accessOf: Record<string, { read: Access; write?: Access }> = {
  "/": { read: "everyone" },
  "/*": { read: "everyone", write: "everyone" },
  "/dev/mail": { read: "everyone" },
  "/dev/mail/:id": { read: "everyone" },
  "/dev/mail/:id/frame": { read: "everyone" },
  "/brand/:version.css": { read: "everyone" },
  "/files/:id/:size?": { read: "everyone" },
  "/admin": { read: "admin.enter" },
  "/admin/design": { read: "design.read" },
  "/admin/operations": { read: "operations.read", write: "operations.change" },
  "/forum": { read: "everyone" },
  "/forum/new": { read: "members", write: "members" },
  "/forum/:slug": { read: "everyone" },
  "/forum/images": { read: "everyone", write: "members" },
  "/forum/mention-search": { read: "members" },
  "/t/:number/:slug?/:post?": { read: "everyone", write: "members" },
  "/posts/:id": { read: "everyone", write: "members" },
  "/posts/:id/edit": { read: "members", write: "members" },
};
