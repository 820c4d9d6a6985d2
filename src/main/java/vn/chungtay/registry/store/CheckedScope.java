package vn.chungtay.registry.store;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Caller;

/**
 * Wider than the caller's areas, or narrower, for one piece of work. Wider is for writing thousands of rows at once. The caller has asked for the right in every village of the rows; asking the
 * database again for each row would multiply the time without protecting anybody. Afterwards the old scope holds again.
 */
@Repository
public class CheckedScope {

    private static final String SETTING = "chungtay.areas";

    private final JdbcClient jdbc;

    CheckedScope(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void write(Runnable rows) {
        var before = announced();
        announce("*");
        rows.run();
        announce(before);
    }

    /**
     * Reads only in these areas, although the caller may see more for other purposes: whoever may search in one commune
     * and look at figures of the province finds people of the commune.
     */
    public <T> T within(Set<UnitId> areas, Supplier<T> read) {
        if (Caller.current().everywhere()) return read.get();
        var before = announced();
        announce(areas.stream().map(it -> it.value().toString()).sorted().collect(Collectors.joining(",", "{", "}")));
        var found = read.get();
        announce(before);
        return found;
    }

    private String announced() {
        return jdbc.sql("select coalesce(current_setting(?, true), '')").param(SETTING).query(String.class).single();
    }

    private void announce(String areas) {
        jdbc.sql("select set_config(?, ?, true)").param(SETTING).param(areas).query(String.class).single();
    }
}
