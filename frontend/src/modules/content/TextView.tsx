import { Box } from "@mui/material";
import { useState } from "react";
import { useTexts } from "../../shared/language";
import { Loaded, Small } from "../../shared/ui";
import { Canvas, COLUMN } from "./Canvas";
import { linesOf, textOf } from "./lines";
import { useBytes } from "./useBytes";
import { ViewBar } from "./ViewBar";
import { FIT } from "./zoom";

const MOST_LINES = 5000;
const LETTER = 0.875;

/** A text or program with the numbers of its lines. */
export function TextView({ url, tall }: { url: string; tall: boolean }) {
  const texts = useTexts();
  const [zoom, setZoom] = useState(FIT);
  const file = useBytes(url);
  return (
    <Loaded query={file}>
      {({ bytes, type }) => {
        const { lines, left } = linesOf(textOf(bytes, type), MOST_LINES);
        return (
          <Box sx={COLUMN}>
            <ViewBar zoom={zoom} onZoom={setZoom} />
            <Canvas tall={tall} data-view="text">
              <Box component="pre" sx={{ m: 0, py: 1, minHeight: "100%", bgcolor: "#fff", color: "#1b1f24", fontSize: `${LETTER * zoom}rem`, lineHeight: 1.5, fontFamily: "ui-monospace, Consolas, monospace" }}>
                {lines.map((line, index) => (
                  <Box key={index} component="span" sx={{ display: "block", whiteSpace: "pre-wrap", overflowWrap: "anywhere", pl: "4.5em", pr: 1.5, position: "relative" }}>
                    <Box component="span" aria-hidden sx={{ position: "absolute", left: 0, width: "3.5em", textAlign: "right", color: "#6b7480", userSelect: "none" }}>
                      {index + 1}
                    </Box>
                    {line || " "}
                  </Box>
                ))}
              </Box>
            </Canvas>
            {left > 0 && <Small>{texts("content.moreLines", { lines: left })}</Small>}
          </Box>
        );
      }}
    </Loaded>
  );
}
