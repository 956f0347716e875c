/** Lets one at a time pass, in the order in which they came. */
export class Gate {
  #last = Promise.resolve();

  pass(work) {
    const passed = this.#last.then(work);
    this.#last = passed.catch(() => {});
    return passed;
  }
}
