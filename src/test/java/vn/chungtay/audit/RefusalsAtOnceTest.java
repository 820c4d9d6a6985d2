package vn.chungtay.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;

@StoryTest
class RefusalsAtOnceTest {

    private static final int AT_ONCE = 8;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenUnits units;

    @Autowired
    private HikariDataSource pool;

    @Autowired
    private JdbcClient jdbc;

    private final List<Connection> taken = new ArrayList<>();

    @AfterEach
    void giveTheConnectionsBack() throws Exception {
        for (var connection : taken) connection.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void more_refusals_than_the_pool_has_connections_do_not_wait_for_each_other(int left) throws Exception {
        var officer = users.user(Role.COMMUNE_OFFICER, units.commune("Tràng Xá " + UUID.randomUUID()));
        while (taken.size() < pool.getMaximumPoolSize() - left) taken.add(pool.getConnection());
        var together = new CyclicBarrier(AT_ONCE);
        Callable<Integer> refused = () -> {
            together.await();
            return browser.get().uri("/users").with(users.signedIn(officer)).exchange().getResponse().getStatus();
        };

        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var answers = threads.invokeAll(Collections.nCopies(AT_ONCE, refused), 20, TimeUnit.SECONDS);

            assertThat(answers).extracting(Future::state).containsOnly(Future.State.SUCCESS);
            assertThat(answers).extracting(Future::resultNow).containsOnly(403);
        }
        assertThat(jdbc.sql("select count(*) from audit.refusal where user_id = :id")
                        .param("id", officer.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(AT_ONCE);
    }
}
