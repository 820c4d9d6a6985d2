package vn.chungtay.geography.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.geography.model.Place;
import vn.chungtay.geography.model.Stay;
import vn.chungtay.platform.NotFound;
import vn.chungtay.shared.DateRange;

/** Who stands in a unit's place after its end, so that what is below it follows. */
@Component
public class PlacementStore {

    private final JdbcClient jdbc;

    PlacementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Place placeOf(UnitId above) {
        var kind = jdbc.sql("select kind from geography.unit_name where unit_id = :id order by valid_from nulls first limit 1")
                .param("id", above.value())
                .query(UnitKind.class)
                .optional()
                .orElseThrow(() -> new NotFound("unit " + above));
        return new Place(kind, staysFrom(above));
    }

    /**
     * The unit and those that took its place whole, one after the other. The row ends where a unit was split, because
     * then each village must be assigned for itself.
     */
    public List<Stay> staysFrom(UnitId first) {
        var stays = new ArrayList<Stay>();
        Optional<UnitId> unit = Optional.of(first);
        @Nullable LocalDate from = daysOf(first).from();
        while (unit.isPresent()) {
            var last = daysOf(unit.get()).to();
            stays.add(new Stay(unit.get(), new DateRange(from, last)));
            if (last == null) break;
            unit = inPlaceOf(unit.get(), last);
            from = last.plusDays(1);
        }
        return stays;
    }

    private DateRange daysOf(UnitId id) {
        return jdbc.sql("select valid_from, valid_to from geography.unit where id = :id")
                .param("id", id.value())
                .query((row, number) ->
                        new DateRange(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)))
                .single();
    }

    /** The only successor of the whole; for a district, whose level ended, what stands above it from then on. */
    private Optional<UnitId> inPlaceOf(UnitId ended, LocalDate last) {
        var successors = jdbc.sql(
                        """
                        select s.successor_id
                        from geography.succession s
                        join geography.reorganisation r on r.id = s.reorganisation_id
                        where s.predecessor_id = :id and s.extent = 'FULL' and r.effective_on = :next
                        """)
                .param("id", ended.value())
                .param("next", last.plusDays(1))
                .query(UUID.class)
                .list();
        if (successors.size() == 1) return Optional.of(new UnitId(successors.getFirst()));
        return successors.isEmpty() ? aboveDistrict(ended, last) : Optional.empty();
    }

    private Optional<UnitId> aboveDistrict(UnitId ended, LocalDate last) {
        var above = jdbc.sql(
                        """
                        select p.id, p.valid_to
                        from geography.unit u
                        join geography.unit_parent e on e.unit_id = u.id and geography.holds(e.valid_from, e.valid_to, :last)
                        join geography.unit p on p.id = e.parent_id
                        where u.id = :id and u.level = 'DISTRICT'
                        """)
                .param("id", ended.value())
                .param("last", last)
                .query((row, number) -> new Stay(
                        new UnitId(row.getObject(1, UUID.class)),
                        new DateRange(null, row.getObject(2, LocalDate.class))))
                .optional();
        return above.flatMap(it -> last.equals(it.days().to()) ? inPlaceOf(it.above(), last) : Optional.of(it.above()));
    }
}
