package io.takt.platform.web;

import io.takt.security.SampleAccounts;
import io.takt.security.SampleAccounts.SampleAccount;
import io.takt.shared.PlantClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What this product is, before anyone signs in, and what time it is in the plant. */
@RestController
@RequestMapping("/api/platform")
class AboutController {

    private final ObjectProvider<SampleAccounts> samples;
    private final ObjectProvider<BuildProperties> build;
    private final PlantClock clock;
    private final Exposure exposure;
    private final Environment environment;
    private final String siteTimeZone;

    AboutController(ObjectProvider<SampleAccounts> samples, ObjectProvider<BuildProperties> build, PlantClock clock,
            Exposure exposure, Environment environment, @Value("${takt.site-time-zone}") String siteTimeZone) {
        this.samples = samples;
        this.build = build;
        this.clock = clock;
        this.exposure = exposure;
        this.environment = environment;
        this.siteTimeZone = siteTimeZone;
    }

    @GetMapping("/about")
    About about() {
        List<SampleAccount> accounts = samples.stream().flatMap(sample -> sample.list().stream()).toList();
        List<Warning> warnings = new ArrayList<>();
        if (!accounts.isEmpty() && exposure.reachesBeyondThisMachine()) {
            warnings.add(new Warning("platform.demoAccountsReachable"));
        }
        String version = Optional.ofNullable(build.getIfAvailable()).map(BuildProperties::getVersion).orElse("development");
        return new About(version, environment.acceptsProfiles(Profiles.of("demo")), accounts, warnings, siteTimeZone);
    }

    @GetMapping("/clock")
    ClockReading clock() {
        return new ClockReading(clock.now(), clock.factor());
    }

    /** What the sign-in page shows. */
    record About(String version, boolean demo, List<SampleAccount> demoAccounts, List<Warning> warnings, String siteTimeZone) {
    }

    /** Something that every page must say. */
    record Warning(String code) {
    }

    /** Plant time, and how many plant seconds pass in one. */
    record ClockReading(Instant plantNow, double factor) {
    }
}
