import { Box, GlobalStyles, Paper } from "@mui/material";
import { useEffect } from "react";
import { Title } from "react-admin";
import { useLocation, useParams } from "react-router";
import { useTexts } from "../../shared/language";
import { Loaded } from "../../shared/ui";
import { Contents } from "./Contents";
import { FIRST_PAGE } from "./pageOf";
import { PageText } from "./PageText";
import { useGuideText } from "./useGuide";

const BESIDE = "@media (min-width: 760px)";

/** On paper stands the page alone. */
const PAPER = { "@media print": { ".MuiAppBar-root, .MuiDrawer-root, [data-guide-contents]": { display: "none !important" }, ".RaLayout-appFrame": { margin: "0 !important" } } };

/** The user guide: its contents, and the page that was chosen. */
export function GuidePage() {
  const texts = useTexts();
  const page = useParams().page ?? FIRST_PAGE;
  const text = useGuideText(page);
  useAnchor(text.data);
  return (
    <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: "minmax(0, 1fr)", alignItems: "start", [BESIDE]: { gridTemplateColumns: "clamp(200px, 19vw, 260px) minmax(0, 1fr)" }, "@media print": { display: "block" } }}>
      <Title title={texts("guide.title")} />
      <GlobalStyles styles={PAPER} />
      <Contents current={page} />
      <Paper variant="outlined" component="article" data-guide-page={page} sx={{ px: { xs: 2, md: 4 }, py: 2, "@media print": { border: 0, p: 0 } }}>
        <Loaded query={text}>{(markdown) => <PageText markdown={markdown} />}</Loaded>
      </Paper>
    </Box>
  );
}

/** Goes to the heading that the address names, else to the top of the page. */
function useAnchor(text: string | undefined) {
  const { hash } = useLocation();
  useEffect(() => {
    if (text === undefined) return;
    const heading = document.getElementById(decodeURIComponent(hash.slice(1)));
    if (heading) heading.scrollIntoView();
    else window.scrollTo(0, 0);
  }, [text, hash]);
}
