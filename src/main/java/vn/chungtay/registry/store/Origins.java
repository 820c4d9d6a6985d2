package vn.chungtay.registry.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.registry.Origin;

/** How households came into the register. */
@Repository
public class Origins {

    private final JdbcClient jdbc;

    Origins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean anyBut(Origin origin) {
        return jdbc.sql("select exists (select from registry.household where origin <> :origin)")
                .param("origin", origin.name())
                .query(Boolean.class)
                .single();
    }
}
