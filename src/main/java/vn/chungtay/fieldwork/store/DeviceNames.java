package vn.chungtay.fieldwork.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.Vietnamese;

/**
 * Names of devices and of whoever uses them, wherever they lie: a device that is seen in one commune may have sent something
 * about a household of another. Whoever asks may see what it sent.
 */
@Component
class DeviceNames {

    private final JdbcClient jdbc;
    private final Everywhere everywhere;

    DeviceNames(JdbcClient jdbc, Everywhere everywhere) {
        this.jdbc = jdbc;
        this.everywhere = everywhere;
    }

    record Named(String device, String user) {}

    /** Those of them whose name, or whose user's, contains the words; marks do not matter. */
    Set<UUID> called(Collection<UUID> devices, String words) {
        var wanted = Vietnamese.fold(words);
        return of(devices).entrySet().stream()
                .filter(it -> Vietnamese.fold(it.getValue().device() + " " + it.getValue().user()).contains(wanted))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    Map<UUID, Named> of(Collection<UUID> devices) {
        var named = new HashMap<UUID, Named>();
        if (devices.isEmpty()) return named;
        everywhere.run(() -> jdbc.sql("""
                        select d.id, d.name, coalesce(u.full_name, '') as full_name
                        from fieldwork.device d left join identity.pub_user u on u.id = d.user_id
                        where d.id = any (:devices)
                        """)
                .param("devices", devices.toArray(UUID[]::new))
                .query(row -> {
                    named.put(row.getObject("id", UUID.class), new Named(row.getString("name"), row.getString("full_name")));
                }));
        return named;
    }
}
