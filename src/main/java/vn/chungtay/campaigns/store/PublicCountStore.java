package vn.chungtay.campaigns.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How often something was done on a day without a sign-in. Nobody can tell afterwards by whom: the key of the digests is never
 * written down, and is forgotten with the day or when the application ends, after which counting begins anew.
 */
@Repository
public class PublicCountStore {

    private static final String DIGEST = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();
    private DayKey key = new DayKey(LocalDate.MIN, new byte[KEY_BYTES]);

    private record DayKey(LocalDate day, byte[] bytes) {}

    PublicCountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts once more, of several at the same moment each after the other.
     *
     * @param what such as an address of the network; kept as a digest
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
                .param("key", digest(key(day), what))
                .query(Integer.class)
                .single();
    }

    /** How often it was counted on that day; 0 if never. */
    public int counted(LocalDate day, String what) {
        return jdbc.sql("select count from campaigns.public_count where day = ? and key = ?")
                .params(day, digest(key(day), what))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private synchronized byte[] key(LocalDate day) {
        if (!key.day().equals(day)) {
            var bytes = new byte[KEY_BYTES];
            random.nextBytes(bytes);
            key = new DayKey(day, bytes);
        }
        return key.bytes();
    }

    private static String digest(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(DIGEST);
            mac.init(new SecretKeySpec(key, DIGEST));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
