import { deepmerge } from "@mui/utils";
import { defaultDarkTheme, defaultLightTheme } from "react-admin";
import { themeOptions } from "../shared/ui";

/** What the shell adds to the product's theme: its sidebar and react-admin's own parts. */
const shell = {
  sidebar: { width: 232, closedWidth: 56 },
  components: {
    RaDataTable: { styleOverrides: { root: { "& td": { whiteSpace: "nowrap" } } } },
    RaToolbar: { styleOverrides: { root: { backgroundColor: "transparent" } } },
    RaMenuItemLink: {
      styleOverrides: {
        root: {
          borderRadius: "0 20px 20px 0",
          marginRight: 8,
          fontSize: "0.95rem",
          "& .RaMenuItemLink-icon": { minWidth: 36 },
          "&.RaMenuItemLink-active": { fontWeight: 700, backgroundColor: "rgba(108, 184, 224, .22)" },
        },
      },
    },
  },
};

export const lightTheme = deepmerge(deepmerge(defaultLightTheme, themeOptions("light")), shell);
export const darkTheme = deepmerge(deepmerge(defaultDarkTheme, themeOptions("dark")), shell);
