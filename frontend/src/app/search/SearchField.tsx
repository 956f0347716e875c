import History from "@mui/icons-material/History";
import Search from "@mui/icons-material/Search";
import { Autocomplete, InputAdornment, InputBase, Typography } from "@mui/material";
import { useRef, useState, type HTMLAttributes } from "react";
import { useNavigate } from "react-router";
import { useTexts, type Translate } from "../../shared/language";
import { stripped } from "../../shared/scan";
import { useSession } from "../../modules/security";
import { HitLine } from "./HitLine";
import { kindOf, pageOf } from "./kinds";
import { recentWords, rememberWord } from "./recent";
import type { Found, Hit } from "./types";
import { searchPage, useFind } from "./useFind";
import { LONGEST_WORD, useSearch } from "./useSearch";
import { useSearchKeys } from "./useSearchKeys";

type Option = { kind: "hit"; entity: string; hit: Hit; page: string } | { kind: "recent"; word: string } | { kind: "all" | "none"; word: string };

/** Finds anything by a word, or opens the record of a scanned code; Ctrl+K leads here. */
export function SearchField() {
  const texts = useTexts();
  const navigate = useNavigate();
  const find = useFind();
  const person = useSession().data?.userName ?? "";
  const field = useRef<HTMLInputElement>(null);
  useSearchKeys(field);
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const { found, searching, word } = useSearch(text);
  const recent = open && text === "" ? recentWords(person) : [];
  const options = text.trim() === "" ? recent.map((one): Option => ({ kind: "recent", word: one })) : optionsOf(found, word, searching);

  const leave = (remembered: string) => {
    if (remembered) rememberWord(person, remembered);
    setText("");
    setOpen(false);
    field.current?.blur();
  };
  const choose = (chosen: Option | string | null) => {
    if (typeof chosen === "string") {
      const code = stripped(chosen).slice(0, LONGEST_WORD);
      leave(code);
      if (code) void find(code);
    } else if (chosen?.kind === "recent") {
      setText(chosen.word);
    } else if (chosen) {
      leave(chosen.kind === "hit" ? chosen.hit.code : chosen.word);
      void navigate(chosen.kind === "hit" ? chosen.page : searchPage(chosen.word));
    }
  };

  return (
    <Autocomplete<Option, false, false, true>
      freeSolo
      fullWidth
      open={open && options.length > 0}
      onOpen={() => setOpen(true)}
      onClose={(_, reason) => setOpen(reason === "selectOption" && text === "")}
      openOnFocus
      options={options}
      value={null}
      inputValue={text}
      onInputChange={(_, typed, reason) => (reason === "input" || reason === "clear") && setText(typed)}
      onChange={(_, chosen) => choose(chosen)}
      filterOptions={(all) => all}
      getOptionDisabled={({ kind }) => kind === "none"}
      getOptionKey={keyOf}
      getOptionLabel={keyOf}
      groupBy={(option) => (option.kind === "hit" ? nameOfKind(option.entity, texts) : option.kind === "recent" ? texts("platform.search.recent") : "")}
      renderOption={({ key, ...line }: HTMLAttributes<HTMLLIElement> & { key?: unknown }, option) => (
        <li {...line} key={String(key)}>
          <OptionLine option={option} />
        </li>
      )}
      slotProps={{ popper: { placement: "bottom-end", style: { width: "min(560px, 94vw)" } }, paper: { elevation: 8, sx: { mt: 0.5 }, "data-search-hits": "" } as object, listbox: { sx: { maxHeight: "min(70vh, 560px)" } } }}
      renderInput={({ InputProps, inputProps }) => (
        <InputBase
          ref={InputProps.ref}
          fullWidth
          placeholder={texts("platform.search.placeholder")}
          inputProps={{ ...inputProps, ref: fork(inputProps, field), "aria-label": texts("platform.search.title"), "aria-keyshortcuts": "Control+K /", "data-search": "", autoComplete: "off", spellCheck: false, maxLength: 300 }}
          startAdornment={
            <InputAdornment position="start" sx={{ color: "inherit" }}>
              <Search fontSize="small" />
            </InputAdornment>
          }
          sx={{ bgcolor: "rgba(255,255,255,.16)", color: "inherit", borderRadius: 2, px: 1.5, py: 0.25, "&:focus-within": { bgcolor: "rgba(255,255,255,.28)" } }}
        />
      )}
    />
  );
}

/** The field is the list's and ours. */
function fork(inputProps: object, own: React.RefObject<HTMLInputElement | null>) {
  const { ref } = inputProps as { ref?: React.RefObject<HTMLInputElement | null> };
  return (input: HTMLInputElement | null) => {
    own.current = input;
    if (ref) ref.current = input;
  };
}

function optionsOf(found: Found[], word: string, searching: boolean): Option[] {
  const hits = found.flatMap(({ entity, hits: some }) =>
    some.flatMap((hit): Option[] => {
      const page = pageOf(entity, hit.code);
      return page ? [{ kind: "hit", entity, hit, page }] : [];
    }),
  );
  if (hits.length === 0) return searching ? [] : [{ kind: "none", word }];
  return [...hits, { kind: "all", word }];
}

const keyOf = (option: Option | string) =>
  typeof option === "string" ? option : option.kind === "hit" ? `${option.entity} ${option.hit.code}` : `${option.kind} ${option.word}`;

export const nameOfKind = (entity: string, texts: Translate) => texts(kindOf(entity)?.name ?? entity, { smart_count: 2 });

function OptionLine({ option }: { option: Option }) {
  const texts = useTexts();
  if (option.kind === "hit") return <HitLine entity={option.entity} hit={option.hit} />;
  if (option.kind === "none") return texts("platform.search.nothing", { word: option.word });
  if (option.kind === "all") return <Typography color="primary" data-all-hits="">{texts("platform.search.all", { word: option.word })}</Typography>;
  return (
    <>
      <History fontSize="small" sx={{ mr: 1, color: "text.secondary" }} />
      {option.word}
    </>
  );
}
