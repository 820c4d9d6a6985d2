package vn.chungtay.fieldwork.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.identity.UserId;

/** What people are called. */
@Repository
public class ReviewerNames {

    private final JdbcClient jdbc;

    ReviewerNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public String of(UserId user) {
        return jdbc.sql("select full_name from identity.pub_user where id = :id")
                .param("id", user.value())
                .query(String.class)
                .single();
    }
}
