import { deepmerge } from "@mui/utils";
import { defaultDarkTheme, defaultLightTheme } from "react-admin";
import { themeOptions } from "../shared/ui";

/** What the shell adds to the product's theme: its sidebar and react-admin's own parts. */
const shell = {
  sidebar: { width: 232, closedWidth: 56 },
  components: {
    /* A row is one line where there is room; on a tablet in portrait its texts are broken rather than the table scrolled. */
    RaDataTable: {
      styleOverrides: {
        root: {
          "& td": { whiteSpace: "nowrap" },
          "@media (max-width: 899.95px)": { "& td:not(.column-code), & th": { whiteSpace: "normal" }, "& .MuiTableCell-root": { paddingLeft: 8, paddingRight: 8 } },
        },
      },
    },
    /* Search, three filters and the tools of a list stand on one line. */
    RaFilterForm: {
      styleOverrides: {
        root: {
          "@media (min-width: 600px)": {
            "& .filter-field .MuiFormControl-root": { width: 138, minWidth: 0 },
            "& .filter-field[data-source=q] .MuiFormControl-root": { width: 170 },
            "& .RaFilterFormInput-spacer": { width: 8 },
          },
        },
      },
    },
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
