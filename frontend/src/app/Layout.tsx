import { useMediaQuery } from "@mui/material";
import { useEffect } from "react";
import { Layout as RaLayout, useSidebarState, type LayoutProps } from "react-admin";
import { useLiveUpdates } from "../shared/api";
import { Warnings } from "../modules/platform";
import { useSession } from "../modules/security";
import { AppBar } from "./AppBar";
import { useLastPlace } from "./lastPlace";
import { Menu } from "./Menu";

const ROOMY = "(min-width: 1200px)";

/** Bar, menu and page; what is shown follows the server from here. */
export function Layout({ children, ...props }: LayoutProps) {
  useLiveUpdates(Boolean(useSession().data));
  useMenuThatFits();
  useLastPlace();
  return (
    <RaLayout
      {...props}
      appBar={AppBar}
      menu={Menu}
      sx={{ minWidth: 0, "& .RaLayout-contentWithSidebar": { minWidth: 0 }, "& .RaLayout-content": { p: 2, pt: 3, minWidth: 0 }, "& .RaList-main, & .RaList-content": { minWidth: 0 }, "& .RaDataTable-tableWrapper": { overflowX: "auto" }, "& .RaLayout-appFrame": { mt: { xs: 7, sm: 6 }, minWidth: 0 } }}
    >
      <Warnings />
      {children}
    </RaLayout>
  );
}

/** On a tablet the menu leaves its room to the page and shows its icons; a person may still open it. */
function useMenuThatFits() {
  const roomy = useMediaQuery(ROOMY, { noSsr: true });
  const [, setOpen] = useSidebarState();
  useEffect(() => setOpen(roomy), [roomy, setOpen]);
}
