import { Layout as RaLayout, type LayoutProps } from "react-admin";
import { useLiveUpdates } from "../shared/api";
import { Warnings } from "../modules/platform";
import { useSession } from "../modules/security";
import { AppBar } from "./AppBar";
import { Menu } from "./Menu";

/** Bar, menu and page; what is shown follows the server from here. */
export function Layout({ children, ...props }: LayoutProps) {
  useLiveUpdates(Boolean(useSession().data));
  return (
    <RaLayout
      {...props}
      appBar={AppBar}
      menu={Menu}
      sx={{ minWidth: 0, "& .RaLayout-contentWithSidebar": { minWidth: 0 }, "& .RaLayout-content": { p: 2, minWidth: 0 }, "& .RaLayout-appFrame": { mt: 7, minWidth: 0 } }}
    >
      <Warnings />
      {children}
    </RaLayout>
  );
}
