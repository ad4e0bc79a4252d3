// The one place where ui meets the framework's router.
import { type LinkProps, type NavigateFunction, Link as RouterLink } from "@remix-run/react";
import { createContext, forwardRef, type MouseEvent, useContext } from "react";

export { type LinkProps, useNavigate } from "@remix-run/react";

/** How links of the portal navigate; without it they load the page anew. */
export const NavigateContext = createContext<NavigateFunction | null>(null);

/**
 * A link within the portal. One with a whole path needs nothing of the router to be shown: a page
 * has a hundred of them, and asking the router for each took a tenth of the time in which it is made.
 */
export const Link = forwardRef<HTMLAnchorElement, LinkProps>(function Link(props, ref) {
  const isWhole = typeof props.to === "string" && /^\/(?!\/)/.test(props.to);
  return isWhole ? (
    <WholeLink {...props} to={String(props.to)} innerRef={ref} />
  ) : (
    <RouterLink {...props} ref={ref} />
  );
});

function WholeLink({
  to,
  innerRef,
  onClick,
  reloadDocument = false,
  replace,
  state,
  preventScrollReset,
  prefetch: _,
  discover: __,
  relative: ___,
  viewTransition: ____,
  ...rest
}: LinkProps & { to: string; innerRef: React.ForwardedRef<HTMLAnchorElement> }) {
  const navigate = useContext(NavigateContext);
  const go = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || reloadDocument || !navigate || !isPlain(event)) return;
    event.preventDefault();
    const { pathname, search, hash } = window.location;
    navigate(to, {
      state,
      preventScrollReset,
      replace: replace ?? pathname + search + hash === to,
    });
  };
  return <a {...rest} ref={innerRef} href={to} onClick={go} />;
}

/** Whether a click means this tab: neither another one nor a download. */
function isPlain(event: MouseEvent<HTMLAnchorElement>): boolean {
  const isModified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  const { target } = event.currentTarget;
  return event.button === 0 && !isModified && (!target || target === "_self");
}
