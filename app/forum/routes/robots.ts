import { paths } from "#app/paths.ts";
import { env } from "#app/platform/env.server.ts";

/** Where search engines need not look, and where the map is. */
export function loader() {
  const closed = [
    paths.admin(),
    paths.settings(),
    paths.home(),
    paths.signIn(),
    paths.signUp(),
    paths.newTopic(),
    paths.reading(),
    paths.demoSignIn(),
    "/posts/",
    "/*?excerpts=",
    "/*?on=",
    "/*?reply-to=",
  ];
  const lines = [
    "User-agent: *",
    ...closed.map((path) => `Disallow: ${path}`),
    `Sitemap: ${env().baseUrl.origin}${paths.sitemap()}`,
    "",
  ];
  return new Response(lines.join("\n"), {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "public, max-age=3600",
    },
  });
}
