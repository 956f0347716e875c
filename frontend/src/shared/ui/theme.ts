import { createTheme, type PaletteMode, type ThemeOptions } from "@mui/material";
import { createElement } from "react";
import { NoChoice } from "./NoChoice";

const FONT =
  '"Inter", "Segoe UI", system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

const PALETTES = {
  light: {
    primary: { main: "#0f5274" },
    secondary: { main: "#b25e09" },
    background: { default: "#f3f5f7", paper: "#ffffff" },
    text: { primary: "#16222c", secondary: "#4c5c69" },
    divider: "#d5dce2",
  },
  dark: {
    primary: { main: "#6cb8e0" },
    secondary: { main: "#f0a453" },
    background: { default: "#10171d", paper: "#18222a" },
    text: { primary: "#e9eff3", secondary: "#a7b5c0" },
    divider: "#2d3a45",
  },
} as const;

const BULK_BAR = 64;

/** Calm surfaces, strong contrast, colour only where it means something. */
export function themeOptions(mode: PaletteMode): ThemeOptions {
  return {
    palette: { mode, ...PALETTES[mode] },
    shape: { borderRadius: 8 },
    typography: {
      fontFamily: FONT,
      fontSize: 14,
      h5: { fontWeight: 650, fontSize: "1.35rem" },
      h6: { fontWeight: 650, fontSize: "1.02rem" },
      button: { textTransform: "none", fontWeight: 600 },
    },
    components: {
      MuiPaper: {
        styleOverrides: {
          root: { backgroundImage: "none" },
          elevation1: { boxShadow: "none", border: `1px solid ${PALETTES[mode].divider}` },
        },
      },
      MuiButton: { defaultProps: { disableElevation: true } },
      MuiTextField: { defaultProps: { variant: "outlined" as const, size: "small" as const } },
      MuiTableCell: {
        styleOverrides: {
          root: { fontVariantNumeric: "tabular-nums", padding: "7px 12px" },
          head: { fontWeight: 650, whiteSpace: "nowrap" },
        },
      },
      MuiToggleButton: {
        styleOverrides: {
          root: {
            color: PALETTES[mode].text.primary,
            "&.Mui-selected, &.Mui-selected:hover": { backgroundColor: PALETTES[mode].primary.main, color: mode === "light" ? "#fff" : "#10171d" },
          },
        },
      },
      MuiButtonBase: { styleOverrides: { root: { "&:focus-visible": { outline: `3px solid ${PALETTES[mode].secondary.main}`, outlineOffset: 2 } } } },
      MuiAlert: { styleOverrides: { root: { alignItems: "center" } } },
      MuiAutocomplete: { defaultProps: { noOptionsText: createElement(NoChoice) } },
      /** Covers the filters wholly while rows are selected. */
      RaBulkActionsToolbar: {
        styleOverrides: {
          root: {
            "& .RaBulkActionsToolbar-toolbar:not(.RaBulkActionsToolbar-collapsed)": { height: BULK_BAR, minHeight: BULK_BAR, transform: `translateY(-${BULK_BAR}px)` },
          },
        },
      },
      MuiTooltip: { defaultProps: { enterDelay: 300 } },
    },
  };
}

export const lightTheme = createTheme(themeOptions("light"));
export const darkTheme = createTheme(themeOptions("dark"));
