package vn.chungtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import vn.chungtay.platform.Caller;
import vn.chungtay.trainingworld.usecase.EnrolTrainees;
import vn.chungtay.trainingworld.usecase.LoadWorld;

/** The invented district, loaded before the first journey; a database that has it already is left as it is. */
@TestConfiguration
class TrainingWorld {

    static final String PASSWORD = "tap-huan-vo-nhai";
    static final String VILLAGE_HEAD = "truongxom";
    static final String COMMUNE_OFFICER = "canbo.dantien";
    static final String PROVINCE_OFFICER = "canbo.tinh";
    static final String ADMINISTRATOR = "quantri";

    @Bean
    Loaded loaded(LoadWorld world, EnrolTrainees trainees) {
        Caller.SYSTEM.run(() -> {
            assertThat(world.load(_ -> {})).isEqualTo(LoadWorld.Outcome.LOADED);
            trainees.enrol();
        });
        return new Loaded();
    }

    /** Its presence says that the world is there. */
    record Loaded() {}
}
