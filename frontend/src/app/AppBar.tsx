import { Box } from "@mui/material";
import { AppBar as RaAppBar, LoadingIndicator, TitlePortal, ToggleThemeButton } from "react-admin";
import { HelpButton } from "../modules/guide";
import { LanguageButton, PlantClock } from "../modules/platform";
import { DemoMenu } from "../modules/platform/DemoMenu";
import { AccountMenu } from "./AccountMenu";
import { SearchField } from "./search";

/** Title, search over every code, plant time, demo controls, help, language, theme and account. */
export function AppBar() {
  return (
    <RaAppBar
      color="primary"
      userMenu={<AccountMenu />}
      sx={{ "& .RaAppBar-toolbar": { flexWrap: "nowrap" }, "& .RaUserMenu-userButton": { whiteSpace: "nowrap", minWidth: 44, fontSize: { xs: 0, lg: "0.875rem" }, "& .MuiButton-startIcon": { mr: { xs: 0, lg: 1 } } } }}
      toolbar={
        <>
          <PlantClock />
          <DemoMenu />
          <HelpButton />
          <LanguageButton />
          <ToggleThemeButton />
          <LoadingIndicator sx={{ display: { xs: "none", md: "inherit" } }} />
        </>
      }
    >
      <TitlePortal sx={{ flex: "2 1 180px", minWidth: 150, "& .RaConfigurable-root": { display: "inline" }, "& .MuiTypography-root": { overflow: "hidden", textOverflow: "ellipsis" } }} />
      <Box sx={{ flex: "1 0 176px", minWidth: 120, maxWidth: 340, mx: 1 }}>
        <SearchField />
      </Box>
    </RaAppBar>
  );
}
