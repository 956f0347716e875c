import { Box, List, ListItemButton, ListItemText, Typography } from "@mui/material";
import { useTexts } from "../../shared/language";
import type { DemoAccount } from "../platform";

interface Props {
  accounts: DemoAccount[];
  onChoose: (account: DemoAccount) => void;
}

/** The demo's accounts; one tap fills the form. */
export function DemoAccounts({ accounts, onChoose }: Props) {
  const texts = useTexts();
  return (
    <Box sx={{ flex: "1 1 320px", p: 3, borderLeft: 1, borderColor: "divider", bgcolor: "action.hover" }}>
      <Typography variant="h6">{texts("security.demo.title")}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {texts("security.demo.hint")}
      </Typography>
      <List dense disablePadding>
        {accounts.map((account) => (
          <ListItemButton
            key={account.userName}
            data-demo-account={account.userName}
            sx={{ borderRadius: 1 }}
            onClick={() => onChoose(account)}
          >
            <ListItemText
              primary={
                <>
                  <b>{account.userName}</b> · {texts(`security.role.${account.userName}`, { _: account.role })}
                </>
              }
              secondary={texts(`security.does.${account.userName}`, { _: account.password })}
            />
          </ListItemButton>
        ))}
      </List>
    </Box>
  );
}
