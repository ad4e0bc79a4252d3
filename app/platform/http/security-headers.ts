/** Headers of every page. What `scripts` and `styles` name (a nonce, hashes) is all that runs. */
export function securityHeaders({
  scripts,
  styles,
  https,
  formTargets,
}: {
  /** CSP sources of what stands in the page itself. */
  scripts: readonly string[];
  styles: readonly string[];
  https: boolean;
  /** Where a form may lead besides the portal: browsers check redirects too. */
  formTargets: readonly string[];
}): [string, string][] {
  const policy = [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(" "),
    ["style-src 'self'", ...styles].join(" "),
    // React writes widths and positions as style attributes; those run nothing.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    ["form-action 'self'", ...formTargets].join(" "),
    "frame-ancestors 'none'",
    ...(https ? ["upgrade-insecure-requests"] : []),
  ];
  return [
    ["Content-Security-Policy", policy.join("; ")],
    ["X-Content-Type-Options", "nosniff"],
    ["X-Frame-Options", "DENY"],
    ["Referrer-Policy", "strict-origin-when-cross-origin"],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ["Cross-Origin-Resource-Policy", "same-origin"],
    ["Permissions-Policy", "camera=(self), microphone=(), geolocation=(), payment=(), usb=()"],
    ...(https
      ? ([["Strict-Transport-Security", "max-age=63072000; includeSubDomains"]] as [
          string,
          string,
        ][])
      : []),
  ];
}
