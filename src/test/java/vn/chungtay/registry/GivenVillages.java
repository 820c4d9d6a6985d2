package vn.chungtay.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Caller;

/** A commune with villages of its own for each test, so that no test sees the households of another. */
@Component
public class GivenVillages {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    GivenVillages(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    public UnitId commune() {
        return unit("COMMUNE", "XA", "Phú Thượng", null);
    }

    public UnitId province() {
        return unit("PROVINCE", "TINH", "Thái Sơn", null);
    }

    public UnitId communeIn(UnitId province) {
        return unit("COMMUNE", "XA", "Phú Thượng", province);
    }

    public UnitId villageIn(UnitId commune) {
        return unit("VILLAGE", "XOM", "Suối Cạn", commune);
    }

    private UnitId unit(String level, String kind, String name, @Nullable UnitId parent) {
        var id = UnitId.next();
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> {
            jdbc.sql("insert into geography.unit (id, level) values (?, ?)").params(id.value(), level).update();
            jdbc.sql("insert into geography.unit_name (id, unit_id, name, kind) values (?, ?, ?, ?)")
                    .params(UUID.randomUUID(), id.value(), name, kind)
                    .update();
            if (parent != null) {
                jdbc.sql("insert into geography.unit_parent (id, unit_id, parent_id) values (?, ?, ?)")
                        .params(UUID.randomUUID(), id.value(), parent.value())
                        .update();
            }
            jdbc.sql("select geography.refresh_ancestry(array[?::uuid])").param(id.value()).query((_, _) -> 1).list();
        }));
        return id;
    }
}
