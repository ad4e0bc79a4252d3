import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireOpenMail } from "../dev-mail.server.ts";

/** The mail's own HTML for the frame of the outbox page: may style itself, may run nothing. */
export async function loader({ params }: LoaderFunctionArgs) {
  const { html } = await requireOpenMail(params.id);
  if (html === null) throw new Response("Not Found", { status: 404 });
  return new Response(html.replace(/<head>/i, '<head><base target="_top">'), {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy":
        "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'",
      "X-Frame-Options": "SAMEORIGIN",
    },
  });
}
