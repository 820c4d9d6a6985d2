package vn.chungtay.campaigns.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often something was done on a day without a sign-in. Nothing of it is kept longer than the day. */
@Repository
public class PublicCountStore {

    private final JdbcClient jdbc;

    PublicCountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts once more, of several at the same moment each after the other.
     *
     * @param what such as an address of the network; kept as a digest with the day
     * @return how often it was by now
     */
    public int count(LocalDate day, String what) {
        jdbc.sql("delete from campaigns.public_count where day < ?").param(day).update();
        return jdbc.sql(
                        """
                        insert into campaigns.public_count as c (day, key, count) values (:day, :key, 1)
                        on conflict (day, key) do update set count = c.count + 1
                        returning count
                        """)
                .param("day", day)
                .param("key", digest(day + " " + what))
                .query(Integer.class)
                .single();
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
