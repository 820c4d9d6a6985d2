package vn.chungtay.trainingworld.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which stories of the training world were told to their end. */
@Repository
public class ToldStories {

    private final JdbcClient jdbc;

    ToldStories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean isTold(String story) {
        return jdbc.sql("select exists (select from trainingworld.told where story = ?)").param(story).query(Boolean.class).single();
    }

    public void told(String story) {
        jdbc.sql("insert into trainingworld.told (story) values (?) on conflict do nothing").param(story).update();
    }
}
