import type { Capability } from "#app/accounts/rules/capabilities.ts";

/** Who may: everybody, only sense for guests, whoever is signed in, or whoever has the capability. */
export type Access = "everyone" | "guests" | "members" | Capability;

/** Each address with who may read (GET) and who may write (every other method). */
export const accessOf: Record<string, { read: Access; write?: Access }> = {
  "/": { read: "everyone" },
  "/sign-in": { read: "guests", write: "everyone" },
  "/sign-in/link": { read: "everyone", write: "everyone" },
  "/sign-in/by-link": { read: "everyone", write: "everyone" },
  "/sign-in/second-factor": { read: "everyone", write: "everyone" },
  "/sign-in/step-up": { read: "members", write: "members" },
  "/sign-up": { read: "guests", write: "everyone" },
  "/sign-up/sent": { read: "everyone" },
  "/confirm": { read: "everyone", write: "everyone" },
  "/password/forgot": { read: "everyone", write: "everyone" },
  "/password/reset": { read: "everyone", write: "everyone" },
  "/settings/second-factor": { read: "members", write: "members" },
  "/set-up": { read: "everyone", write: "everyone" },
  "/sign-out": { read: "everyone", write: "everyone" },
  "/demo/sign-in": { read: "everyone", write: "everyone" },
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
  "/admin/categories": { read: "forum.structure", write: "forum.structure" },
};
