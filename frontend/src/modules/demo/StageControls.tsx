import Pause from "@mui/icons-material/Pause";
import PlayArrow from "@mui/icons-material/PlayArrow";
import Stop from "@mui/icons-material/Stop";
import { Alert, Box, Button } from "@mui/material";
import { ProblemError } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { CommandState, useCommand } from "../../shared/ui";
import { SpeedSlider } from "./SpeedSlider";
import type { Play } from "./types";
import { isUnderWay } from "./useStage";

const CURED_BY_RESET = ["demo.ordersUnderWay", "demo.blanksMissing"];

/** Play, pause, stop and speed, large enough for a finger. */
export function StageControls({ code, play, resetting }: { code: string; play: Play | null; resetting: boolean }) {
  const texts = useTexts();
  const command = useCommand();
  const underWay = isUnderWay(play?.state);
  const busy = command.busy || resetting;
  const begin = (resetFirst: boolean) => void command.run(`demo/stories/${code}/play`, { resetFirst });
  const tell = (what: string) => void command.run(`demo/play/${what}`, {});
  const cured = command.failure instanceof ProblemError && CURED_BY_RESET.includes(command.failure.problem.code ?? "");
  const big = { minHeight: 52, minWidth: 150, fontSize: "1.05rem" };
  return (
    <>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5, alignItems: "center", mb: 1.5 }}>
        {!underWay && (
          <Button variant="contained" size="large" sx={big} startIcon={<PlayArrow />} disabled={busy} data-play="" onClick={() => begin(false)}>
            {texts(play ? "demo.playAgain" : "demo.play")}
          </Button>
        )}
        {play?.state === "PLAYING" && (
          <Button variant="contained" size="large" sx={big} startIcon={<Pause />} disabled={busy} data-pause="" onClick={() => tell("pause")}>
            {texts("demo.pause")}
          </Button>
        )}
        {play?.state === "PAUSED" && (
          <Button variant="contained" size="large" sx={big} startIcon={<PlayArrow />} disabled={busy} data-go-on="" onClick={() => tell("go-on")}>
            {texts("demo.goOn")}
          </Button>
        )}
        {underWay && (
          <Button variant="outlined" size="large" sx={{ minHeight: 52 }} startIcon={<Stop />} disabled={busy} data-stop="" onClick={() => tell("stop")}>
            {texts("demo.stop")}
          </Button>
        )}
        <SpeedSlider standsStill={play?.state === "PAUSED"} />
      </Box>
      {cured ? (
        <Alert
          severity="info"
          sx={{ mb: 1 }}
          action={
            <Button variant="contained" data-reset-and-play="" disabled={busy} onClick={() => begin(true)}>
              {texts("demo.resetAndPlay")}
            </Button>
          }
        >
          {command.failure?.message} {texts("demo.resetLoses")}
        </Alert>
      ) : (
        command.failure && <CommandState command={command} />
      )}
    </>
  );
}
