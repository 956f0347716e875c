/** A form key without its `takt:module/` in front. */
export function formName(formKey: string): string {
  return formKey.split("/").pop() ?? formKey;
}
