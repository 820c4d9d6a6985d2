package vn.chungtay.geography.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.AreaFlag;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.geography.model.Dossier;
import vn.chungtay.geography.model.Dossier.FlagPeriod;
import vn.chungtay.geography.model.Dossier.Kin;
import vn.chungtay.geography.model.Dossier.NamePeriod;
import vn.chungtay.geography.model.Dossier.ParentPeriod;
import vn.chungtay.geography.model.Dossier.SourceDefect;
import vn.chungtay.shared.DateRange;

/** Everything that is recorded about one unit, over all days. */
@Component
public class UnitDossier {

    private final JdbcClient jdbc;

    UnitDossier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Dossier of(UnitId unit) {
        return new Dossier(names(unit), parents(unit), flags(unit), kin(unit));
    }

    private List<NamePeriod> names(UnitId unit) {
        return jdbc.sql(
                        """
                        select code, name, kind, valid_from, valid_to
                        from geography.unit_name
                        where unit_id = ?
                        order by valid_from desc nulls last
                        """)
                .param(unit.value())
                .query((row, number) -> new NamePeriod(
                        row.getString("code"),
                        row.getString("name"),
                        UnitKind.valueOf(row.getString("kind")),
                        days(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class))))
                .list();
    }

    private List<ParentPeriod> parents(UnitId unit) {
        return jdbc.sql(
                        """
                        select e.parent_id, n.name, n.kind, e.valid_from, e.valid_to
                        from geography.unit_parent e
                        cross join lateral (
                            select name, kind
                            from geography.unit_name
                            where unit_id = e.parent_id
                                and daterange(valid_from, valid_to, '[]') && daterange(e.valid_from, e.valid_to, '[]')
                            order by valid_from desc nulls last
                            limit 1
                        ) n
                        where e.unit_id = ?
                        order by e.valid_from desc nulls last
                        """)
                .param(unit.value())
                .query((row, number) -> new ParentPeriod(
                        new UnitId(row.getObject("parent_id", UUID.class)),
                        row.getString("name"),
                        UnitKind.valueOf(row.getString("kind")),
                        days(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class))))
                .list();
    }

    private List<FlagPeriod> flags(UnitId unit) {
        return jdbc.sql(
                        """
                        select flag, valid_from, valid_to, basis, verified
                        from geography.unit_flag
                        where unit_id = ?
                        order by valid_from desc nulls last, flag
                        """)
                .param(unit.value())
                .query((row, number) -> new FlagPeriod(
                        AreaFlag.valueOf(row.getString("flag")),
                        days(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                        row.getString("basis"),
                        row.getBoolean("verified")))
                .list();
    }

    private List<Kin> kin(UnitId unit) {
        return jdbc.sql(
                        """
                        select other.id, n.name, n.kind, s.successor_id = :unit as before, s.extent = 'FULL' as whole,
                            r.effective_on, r.basis
                        from geography.succession s
                        join geography.reorganisation r on r.id = s.reorganisation_id
                        join geography.unit other
                            on other.id = case when s.successor_id = :unit then s.predecessor_id else s.successor_id end
                        join geography.unit_name n
                            on n.unit_id = other.id
                            and geography.holds(n.valid_from, n.valid_to,
                                case when s.successor_id = :unit then r.effective_on - 1 else r.effective_on end)
                        where :unit in (s.predecessor_id, s.successor_id)
                        order by r.effective_on desc, n.code nulls last, n.name collate geography.vietnamese, other.id
                        """)
                .param("unit", unit.value())
                .query((row, number) -> new Kin(
                        new UnitId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        UnitKind.valueOf(row.getString("kind")),
                        row.getBoolean("before"),
                        row.getBoolean("whole"),
                        row.getObject("effective_on", LocalDate.class),
                        row.getString("basis")))
                .list();
    }

    public List<SourceDefect> defects() {
        return jdbc.sql("select name, code, source_says, treatment, source from geography.source_defect order by kind, code, name")
                .query(SourceDefect.class)
                .list();
    }

    private static DateRange days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new DateRange(from, to);
    }
}
