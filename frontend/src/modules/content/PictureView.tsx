import { Alert, Box } from "@mui/material";
import { useState } from "react";
import { useTexts } from "../../shared/language";
import { Canvas, COLUMN } from "./Canvas";
import { ViewBar } from "./ViewBar";
import { FIT } from "./zoom";

/** A picture, no wider than its place, or larger. */
export function PictureView({ url, name, tall }: { url: string; name: string; tall: boolean }) {
  const texts = useTexts();
  const [zoom, setZoom] = useState(FIT);
  const [broken, setBroken] = useState(false);
  const [natural, setNatural] = useState(0);
  if (broken) return <Alert severity="error">{texts("content.unreadable")}</Alert>;
  return (
    <Box sx={COLUMN}>
      <ViewBar zoom={zoom} onZoom={setZoom} />
      <Canvas tall={tall} data-view="picture">
        <Box
          component="img"
          src={url}
          alt={name}
          onLoad={(event) => setNatural((event.target as HTMLImageElement).naturalWidth)}
          onError={() => setBroken(true)}
          sx={{ display: "block", width: `calc(min(${natural}px, 100%) * ${zoom})`, mx: "auto", bgcolor: "#fff" }}
        />
      </Canvas>
    </Box>
  );
}
