package vn.chungtay.figures.usecase;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.figures.PovertyCounts;
import vn.chungtay.figures.PovertyTable;
import vn.chungtay.figures.model.Closing;
import vn.chungtay.figures.model.Published;
import vn.chungtay.figures.store.PublicationStore;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.platform.OpenToAll;

/** What everybody may read: frozen and published figures of provinces, districts and communes, never of a village. */
@Service
@OpenToAll("published figures are for everybody")
public class ReadPublished {

    private static final int FOUND = 200;

    private final PublicationStore publications;
    private final Geography geography;

    ReadPublished(PublicationStore publications, Geography geography) {
        this.publications = publications;
        this.geography = geography;
    }

    /**
     * The published figures of one unit and year.
     *
     * @param table the unit with those directly below it that may be shown
     * @param years all years that the unit has published, newest first
     */
    public record Result(Published published, PovertyTable table, List<Published> years) {}

    @Transactional(readOnly = true)
    public List<Integer> years() {
        return publications.years();
    }

    /** Units that have published this year, larger ones first; only those that are called so, if a name is wanted. */
    @Transactional(readOnly = true)
    public List<PovertyTable.Row> units(int year, String wanted) {
        var day = Closing.lastDayOf(year);
        var published = publications.ofYear(year);
        var units = geography.units(published.stream().map(Published::unit).toList(), day);
        var called = geography.search(wanted, day, FOUND).stream().map(Unit::id).collect(Collectors.toSet());
        return published.stream()
                .filter(it -> units.containsKey(it.unit()) && (wanted.isBlank() || called.contains(it.unit())))
                .map(it -> new PovertyTable.Row(units.get(it.unit()), it.counts()))
                .sorted(Comparator.comparing((PovertyTable.Row row) -> row.unit().level())
                        .thenComparing(row -> row.unit().name()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Result> result(UnitId place, int year) {
        var years = publications.of(place);
        var day = Closing.lastDayOf(year);
        return years.stream()
                .filter(it -> it.year() == year)
                .findFirst()
                .flatMap(it -> geography.unit(place, day)
                        .map(unit -> new Result(it, table(unit, it), years)));
    }

    private PovertyTable table(Unit unit, Published published) {
        var day = Closing.lastDayOf(published.year());
        var below = geography.children(unit.id(), day).stream()
                .filter(it -> it.level() != UnitLevel.VILLAGE)
                .toList();
        var frozen = publications.figures(published.closing(), ids(below));
        var rows = below.stream()
                .map(it -> new PovertyTable.Row(it, frozen.getOrDefault(it.id(), PovertyCounts.NONE)))
                .toList();
        return PovertyTable.of(unit, day, day, rows, published.counts());
    }

    private static Collection<UnitId> ids(List<Unit> units) {
        return units.stream().map(Unit::id).toList();
    }
}
