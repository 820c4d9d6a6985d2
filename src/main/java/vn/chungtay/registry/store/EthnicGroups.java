package vn.chungtay.registry.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The 54 ethnic groups, in the order of the official list. */
@Repository
public class EthnicGroups {

    private final JdbcClient jdbc;

    EthnicGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Group> all() {
        return jdbc.sql("select code, name from registry.ethnicity order by code")
                .query(Group.class)
                .list();
    }

    public record Group(String code, String name) {}
}
