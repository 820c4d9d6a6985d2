package vn.chungtay.trainingworld.store;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which communes of the world are in the register. */
@Repository
public class LoadedCommunes {

    private final JdbcClient jdbc;

    LoadedCommunes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Set<String> codes() {
        return jdbc.sql("select commune_code from trainingworld.loaded order by commune_code")
                .query(String.class)
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean any() {
        return jdbc.sql("select exists (select from trainingworld.loaded)")
                .query(Boolean.class)
                .single();
    }

    public void add(String code) {
        jdbc.sql("insert into trainingworld.loaded (commune_code) values (:code)")
                .param("code", code)
                .update();
    }
}
