import { Box } from "@mui/material";
import { AppBar as RaAppBar, LoadingIndicator, TitlePortal, ToggleThemeButton } from "react-admin";
import { LanguageButton, PlantClock } from "../modules/platform";
import { DemoMenu } from "../modules/platform/DemoMenu";
import { SearchBox } from "../modules/traceability";

/** Title, search over every code, plant time, demo controls, language, theme and account. */
export function AppBar() {
  return (
    <RaAppBar
      color="primary"
      toolbar={
        <>
          <PlantClock />
          <DemoMenu />
          <LanguageButton />
          <ToggleThemeButton />
          <LoadingIndicator />
        </>
      }
    >
      <TitlePortal sx={{ flex: "2 1 200px", minWidth: 120 }} />
      <Box sx={{ flex: "1 1 200px", maxWidth: 340, mx: 1 }}>
        <SearchBox />
      </Box>
    </RaAppBar>
  );
}
