/** What was checked and how it ended; a failed check leaves a picture of what the person saw. */
export class Protocol {
  passed = 0;
  failed = 0;

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
      this.failed++;
      console.log(`  FAIL  ${name}: ${failure.message.split("\n")[0]}`);
      const file = `${this.shots}/failed-${this.failed}.png`;
      await person?.page.screenshot({ path: file, fullPage: true }).catch(() => {});
      throw new Stopped(name);
    }
  }

  /** Runs what stands alone: when it breaks, the others go on. */
  async journey(work) {
    await work().catch((failure) => this.broken(failure));
  }

  broken(failure) {
    if (failure instanceof Stopped) return;
    this.failed++;
    console.log(`  FAIL  the journey broke: ${failure.stack}`);
  }
}

class Stopped extends Error {}

/** Refuses what is not so. */
export function expect(condition, message) {
  if (!condition) throw new Error(message);
}
