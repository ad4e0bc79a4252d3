import {
  type AppLoadContext,
  createRequestHandler,
  type RequestHandler,
  type ServerBuild,
} from "@remix-run/node";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { brandIsSetUp } from "#app/platform/brand.server.ts";
import type { HttpContext } from "#app/platform/http/context.ts";
import { narrowBuilds } from "#app/platform/http/narrow-build.server.ts";
import { unavailablePage } from "#app/platform/http/unavailable-page.server.ts";
import { log } from "#app/platform/log.server.ts";

/** Answers every page of the portal; without a database it answers 503, quickly and plainly. */
export function createPageHandler(build: ServerBuild, mode: "development" | "production") {
  const narrowBuildFor = narrowBuilds(build);
  const handlers = new Map<ServerBuild, RequestHandler>();
  const handlerFor = (pathname: string) => {
    const narrow = narrowBuildFor(pathname);
    const handler = handlers.get(narrow) ?? createRequestHandler(narrow, mode);
    handlers.set(narrow, handler);
    return handler;
  };
  return async (request: Request, context: HttpContext): Promise<Response> => {
    try {
      const isSetUp = await brandIsSetUp();
      if (!isSetUp && !worksBeforeSetUp(context.url.pathname)) {
        return new Response(null, { status: 302, headers: { Location: paths.setUp() } });
      }
      await viewerOf(context);
    } catch (error) {
      log().error({ requestId: context.requestId, error: String(error) }, "database unreachable");
      return unavailablePage(context.headers.get("accept-language"));
    }
    // The object itself is the context: loaders share what is cached by its identity.
    const handle = handlerFor(context.url.pathname);
    return handle(withAcceptedOrigin(request), context as HttpContext & AppLoadContext);
  };
}

/**
 * The Origin of a writing request has been checked already, against BASE_URL. Remix compares it once
 * more with X-Forwarded-Host or Host, which a proxy may have changed and a caller may invent: it gets
 * the accepted answer.
 */
function withAcceptedOrigin(request: Request): Request {
  const origin = request.headers.get("origin");
  if (origin === null || !URL.canParse(origin)) return request;
  const headers = new Headers(request.headers);
  headers.set("x-forwarded-host", new URL(origin).host);
  return new Request(request, { headers });
}

/** The set-up page, what it loads as data, and its colours. */
function worksBeforeSetUp(pathname: string): boolean {
  const own = [paths.setUp(), `${paths.setUp()}.data`, paths.brandStyles({ version: 0 })];
  return own.includes(pathname);
}
