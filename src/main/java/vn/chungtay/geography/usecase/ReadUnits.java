package vn.chungtay.geography.usecase;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.model.Dossier;
import vn.chungtay.geography.model.Dossier.Row;
import vn.chungtay.geography.model.Dossier.SourceDefect;
import vn.chungtay.geography.store.UnitDossier;
import vn.chungtay.geography.store.UnitList;
import vn.chungtay.geography.store.UnitStore;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.OpenToAll;

/** What the pages show. */
@Component
@OpenToAll("units are public knowledge, so whoever reached the pages may read everything")
public class ReadUnits {

    private static final int MOST_WITHOUT_PLACE = 500;

    private final UnitStore units;
    private final UnitList lists;
    private final UnitDossier dossier;

    ReadUnits(UnitStore units, UnitList lists, UnitDossier dossier) {
        this.units = units;
        this.lists = lists;
        this.dossier = dossier;
    }

    /** The unit on that day; if it did not exist then, as it was at last. */
    public Unit unit(UnitId id, LocalDate asOf) {
        return units.units(List.of(id), asOf).stream()
                .findFirst()
                .or(() -> units.latest(id))
                .orElseThrow(() -> new NotFound("unit " + id));
    }

    public List<Row> rows(List<Unit> units, LocalDate asOf) {
        return lists.of(units, asOf);
    }

    public Dossier dossier(UnitId id) {
        return dossier.of(id);
    }

    public List<SourceDefect> defects() {
        return dossier.defects();
    }

    /** Villages that wait for somebody to say which new commune they belong to. */
    public List<Unit> withoutPlace(LocalDate asOf) {
        return lists.withoutPlace(asOf, MOST_WITHOUT_PLACE);
    }
}
