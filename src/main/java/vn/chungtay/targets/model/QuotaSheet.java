package vn.chungtay.targets.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.chungtay.geography.UnitId;
import vn.chungtay.standards.PovertyClass;

/**
 * The quotas of one class by unit below, with the counts they started from (TGT-13 to TGT-17).
 *
 * @param povertyClass poor or near-poor
 * @param asOf the day of the counts: rates have the households of that day below the line
 * @param method by which the rows that nobody typed were shared out
 * @param headline households that the plan promises in all
 * @param version 0 as long as nothing was kept
 */
public record QuotaSheet(
        PovertyClass povertyClass, LocalDate asOf, QuotaMethod method, long headline, int version, List<Place> places) {

    /** One unit below; urban or rural as the table groups them. */
    public record Place(UnitId unit, boolean urban, Quotas.Row row) {}

    public QuotaSheet {
        places = List.copyOf(places);
    }

    public Quotas quotas() {
        return new Quotas(places.stream().map(Place::row).toList());
    }

    /** The same units with other numbers. */
    public QuotaSheet with(Quotas quotas, QuotaMethod by) {
        var changed = IntStream.range(0, places.size())
                .mapToObj(it -> new Place(places.get(it).unit(), places.get(it).urban(), quotas.rows().get(it)))
                .toList();
        return new QuotaSheet(povertyClass, asOf, by, headline, version, changed);
    }

    public QuotaSheet promising(long households) {
        return new QuotaSheet(povertyClass, asOf, method, households, version, places);
    }

    /** Rows of one group added up: rates of the sums. */
    public Quotas.Row subtotal(boolean urban) {
        return new Quotas(places.stream().filter(it -> it.urban() == urban).map(Place::row).toList()).total();
    }

    public boolean hasBothGroups() {
        return places.stream().anyMatch(Place::urban) && places.stream().anyMatch(it -> !it.urban());
    }
}
