/** What was checked and how it ended; a failed check leaves pictures of what people saw. */
export class Protocol {
  passed = 0;
  failures = [];

  constructor(shots) {
    this.shots = shots;
  }

  /** Runs one check and says its end; a check that others build on stops the story when it fails. */
  async check(name, person, work) {
    const started = Date.now();
    try {
      const result = await work();
      this.passed++;
      console.log(`  ok    ${name} (${Date.now() - started} ms)`);
      return result;
    } catch (failure) {
      this.fails(`${name}: ${failure.message.split("\n")[0]}`);
      await this.pictures(person);
      throw new Stopped(name);
    }
  }

  /** What all who are there see in this moment: others may have been asked than whose check it was. */
  async pictures(person) {
    const pages = person?.page.context().browser().contexts().flatMap((context) => context.pages()) ?? [];
    const files = pages.map((page, at) => `${this.shots}/failed-${this.failures.length}-${page === person.page ? "asked" : at}.png`);
    await Promise.allSettled(pages.map((page, at) => page.screenshot({ path: files[at], fullPage: true })));
  }

  /** Runs what stands alone: when it breaks, the others go on. */
  async journey(work) {
    await work().catch((failure) => this.broken(failure));
  }

  broken(failure) {
    if (failure instanceof Stopped) return;
    this.fails(`the journey broke: ${failure.stack}`);
  }

  fails(what) {
    this.failures.push(what);
    console.log(`  FAIL  ${what}`);
  }

  /** Says the end of it all, and once more what failed: what was said between may be long. */
  end() {
    for (const failure of this.failures) console.log(`  FAIL  ${failure}`);
    console.log(`${this.passed} passed, ${this.failures.length} failed`);
    return this.failures.length === 0 && this.passed > 0;
  }
}

class Stopped extends Error {}

/** Refuses what is not so. */
export function expect(condition, message) {
  if (!condition) throw new Error(message);
}

/** Waits for what comes to pass a moment later, and refuses what does not. */
export async function until(holds, message = () => "it did not come to pass in time", patience = 20_000) {
  for (const end = Date.now() + patience; !(await holds()); ) {
    expect(Date.now() < end, message());
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
