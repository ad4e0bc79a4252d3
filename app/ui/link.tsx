// The one place where ui meets the framework's router.
export { Link, type LinkProps, useNavigate } from "@remix-run/react";
