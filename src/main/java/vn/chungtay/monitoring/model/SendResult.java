package vn.chungtay.monitoring.model;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.monitoring.ReportId;

/** What became of the wish to send a report. */
public sealed interface SendResult {

    record Sent(ReportId id, int version) implements SendResult {}

    /** The round goes on until this day. */
    record NotOver(LocalDate lastDay) implements SendResult {}

    /** Nothing was counted, or the count was made before the round was over, in these areas. */
    record NotCounted(List<String> areas) implements SendResult {

        public NotCounted {
            areas = List.copyOf(areas);
        }
    }

    /** These units below have not reported, or their reports were not taken in. */
    record PartsMissing(List<String> units) implements SendResult {

        public PartsMissing {
            units = List.copyOf(units);
        }
    }

    /** The last version waits for its answer. */
    record StillWaiting() implements SendResult {}

    /** A new version says why. */
    record ReasonNeeded() implements SendResult {}

    /** The unit reports to nobody. */
    record NobodyAbove() implements SendResult {}
}
