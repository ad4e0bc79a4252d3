import type { LoaderFunctionArgs } from "@remix-run/node";
import { findBrand } from "#app/platform/brand.server.ts";
import { themeToCss } from "#app/ui/theme.ts";

/** The brand's tokens as a stylesheet; the version in its address makes it cacheable for good. */
export async function loader({ params }: LoaderFunctionArgs) {
  const brand = await findBrand();
  const isCurrent = params.version === String(brand.version);
  return new Response(themeToCss(brand.theme), {
    headers: {
      "Content-Type": "text/css; charset=utf-8",
      "Cache-Control": isCurrent ? "public, max-age=31536000, immutable" : "public, max-age=60",
    },
  });
}
