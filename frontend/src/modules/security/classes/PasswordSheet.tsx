import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, GlobalStyles, Typography } from "@mui/material";
import { useState } from "react";
import { flushSync } from "react-dom";
import { useTexts } from "../../../shared/language";
import { LossGuard } from "../../../shared/record";
import { asCsv, type FirstPassword } from "./studentClass";

/** On paper there are the cards alone, three in a row and black on white in either theme; the lines between them are where it is cut. */
const PAPER = {
  "@page": { margin: "12mm" },
  "@media print": {
    "body > :not(.password-sheet)": { display: "none !important" },
    ".password-sheet, .password-sheet *": { position: "static !important", overflow: "visible !important", maxHeight: "none !important", height: "auto !important", boxShadow: "none !important", color: "#000 !important", background: "none !important" },
    ".password-sheet .MuiDialog-paper": { margin: "0 !important", width: "100% !important", maxWidth: "none !important", border: "none" },
    ".password-sheet .MuiDialogTitle-root, .password-sheet .MuiDialogContent-root": { padding: "0 0 4mm !important" },
    ".password-sheet .cards": { gridTemplateColumns: "repeat(3, 1fr) !important", gap: "0 !important" },
    ".password-sheet .cards > *": { borderRadius: "0 !important", borderColor: "#888 !important" },
    ".password-sheet .on-screen": { display: "none !important" },
  },
};

interface Props {
  title: string;
  passwords: FirstPassword[];
  onClose: () => void;
}

/** A card for each account with its first password: to be printed, cut and handed out. It is shown once, and not left by mistake. */
export function PasswordSheet({ title, passwords, onClose }: Props) {
  const texts = useTexts();
  const address = `${window.location.origin}${window.location.pathname}`;
  const [kept, setKept] = useState(false);
  const save = () => {
    const titles = [...["code", "displayName", "password"].map((field) => texts(`resources.accounts.fields.${field}`)), texts("security.classes.address")];
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([asCsv(titles, passwords, address)], { type: "text/csv" }));
    link.download = `${title}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
    setKept(true);
  };
  const done = () => {
    // the guard lets go first
    flushSync(() => setKept(true));
    onClose();
  };
  return (
    <Dialog open fullWidth maxWidth="md" className="password-sheet" data-password-sheet="">
      <GlobalStyles styles={PAPER} />
      <LossGuard unsaved={!kept} texts="security.classes" />
      <DialogTitle>{title}</DialogTitle>
      <DialogContent>
        <Alert severity="warning" className="on-screen" sx={{ mb: 2 }}>
          {texts("security.classes.once")}
        </Alert>
        <Box className="cards" sx={{ display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(240px, 1fr))", gap: 1.5 }}>
          {passwords.map((one) => (
            <Card key={one.account} one={one} address={address} />
          ))}
        </Box>
      </DialogContent>
      <DialogActions className="on-screen">
        <Button onClick={save} data-passwords-csv="">
          {texts("security.classes.csv")}
        </Button>
        <Button onClick={() => window.print()} data-passwords-print="">
          {texts("security.classes.print")}
        </Button>
        <Button variant="contained" onClick={done} data-passwords-done="">
          {texts("security.classes.done")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Card({ one, address }: { one: FirstPassword; address: string }) {
  const texts = useTexts();
  return (
    <Box data-password-card={one.account} sx={{ border: 1, borderStyle: "dashed", borderColor: "divider", borderRadius: 1, p: 1.5, breakInside: "avoid" }}>
      {one.displayName !== one.account && <Typography sx={{ fontWeight: 600 }}>{one.displayName}</Typography>}
      <Typography variant="body2">
        {texts("resources.accounts.fields.code")}: <b>{one.account}</b>
      </Typography>
      <Typography variant="body2">
        {texts("security.classes.firstPassword")}: <Box component="b" sx={{ fontFamily: "monospace", fontSize: "1.1em" }}>{one.password}</Box>
      </Typography>
      <Typography variant="caption" sx={{ wordBreak: "break-all" }}>{address}</Typography>
    </Box>
  );
}
