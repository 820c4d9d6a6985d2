package vn.chungtay.programme.usecase;

import static vn.chungtay.programme.ProgrammeAction.DECIDE_COUNTERPART;
import static vn.chungtay.programme.ProgrammeAction.LOAD_COUNTERPART;
import static vn.chungtay.programme.ProgrammeAction.VIEW_COUNTERPART;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.Access;
import vn.chungtay.programme.model.LoadedCounterpart;
import vn.chungtay.programme.store.CounterpartStore;

/** Counterpart rules to look at; every signed-in official may read them all. */
@Component
public class ReadCounterparts {

    private final Access access;
    private final Geography geography;
    private final CounterpartStore rules;
    private final Clock clock;

    ReadCounterparts(Access access, Geography geography, CounterpartStore rules, Clock clock) {
        this.access = access;
        this.geography = geography;
        this.rules = rules;
        this.clock = clock;
    }

    /** @param mayDecide whether the caller may decide about it, which is never about one's own */
    public record Row(LoadedCounterpart it, String place, boolean mayDecide, boolean own) {}

    /** @param mayLoad where the caller may load one; empty if nowhere */
    public record Listing(List<Row> rows, List<Unit> mayLoad) {}

    @Transactional(readOnly = true)
    public Listing all() {
        access.requireAnywhere(VIEW_COUNTERPART);
        var today = LocalDate.now(clock);
        var rows = rules.all().stream().map(it -> row(it, today)).toList();
        return new Listing(rows, access.mayAnywhere(LOAD_COUNTERPART) ? provinces(today) : List.of());
    }

    private Row row(LoadedCounterpart it, LocalDate today) {
        var own = access.user().filter(it.loadedBy()::equals).isPresent();
        var may = it.approved() == null && !own && access.may(DECIDE_COUNTERPART, it.province());
        return new Row(it, geography.nearest(it.province(), today).map(Unit::name).orElse(""), may, own);
    }

    private List<Unit> provinces(LocalDate today) {
        var provinces = new ArrayList<Unit>();
        for (var id : access.requireAnywhere(LOAD_COUNTERPART)) {
            geography.unit(id, today).stream()
                    .flatMap(it -> it.level() == UnitLevel.COUNTRY
                            ? geography.children(id, today).stream()
                            : Stream.of(it))
                    .filter(it -> it.level() == UnitLevel.PROVINCE)
                    .forEach(provinces::add);
        }
        return provinces;
    }
}
