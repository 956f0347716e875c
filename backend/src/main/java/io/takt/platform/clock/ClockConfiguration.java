package io.takt.platform.clock;

import io.takt.shared.PlantClock;
import io.takt.shared.SystemTime;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Two clocks: the plant's and the system's. Without the demo they are one. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ClockConfiguration {

    @Bean
    SystemTime systemTime() {
        return new MachineTime();
    }

    @Bean
    @Profile("!demo")
    PlantClock plantClock(SystemTime system) {
        return new SystemPlantClock(system);
    }

    @Bean(destroyMethod = "stop")
    @Profile("demo")
    @DependsOnDatabaseInitialization
    ScaledPlantClock scaledPlantClock(ClockMapper rows, SystemTime system) {
        return new ScaledPlantClock(rows, system, System::nanoTime);
    }

    @Bean
    @Profile("demo")
    ClockRenewal clockRenewal(ScaledPlantClock clock) {
        return new ClockRenewal(clock);
    }
}
