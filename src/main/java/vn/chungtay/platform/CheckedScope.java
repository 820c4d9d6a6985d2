package vn.chungtay.platform;

import java.util.Collection;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.shared.Id;

/**
 * Wider than the caller's areas, or narrower, for one piece of work; afterwards the old scope holds again. Wider is for
 * writing thousands of rows whose villages the caller has asked the right for, where asking the database again for each
 * row would protect nobody, and for counting rows without telling whose they are.
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
    public <T> T within(Collection<? extends Id> areas, Supplier<T> read) {
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
