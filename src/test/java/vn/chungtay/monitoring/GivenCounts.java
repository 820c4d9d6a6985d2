package vn.chungtay.monitoring;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.monitoring.model.Counts;
import vn.chungtay.monitoring.model.Part;
import vn.chungtay.monitoring.model.ReportTable;
import vn.chungtay.monitoring.usecase.CountReview;
import vn.chungtay.monitoring.usecase.ReadReviewReport;
import vn.chungtay.platform.Caller;

/** A place counted for a round, all at once, by the system. */
@Component
public class GivenCounts {

    private final CountReview count;
    private final ReadReviewReport reports;

    GivenCounts(CountReview count, ReadReviewReport reports) {
        this.count = count;
        this.reports = reports;
    }

    public ReportTable of(UnitId place, Round round) {
        counted(place, round);
        return table(place, round);
    }

    public void counted(UnitId place, Round round) {
        goOn(begun(place, round));
    }

    UUID begun(UnitId place, Round round) {
        try {
            return Caller.SYSTEM.call(() -> count.begin(place, round).orElseThrow());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    void area(UUID run, UnitId area) {
        Caller.SYSTEM.run(() -> count.area(run, area));
    }

    /** As the job does it, as often as it has to. */
    void goOn(UUID run) {
        Caller.SYSTEM.run(() -> count.areas(run).forEach(area -> count.area(run, area)));
    }

    public ReportTable table(UnitId place, Round round) {
        try {
            return Caller.SYSTEM.call(() -> reports.table(place, round, Set.of()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Column of a report on movements. */
    public static long flow(Counts counts, String povertyClass, int column, Part part) {
        return counts.of("FLOW." + povertyClass + "." + column).of(part);
    }
}
