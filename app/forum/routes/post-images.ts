import type { ActionFunctionArgs } from "@remix-run/node";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { storeImage } from "#app/platform/files/store-image.server.ts";
import { countAttempt } from "#app/platform/rate-limit.server.ts";
import { readRefusal } from "./read-submitted-text.server.ts";

const limit = { name: "post-image", attempts: 60, perSeconds: 3_600 };

/** Takes a picture for a post and answers where it is; the post refers to it by its id. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireMember(context);
  const form = await request.formData().catch(() => null);
  const image = form?.get("image");
  if (!(image instanceof File)) return Response.json({ code: "image-missing" }, { status: 422 });
  try {
    await countAttempt(limit, member.id);
    const bytes = new Uint8Array(await image.arrayBuffer());
    const { id, width, height } = await storeImage({
      bytes,
      purpose: "post-image",
      ownerId: member.id,
      now: now(),
    });
    return Response.json({ fileId: id, width, height, src: paths.file({ id, size: "large" }) });
  } catch (error) {
    const { code, text, status } = readRefusal(error);
    return Response.json({ code, text }, { status });
  }
}
