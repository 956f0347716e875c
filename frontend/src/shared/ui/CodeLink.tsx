import { Link } from "@mui/material";
import { Link as RouterLink } from "react-router";

/** A code that leads to its page, for those who go by keyboard too. */
export function CodeLink({ code, to }: { code: string; to: string }) {
  return (
    <Link component={RouterLink} to={to} onClick={(event) => event.stopPropagation()}>
      {code}
    </Link>
  );
}
