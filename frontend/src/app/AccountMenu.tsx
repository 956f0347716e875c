import ManageAccounts from "@mui/icons-material/ManageAccounts";
import { ListItemIcon, ListItemText, MenuItem } from "@mui/material";
import { Logout, UserMenu, useUserMenu } from "react-admin";
import { Link } from "react-router";
import { useTexts } from "../shared/language";

/** What a person does with their own account. */
export function AccountMenu() {
  return (
    <UserMenu>
      <OwnAccount />
      <Logout />
    </UserMenu>
  );
}

function OwnAccount() {
  const texts = useTexts();
  const menu = useUserMenu();
  return (
    <MenuItem component={Link} to="/account" onClick={menu?.onClose} data-own-account="">
      <ListItemIcon>
        <ManageAccounts fontSize="small" />
      </ListItemIcon>
      <ListItemText>{texts("security.own.title")}</ListItemText>
    </MenuItem>
  );
}
