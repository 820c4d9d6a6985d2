package vn.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoryTest
class StartTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_application_works_under_a_role_that_owns_nothing() {
        assertThat(jdbc.sql("select current_user::text").query(String.class).single())
                .isEqualTo("chungtay_app");
    }

    @Test
    void what_is_written_survives_a_power_cut() {
        assertThat(jdbc.sql("show fsync").query(String.class).single()).isEqualTo("on");
        assertThat(jdbc.sql("show synchronous_commit").query(String.class).single()).isEqualTo("on");
    }
}
