const readingMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request may write: it reads only, or it comes from our own pages. A browser always says
 * where a writing request comes from; one without that and without cookies is no browser and can
 * abuse nobody's session.
 */
export function isSameOriginWrite(
  request: Request,
  origins: { own: URL; isConfigured: boolean },
): boolean {
  if (readingMethods.has(request.method)) return true;
  const origin = request.headers.get("origin");
  if (origin !== null) return isOwnOrigin(origin, request, origins);
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin" || site === "none";
  return request.headers.get("cookie") === null;
}

function isOwnOrigin(
  origin: string,
  request: Request,
  { own, isConfigured }: { own: URL; isConfigured: boolean },
): boolean {
  if (origin === own.origin) return true;
  // Without a configured address the demo may be opened by any name of the machine.
  return (
    !isConfigured && URL.canParse(origin) && new URL(origin).host === request.headers.get("host")
  );
}
