package vn.chungtay.trainingworld.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What row-level security costs: one list of a commune, asked by the owner of the tables and by an officer of it. */
@Component
@ConditionalOnProperty("chungtay.bench.report")
class ScopeCost {

    private static final int ROUNDS = 101;
    private static final String LIST = """
            select h.code, p.full_name, s.persons, s.class
            from registry.standing s
            join registry.household h on h.id = s.household_id
            join registry.person p on p.id = s.head_id
            where s.village_id in (select unit_id from geography.ancestry where ancestor_id = '%s')
              and s.valid_from <= '%2$s' and (s.valid_to is null or s.valid_to >= '%2$s')
            order by h.code
            limit 50
            """;

    private final Server server;

    ScopeCost(Server server) {
        this.server = server;
    }

    void measure(BenchProvince province, LocalDate day, Report report) {
        var commune = province.communes().getFirst().id().value();
        var list = LIST.formatted(commune, day);
        double free = server.with(connection -> median(connection, list));
        double bound = server.with(connection -> {
            Server.execute(connection, "set role chungtay_app");
            Server.execute(connection, "set chungtay.areas = '{" + commune + "}'");
            return median(connection, list);
        });
        report.line("list of a commune with row-level security against without", "%.2f× (%.1f ms against %.1f ms)",
                bound / free, bound, free);
    }

    private static double median(Connection connection, String list) throws SQLException {
        var times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            Server.execute(connection, list);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }
}
